package org.engawa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What `deploy/attacks.md` says is whole, and the tests that it names are there. Whether they hold what it says, only people can tell. */
class AttacksTest {
    private static final int KINDS = 40;

    private static List<Row> rows = List.of();
    private static List<String> lines = List.of();
    private static NamedClasses classes;

    private record Row(String number, String kind, String done, String tests, String open) {
        static Row of(String line) {
            String[] cells = line.split("\\|", -1);
            assertThat(cells).as(line).hasSize(7);
            return new Row(cells[1].strip(), cells[2].strip(), cells[3].strip(), cells[4].strip(), cells[5].strip());
        }
    }

    @BeforeAll
    static void read() throws IOException {
        lines = Files.readAllLines(Path.of("deploy", "attacks.md"));
        rows = lines.stream()
                .filter(line -> line.matches("\\| \\d+ \\|.*"))
                .map(Row::of)
                .toList();
        classes = new NamedClasses();
    }

    @Test
    void everyKindStandsThereOnceInItsOrder() {
        assertThat(rows)
                .extracting(Row::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, KINDS)
                        .mapToObj(String::valueOf)
                        .toList());
    }

    @Test
    void everyKindSaysWhatIsDoneAndWhatIsNotCovered() {
        assertThat(rows)
                .allSatisfy(row -> assertThat(Stream.of(row.kind(), row.done(), row.open()))
                        .as(row.number())
                        .noneMatch(String::isBlank));
    }

    @Test
    void everyKindNamesATestThatHoldsIt() {
        assertThat(rows)
                .allSatisfy(row -> assertThat(classes.isTested(row.tests()))
                        .as(row.number())
                        .isTrue());
    }

    @Test
    void whatIsNamedIsThere() {
        assertThat(classes.missing(lines)).isEmpty();
    }

    /** Else a corpus would lie there unread, and this page would seem to speak of all. */
    @Test
    void everyCorpusThatIsThereIsReadByATest() throws IOException {
        Path folder = Path.of("..", "shared", "corpora");
        Assumptions.assumeTrue(Files.isDirectory(folder), "no test cases: " + folder);
        StringBuilder tests = new StringBuilder();
        try (Stream<Path> all = Files.walk(Path.of("src", "test", "java"))) {
            for (Path file :
                    all.filter(path -> path.toString().endsWith(".java")).toList()) {
                tests.append(Files.readString(file));
            }
        }
        try (Stream<Path> corpora = Files.list(folder)) {
            assertThat(corpora.map(path -> path.getFileName().toString())
                            .filter(name -> name.endsWith(".jsonl"))
                            .map(name -> name.replace(".jsonl", "")))
                    .allSatisfy(name -> assertThat(tests.toString())
                            .as(name)
                            .containsPattern("\"" + Pattern.quote(name) + "(\\.jsonl)?\""));
        }
    }
}
