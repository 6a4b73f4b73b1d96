package org.engawa;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What `deploy/asvs.md` says is whole, and what it names is there. Whether a verdict is true, only people can tell. */
class AsvsTest {
    private static final Path PAGE = Path.of("deploy", "asvs.md");
    private static final int OF_LEVEL_ONE = 70;
    private static final int OF_LEVEL_TWO = 183;

    /** Requirement, chapter, level, verdict and reason. */
    private static final Pattern ROW =
            Pattern.compile("\\| ((V\\d+)\\.\\d+\\.\\d+) \\| ([12]) \\| [^|]+ \\| ([^|]*) \\| ([^|]*) \\|");

    private static final Pattern BEGINNING_OF_ROW = Pattern.compile("\\|\\s*V?\\d+\\.\\d.*");
    private static final Pattern SUM = Pattern.compile("\\| (V\\d+|all)\\b[^|]*((?:\\| \\d+ ){5})\\|");
    private static final Pattern HEADING = Pattern.compile("## (V\\d+) .*");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private static List<String> lines;
    private static List<Row> rows;
    private static NamedClasses classes;

    private record Row(String id, String chapter, String level, String verdict, String reason) {
        static Row of(String line) {
            Matcher parts = ROW.matcher(line);
            assertThat(parts.matches()).as(line).isTrue();
            return new Row(parts.group(1), parts.group(2), parts.group(3), parts.group(4), parts.group(5));
        }

        boolean isMet() {
            return verdict.equals("met");
        }

        boolean isByReading() {
            return isMet() && reason.startsWith("By reading: ");
        }
    }

    /** How often each verdict is given. */
    private record Counts(long met, long byReading, long notMet, long notApplicable, long all) {
        static Counts of(List<Row> rows) {
            return new Counts(
                    rows.stream().filter(Row::isMet).count(),
                    rows.stream().filter(Row::isByReading).count(),
                    rows.stream().filter(row -> row.verdict().equals("not met")).count(),
                    rows.stream()
                            .filter(row -> row.verdict().equals("not applicable"))
                            .count(),
                    rows.size());
        }

        static Counts said(String cells) {
            List<Long> numbers = NUMBER.matcher(cells)
                    .results()
                    .map(MatchResult::group)
                    .map(Long::valueOf)
                    .toList();
            return new Counts(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3), numbers.get(4));
        }

        String words() {
            return met + " met, " + notMet + " not met, " + notApplicable + " not applicable.";
        }
    }

    @BeforeAll
    static void read() throws IOException {
        lines = Files.readAllLines(PAGE);
        rows = lines.stream()
                .filter(line -> BEGINNING_OF_ROW.matcher(line).matches())
                .map(Row::of)
                .toList();
        classes = new NamedClasses();
    }

    @Test
    void everyRequirementOfBothLevelsStandsThereOnce() {
        assertThat(rows).extracting(Row::id).doesNotHaveDuplicates();
        assertThat(rows).filteredOn(row -> row.level().equals("1")).hasSize(OF_LEVEL_ONE);
        assertThat(rows).filteredOn(row -> row.level().equals("2")).hasSize(OF_LEVEL_TWO);
    }

    @Test
    void everyRequirementHasItsVerdictAndAReason() {
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.verdict()).as(row.id()).isIn("met", "not met", "not applicable");
            assertThat(row.reason()).as(row.id()).isNotBlank().endsWith(".");
        });
    }

    @Test
    void whatIsMetNamesATestOrSaysThatItWasRead() {
        assertThat(rows)
                .filteredOn(row -> row.isMet() && !row.isByReading())
                .allSatisfy(row ->
                        assertThat(classes.isTested(row.reason())).as(row.id()).isTrue());
    }

    @Test
    void whatIsNamedIsThere() {
        assertThat(classes.missing(lines)).isEmpty();
    }

    @Test
    void theSummaryCountsTheRows() {
        Map<String, Counts> counted = new TreeMap<>();
        rows.stream()
                .collect(groupingBy(Row::chapter))
                .forEach((chapter, ofChapter) -> counted.put(chapter, Counts.of(ofChapter)));
        counted.put("all", Counts.of(rows));
        Map<String, Counts> said = new TreeMap<>();
        lines.stream()
                .map(SUM::matcher)
                .filter(Matcher::matches)
                .forEach(sum -> said.put(sum.group(1), Counts.said(sum.group(2))));
        assertThat(said).isEqualTo(counted);
    }

    @Test
    void everyChapterCountsItsRows() {
        Map<String, String> said = new TreeMap<>();
        for (int i = 0; i < lines.size() - 2; i++) {
            Matcher heading = HEADING.matcher(lines.get(i));
            if (heading.matches()) {
                said.put(heading.group(1), lines.get(i + 2));
            }
        }
        Map<String, String> counted = new TreeMap<>();
        rows.stream()
                .collect(groupingBy(Row::chapter))
                .forEach((chapter, ofChapter) ->
                        counted.put(chapter, Counts.of(ofChapter).words()));
        assertThat(said).isEqualTo(counted);
    }
}
