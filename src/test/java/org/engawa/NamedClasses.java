package org.engawa;

import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Classes of the program and of its tests as documents name them: `Slug`, or with a member, `AsvsTest.whatIsNamedIsThere`. */
final class NamedClasses {
    /** A class, or a member of one. */
    private static final Pattern NAMED = Pattern.compile("`([A-Z][A-Za-z0-9]*)(?:\\.([A-Za-z]\\w*))?`");

    private static final Pattern TEST = Pattern.compile(".*(?:Test|IT)");

    private final Map<String, List<Path>> program;
    private final Map<String, List<Path>> tests;

    NamedClasses() throws IOException {
        program = classes(Path.of("src", "main", "java"));
        tests = classes(Path.of("src", "test", "java"));
    }

    /** What is named in these lines and is not there, or there more than once. */
    List<String> missing(List<String> lines) {
        List<String> missing = new ArrayList<>();
        lines.forEach(line -> NAMED.matcher(line).results().forEach(name -> {
            List<Path> files = program.getOrDefault(name.group(1), tests.getOrDefault(name.group(1), List.of()));
            if (files.size() != 1) {
                missing.add(name.group() + " names " + files);
            } else if (name.group(2) != null && !declares(files.get(0), name.group(2))) {
                missing.add(name.group() + " is not in " + files.get(0));
            }
        }));
        return missing;
    }

    /** Whether a text names a test that there is. */
    boolean isTested(String text) {
        Matcher name = NAMED.matcher(text);
        while (name.find()) {
            if (TEST.matcher(name.group(1)).matches() && tests.containsKey(name.group(1))) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, List<Path>> classes(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(".java"))
                    .collect(groupingBy(file -> file.getFileName().toString().replace(".java", "")));
        }
    }

    /** A method, a constant or a field. */
    private static boolean declares(Path file, String member) {
        try {
            return Pattern.compile("(?m)^ +(?:[\\w<>]+ )*" + member + "(?:\\(| =)")
                    .matcher(Files.readString(file))
                    .find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
