package org.engawa.theme;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;

/** The messages of one language as they are written: in the theme's own file, and in those of the themes it extends. */
final class LanguageFile {
    private final List<ThemeFile> layers;
    private final Map<String, String> patterns = new LinkedHashMap<>();

    /**
     * Reads the files.
     *
     * @param layers the nearest theme's first; a message of hers goes before one of the others
     */
    LanguageFile(List<ThemeFile> layers) {
        this.layers = layers;
        for (int i = layers.size() - 1; i >= 0; i--) {
            patterns.putAll(read(layers.get(i)));
        }
    }

    /** All messages by name. */
    Map<String, String> patterns() {
        return patterns;
    }

    String pattern(String key) {
        return patterns.getOrDefault(key, "");
    }

    /** What is wrong with a message, where it is written, or where it should be. */
    ThemeProblem problem(String key, String what, String remedy) {
        for (ThemeFile layer : layers) {
            int line = lineOf(layer.text(), key);
            if (line > 0) {
                return new ThemeProblem(layer.place(), line, what, remedy);
            }
        }
        return new ThemeProblem(layers.get(0).place(), 0, what, remedy);
    }

    private static Map<String, String> read(ThemeFile file) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(file.text()));
        } catch (IllegalArgumentException e) {
            throw new ThemeException(
                    new ThemeProblem(
                            file.place(), 0, "A \\u sign is not followed by four digits.", "Write the letter itself."),
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> patterns = new LinkedHashMap<>();
        for (String key : new TreeSet<>(properties.stringPropertyNames())) {
            patterns.put(key, properties.getProperty(key, ""));
        }
        return patterns;
    }

    private static int lineOf(String text, String key) {
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String start = line.stripLeading();
            if (start.startsWith(key)
                    && start.substring(key.length()).stripLeading().startsWith("=")) {
                return number;
            }
        }
        return 0;
    }
}
