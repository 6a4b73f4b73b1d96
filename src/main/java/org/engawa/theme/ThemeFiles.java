package org.engawa.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of a theme and of those it extends, read at one moment; nothing outside their folders is ever among them. Where several
 * themes have a file of one name, the nearest theme's is meant.
 */
final class ThemeFiles {
    private static final int MAX_BYTES = 2_000_000;

    /** By name, the nearest theme's first. */
    private final Map<String, List<ThemeFile>> files = new TreeMap<>();

    /**
     * Reads folders.
     *
     * @param folders of the theme, and of those it extends, nearest first
     */
    static ThemeFiles read(List<Path> folders) {
        ThemeFiles all = new ThemeFiles();
        for (Path folder : folders) {
            boolean own = folder.equals(folders.get(0));
            all.add(folder, own ? "" : "../" + folder.getFileName() + "/");
        }
        return all;
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
    Map<String, ThemeFile> under(String prefix) {
        Map<String, ThemeFile> found = new TreeMap<>();
        layersUnder(prefix).forEach((name, layers) -> found.put(name, layers.get(0)));
        return found;
    }

    /** The files below a path, by the rest of their path, each with those of the same name that it stands before. */
    Map<String, List<ThemeFile>> layersUnder(String prefix) {
        Map<String, List<ThemeFile>> found = new TreeMap<>();
        files.forEach((name, layers) -> {
            if (name.startsWith(prefix)) {
                found.put(name.substring(prefix.length()), List.copyOf(layers));
            }
        });
        return found;
    }

    /** All files of a name, the nearest theme's first. */
    List<ThemeFile> layers(String name) {
        return List.copyOf(files.getOrDefault(name, List.of()));
    }

    /** Hash of everything. */
    String version() {
        StringBuilder all = new StringBuilder();
        files.forEach((name, layers) -> layers.forEach(file -> all.append(file.place())
                .append(' ')
                .append(Assets.hash(file.bytes()))
                .append('\n')));
        return Assets.hash(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void add(Path folder, String way) {
        try {
            Path root = folder.toRealPath();
            for (Path file : regularFiles(root)) {
                String name = root.relativize(file).toString().replace('\\', '/');
                ThemeFile read = new ThemeFile(way + name, readInside(root, file, way + name));
                files.computeIfAbsent(name, key -> new ArrayList<>()).add(read);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Reading the theme " + folder, e);
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

    private static byte[] readInside(Path root, Path file, String place) throws IOException {
        if (!file.toRealPath().startsWith(root)) {
            throw ThemeException.of(
                    place, 0, "This link leads out of the theme's folder.", "Copy the file into the theme instead.");
        }
        if (Files.size(file) > MAX_BYTES) {
            throw ThemeException.of(place, 0, "The file is larger than 2 MB.", "Make it smaller or leave it out.");
        }
        return Files.readAllBytes(file);
    }
}
