package org.engawa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What can be seen in the sources only. */
class SourcesTest {
    private static final int MOST_LINES = 300;
    private static final Path PROGRAM = Path.of("src", "main", "java");
    private static final Pattern GENERIC_CATCH = Pattern.compile(
            "catch \\((?:[\\w.]+ \\| )*(?:final )?(?:RuntimeException|Exception|Throwable|Error)\\b[^)]*\\)");
    private static final Pattern GENERIC_THROWS = Pattern.compile("throws [\\w., ]*\\b(?:Exception|Throwable)\\b");

    @Test
    void filesAreShort() {
        Map<String, Object> offenders = offenders(Path.of("src"), text -> {
            long lines = text.lines().count();
            return lines > MOST_LINES ? List.of(lines + " lines") : List.of();
        });
        assertThat(offenders)
                .as("Java files longer than %d lines; split them by what they are about", MOST_LINES)
                .isEmpty();
    }

    @Test
    void exceptionsAreCaughtByName() {
        assertThat(offenders(PROGRAM, text -> found(GENERIC_CATCH, text)))
                .as("files that catch whatever comes; only a task that must go on may, and the answer to a reader,"
                        + " who is always told something")
                .containsOnlyKeys(
                        "org/engawa/tasks/LastingTask.java",
                        "org/engawa/web/newsroom/access/OutageFilter.java",
                        "org/engawa/web/site/Failures.java",
                        "org/engawa/web/site/PublicSite.java");
    }

    @Test
    void exceptionsAreDeclaredByName() {
        assertThat(offenders(PROGRAM, text -> found(GENERIC_THROWS, text)))
                .as("files that declare `throws Exception`")
                .isEmpty();
        assertThat(found(GENERIC_THROWS, "void f() throws IOException, Exception {"))
                .isNotEmpty();
        assertThat(found(GENERIC_THROWS, "void f() throws BadException {")).isEmpty();
    }

    @Test
    void everyPackageIsDescribed() {
        try (Stream<Path> all = Files.walk(PROGRAM)) {
            assertThat(all.filter(Files::isDirectory)
                            .filter(SourcesTest::hasClasses)
                            .filter(folder -> !Files.isRegularFile(folder.resolve("package-info.java"))))
                    .as("packages without package-info.java")
                    .isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(offenders(
                        PROGRAM,
                        text -> text.contains("\npackage org.engawa")
                                        && text.contains("@NullMarked")
                                        && !text.startsWith("/**")
                                ? List.of("no paragraph")
                                : List.of()))
                .as("package-info.java without a word on what the package is for")
                .isEmpty();
    }

    private static boolean hasClasses(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }

    /** What is wrong, by file. */
    private static Map<String, Object> offenders(Path root, Function<String, List<String>> wrong) {
        Map<String, Object> offenders = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            List<Path> files =
                    all.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(files).as("sources below %s", root).hasSizeGreaterThan(50);
            for (Path file : files) {
                List<String> found = wrong.apply(Files.readString(file));
                if (!found.isEmpty()) {
                    offenders.put(root.relativize(file).toString().replace('\\', '/'), found);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return offenders;
    }
}
