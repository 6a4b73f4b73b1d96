package org.engawa.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Files of `deploy`, read as other programs read them. */
final class DeployedFile {
    static final Path DEPLOY = Path.of("deploy");

    private DeployedFile() {}

    /** The documents of a file of YAML; the same name twice in a map is an error. */
    static List<Map<String, Object>> documents(Path file) throws IOException {
        List<Map<String, Object>> documents = new ArrayList<>();
        LoadSettings settings = LoadSettings.builder()
                .setAllowDuplicateKeys(false)
                .setLabel(file.toString())
                .build();
        for (Object document : new Load(settings).loadAllFromString(Files.readString(file))) {
            documents.add(map(merged(document)));
        }
        return documents;
    }

    /** What Compose knows from YAML 1.1: `<<` takes over what a map has not itself. */
    private static Object merged(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(DeployedFile::merged).toList();
        }
        if (!(value instanceof Map<?, ?> map)) {
            return value;
        }
        Map<String, Object> result = new LinkedHashMap<>();
        map.forEach((key, one) -> {
            if (key.equals("<<")) {
                result.putAll(map(merged(one)));
            }
        });
        map.forEach((key, one) -> {
            if (!key.equals("<<")) {
                result.put(key.toString(), one == null ? Map.of() : merged(one));
            }
        });
        return result;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    /** Lines `NAME=value`. */
    static Map<String, String> environment(Path file) throws IOException {
        Map<String, String> environment = new TreeMap<>();
        for (String line : Files.readAllLines(file)) {
            int end = line.indexOf('=');
            environment.put(line.substring(0, end), line.substring(end + 1));
        }
        return environment;
    }

    /** What `deploy/engawa help` says. */
    static String help() throws IOException {
        String launcher = Files.readString(DEPLOY.resolve("engawa"));
        return launcher.substring(launcher.indexOf("cat <<'TEXT'"), launcher.indexOf("\nTEXT\n"));
    }

    /** The user under whom an image of `Containerfile` runs. */
    static long user() throws IOException {
        return Files.readAllLines(DEPLOY.resolve("container/Containerfile")).stream()
                .filter(line -> line.startsWith("USER "))
                .map(line -> Long.parseLong(line.replaceFirst("USER (\\d+):\\1$", "$1")))
                .findFirst()
                .orElseThrow();
    }
}
