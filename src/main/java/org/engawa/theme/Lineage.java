package org.engawa.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A theme's folder and those of the themes that it extends, nearest first. A theme extends another by naming a folder beside its own as
 * {@code extends} in {@code theme.yaml}.
 *
 * @param folders at least one
 * @param problem why they are not all, or null if they are
 */
record Lineage(List<Path> folders, @Nullable ThemeProblem problem) {
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,60}");

    Lineage {
        folders = List.copyOf(folders);
    }

    static Lineage of(Path theme) {
        List<Path> folders = new ArrayList<>(List.of(theme.toAbsolutePath().normalize()));
        try {
            if (!Files.isDirectory(theme)) {
                throw ThemeException.of(
                        theme.toString(),
                        0,
                        "There is no such folder.",
                        "Set `theme` in site.yaml to a folder of themes/.");
            }
            for (Path next = base(folders); next != null; next = base(folders)) {
                folders.add(next);
            }
        } catch (ThemeException e) {
            return new Lineage(folders, e.problem());
        }
        return new Lineage(folders, null);
    }

    /** The files of all of them; an exception if one of them is missing. */
    ThemeFiles files() {
        if (problem != null) {
            throw new ThemeException(problem);
        }
        return ThemeFiles.read(folders);
    }

    /** Changes when any file of theirs does; costs no reading of files. */
    String fingerprint() {
        return folders.stream().map(ThemeFiles::fingerprint).collect(Collectors.joining("\n"));
    }

    /** The folder that the last of these extends; null if it extends none. */
    private static @Nullable Path base(List<Path> folders) {
        Path last = folders.get(folders.size() - 1);
        ThemeSettings settings = ThemeSettings.read(settingsFile(last, folders.size() == 1));
        String name = settings.base();
        if (name == null) {
            return null;
        }
        Path base = last.resolveSibling(name);
        if (!NAME.matcher(name).matches() || !Files.isDirectory(base)) {
            throw settings.wrongBase(
                    "`extends` names " + name + ", and there is no such folder beside this one.",
                    "Name the folder of another theme as it is written, or delete the line.");
        }
        if (folders.contains(base)) {
            String way = folders.stream()
                    .map(folder -> String.valueOf(folder.getFileName()))
                    .collect(Collectors.joining(", which extends "));
            throw settings.wrongBase(
                    "The theme extends itself: " + way + ", which extends " + name + ".",
                    "Delete `extends` in one of them.");
        }
        return base;
    }

    private static ThemeFile settingsFile(Path folder, boolean own) {
        String place = (own ? "" : "../" + folder.getFileName() + "/") + ThemeSettings.FILE;
        try {
            Path file = folder.resolve(ThemeSettings.FILE);
            if (!Files.isRegularFile(file)) {
                throw ThemeException.of(
                        place,
                        0,
                        "The file is missing.",
                        "Write one with name, api and messages, as in themes/engawa.");
            }
            return new ThemeFile(place, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException("Reading the theme " + folder, e);
        }
    }
}
