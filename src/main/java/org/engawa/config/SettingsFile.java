package org.engawa.config;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;

/** The file `engawa.properties` of a data folder, and what is said in the environment where it says nothing. */
public final class SettingsFile {
    /** Its name. */
    public static final String NAME = "engawa.properties";

    /** A password within an address. */
    private static final Pattern SECRET_WITHIN =
            Pattern.compile("(password|secret|token)\\w*=|//[^/@]*:[^/@]*@", Pattern.CASE_INSENSITIVE);

    /** What the launcher reads by itself. */
    private static final Set<String> LAUNCHERS =
            Set.of("ENGAWA_JAVA_OPTIONS", "ENGAWA_SHARED_DIR", "ENGAWA_START_SECONDS");

    private final Map<String, String> lines;
    private final Map<String, String> environment;

    private SettingsFile(Map<String, String> lines, Map<String, String> environment) {
        this.lines = lines;
        this.environment = environment;
    }

    /**
     * Reads it; without the file, only what the environment says.
     *
     * @throws IOException when it is there and can't be read; the message is a sentence
     */
    public static SettingsFile of(Path data, Map<String, String> environment) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Files.newInputStream(data.resolve(NAME))) {
            properties.load(in);
        } catch (NoSuchFileException e) {
            properties.clear();
        } catch (IllegalArgumentException e) {
            throw new IOException(data.resolve(NAME) + " can't be read: " + e.getMessage(), e);
        }
        Map<String, String> lines = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> lines.put(key, properties.getProperty(key)));
        return new SettingsFile(lines, environment);
    }

    /** What it says by key, without what the environment says. */
    public Map<String, String> lines() {
        return lines;
    }

    /** The value of a setting as the program sees it; none where nothing or an empty text is said. */
    public Optional<String> value(Setting setting) {
        return Optional.ofNullable(lines.get(setting.key()))
                .or(() -> Optional.ofNullable(environment.get(setting.variable())))
                .filter(value -> !value.isEmpty());
    }

    /** The same for whatever reads settings within a server. */
    public Config asConfig() {
        return new FileConfig(this);
    }

    /** Names in the environment that look like settings and are none. */
    public Set<String> strangers() {
        Set<String> known =
                Arrays.stream(Setting.values()).map(Setting::variable).collect(Collectors.toSet());
        known.addAll(LAUNCHERS);
        return environment.keySet().stream()
                .filter(name -> name.startsWith("ENGAWA_") && !known.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The file without comments and without what nobody else may know; in place of that, a comment that tells it. */
    public String withoutSecrets() {
        return lines.entrySet().stream()
                .map(line -> isOpen(line.getKey(), line.getValue())
                        ? written(line.getKey(), line.getValue())
                        : "# " + line.getKey().replaceAll("\\s", " ") + " was left out of the backup\n")
                .collect(Collectors.joining());
    }

    /** What is not known may be anything. */
    private static boolean isOpen(String key, String value) {
        return Setting.of(key).filter(setting -> !setting.secret()).isPresent()
                && !SECRET_WITHIN.matcher(value).find();
    }

    /** Without the date that stands above. */
    private static String written(String key, String value) {
        Properties one = new Properties();
        one.setProperty(key, value);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            one.store(bytes, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.ISO_8859_1)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }
}
