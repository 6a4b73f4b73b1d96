package org.engawa.theme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A copy of the theme Engawa that a test may spoil. */
final class ThemeFolder {
    static final Path ENGAWA = Path.of("themes/engawa");

    private final Path root;

    private ThemeFolder(Path root) {
        this.root = root;
    }

    static ThemeFolder copyTo(Path target) throws IOException {
        return new ThemeFolder(copy(ENGAWA, target));
    }

    /** Copies any theme; returns where to. */
    static Path copy(Path theme, Path target) throws IOException {
        try (Stream<Path> files = Files.walk(theme)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path copy = target.resolve(theme.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
        return target;
    }

    Path root() {
        return root;
    }

    ThemeFolder write(String name, String text) throws IOException {
        Files.writeString(root.resolve(name), text);
        return this;
    }

    String read(String name) throws IOException {
        return Files.readString(root.resolve(name));
    }

    ThemeFolder replace(String name, String old, String replacement) throws IOException {
        String text = read(name);
        if (!text.contains(old)) {
            throw new IllegalArgumentException(name + " does not contain " + old);
        }
        return write(name, text.replace(old, replacement));
    }

    /** Adds the language qaa, which nobody speaks: long words, written from right to left. */
    ThemeFolder addInventedLanguage() throws IOException {
        StringBuilder file = new StringBuilder();
        for (String line : read("messages/en.properties").lines().toList()) {
            file.append(invented(line)).append('\n');
        }
        return write("messages/qaa.properties", file.toString());
    }

    private static String invented(String line) {
        int equals = line.indexOf(" = ");
        if (equals < 0 || line.startsWith("#")) {
            return line;
        }
        String key = line.substring(0, equals);
        String text = line.substring(equals + 3);
        String own = switch (key) {
            case "language.name" -> "Qaaqaaqaa";
            case "language.direction" -> "rtl";
            case "language.font" -> "none";
            case "language.formats" -> "qaa";
            default -> text.contains("{") ? "⟦" + text + "⟧" : "⟦" + longer(text) + "⟧";
        };
        return key + " = " + own;
    }

    /** About 60 % longer, with words that do not break. */
    private static String longer(String text) {
        String doubled = text;
        for (String vowel : List.of("a", "e", "i", "o", "u")) {
            doubled = doubled.replace(vowel, vowel + vowel + "h");
        }
        return doubled;
    }
}
