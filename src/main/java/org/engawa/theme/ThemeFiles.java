package org.engawa.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of a theme, read at one moment; nothing outside its folder is ever among them. */
final class ThemeFiles {
    private static final int MAX_BYTES = 2_000_000;

    private final Map<String, byte[]> contents;

    private ThemeFiles(Map<String, byte[]> contents) {
        this.contents = contents;
    }

    static ThemeFiles read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw ThemeException.of(
                    folder.toString(),
                    0,
                    "There is no such folder.",
                    "Set `theme` in site.yaml to a folder of themes/.");
        }
        Map<String, byte[]> contents = new TreeMap<>();
        try {
            Path root = folder.toRealPath();
            for (Path file : regularFiles(root)) {
                contents.put(root.relativize(file).toString().replace('\\', '/'), readInside(root, file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Reading the theme " + folder, e);
        }
        return new ThemeFiles(contents);
    }

    /** Changes when any file appears, disappears or is written; costs no reading. */
    static String fingerprint(Path folder) {
        try {
            StringBuilder print = new StringBuilder();
            for (Path file : regularFiles(folder)) {
                print.append(file).append(' ').append(Files.size(file)).append(' ');
                print.append(Files.getLastModifiedTime(file)).append('\n');
            }
            return print.toString();
        } catch (IOException | UncheckedIOException e) {
            // A file vanished between listing and asking: an editor is saving; the next look sees the result.
            return "changing: " + e.getMessage();
        }
    }

    /** The files below a path, by the rest of their path. */
    Map<String, byte[]> under(String prefix) {
        Map<String, byte[]> found = new TreeMap<>();
        contents.forEach((name, bytes) -> {
            if (name.startsWith(prefix)) {
                found.put(name.substring(prefix.length()), bytes);
            }
        });
        return found;
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(contents.get(name)).map(bytes -> utf8(name, bytes));
    }

    /** Hash of everything. */
    String version() {
        StringBuilder all = new StringBuilder();
        contents.forEach((name, bytes) ->
                all.append(name).append(' ').append(Assets.hash(bytes)).append('\n'));
        return Assets.hash(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    static String utf8(String name, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new ThemeException(
                    new ThemeProblem(name, 0, "The file is not UTF-8.", "Save it again with the encoding UTF-8."), e);
        }
    }

    private static Iterable<Path> regularFiles(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root, 6, FileVisitOption.FOLLOW_LINKS)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith(".")
                            && !file.getFileName().toString().endsWith("~"))
                    .sorted()
                    .toList();
        }
    }

    private static byte[] readInside(Path root, Path file) throws IOException {
        String name = root.relativize(file).toString();
        if (!file.toRealPath().startsWith(root)) {
            throw ThemeException.of(
                    name, 0, "This link leads out of the theme's folder.", "Copy the file into the theme instead.");
        }
        if (Files.size(file) > MAX_BYTES) {
            throw ThemeException.of(name, 0, "The file is larger than 2 MB.", "Make it smaller or leave it out.");
        }
        return Files.readAllBytes(file);
    }
}
