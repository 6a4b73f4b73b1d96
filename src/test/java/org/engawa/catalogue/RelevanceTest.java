package org.engawa.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.engawa.content.StarterContent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * How good the search is, measured by judged searches over the content that ships with the program. Writes its report to {@code
 * target/relevance.txt}; {@code src/bench/relevance} prints it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RelevanceTest {
    private static final Path JUDGED = Path.of("src/test/resources/relevance/judged.tsv");
    private static final int TEN = 10;

    private final List<Outcome> outcomes = new ArrayList<>();

    /** A judged search. */
    private record Judged(String kind, String language, String text, Map<String, Integer> grades) {
        static Judged of(String line) {
            String[] fields = line.split("\t", -1);
            Map<String, Integer> grades = new LinkedHashMap<>();
            for (int i = 3; i < fields.length; i++) {
                String[] grade = fields[i].split("=", 2);
                grades.put(grade[0], Integer.valueOf(grade[1]));
            }
            return new Judged(fields[0], fields[1], fields[2], grades);
        }
    }

    /** What the first ten stories are worth. */
    private record Outcome(Judged judged, List<String> found) {
        /** One through the rank of the first story worth finding. */
        double reciprocalRank() {
            for (int i = 0; i < found.size(); i++) {
                if (judged.grades().getOrDefault(found.get(i), 0) >= 2) {
                    return 1.0 / (i + 1);
                }
            }
            return 0;
        }

        double gain() {
            List<Integer> ideal = judged.grades().values().stream()
                    .sorted((a, b) -> b - a)
                    .limit(TEN)
                    .toList();
            return gain(found.stream()
                            .map(slug -> judged.grades().getOrDefault(slug, 0))
                            .toList())
                    / gain(ideal);
        }

        private static double gain(List<Integer> grades) {
            double gain = 0;
            for (int i = 0; i < grades.size(); i++) {
                gain += (Math.pow(2, grades.get(i)) - 1) * Math.log(2) / Math.log(i + 2.0);
            }
            return gain;
        }
    }

    @BeforeAll
    void ask(@TempDir Path data) throws IOException {
        StarterContent content = StarterContent.read(data);
        try (Catalogue catalogue = Catalogues.of(content.settings(), content.stories())) {
            for (String line : Files.readAllLines(JUDGED)) {
                if (!line.startsWith("#")) {
                    Judged judged = Judged.of(line);
                    outcomes.add(new Outcome(
                            judged,
                            catalogue.search(SearchQuery.of(judged.text()), judged.language(), TEN).hits().stream()
                                    .map(hit -> hit.edition().slug())
                                    .toList()));
                }
            }
        }
    }

    @AfterAll
    void report() throws IOException {
        StringBuilder report = new StringBuilder();
        table(report, "class", outcome -> outcome.judged().kind());
        table(report, "language", outcome -> outcome.judged().language());
        table(report, "all", outcome -> "all");
        report.append("\nNot first:\n");
        outcomes.stream()
                .filter(outcome -> outcome.reciprocalRank() < 1)
                .forEach(outcome -> report.append(String.format(
                        Locale.ROOT,
                        "%-9s %-8s %s: %s%n",
                        outcome.judged().kind(),
                        outcome.judged().language(),
                        outcome.judged().text(),
                        outcome.found())));
        Files.writeString(Path.of("target", "relevance.txt"), report, StandardCharsets.UTF_8);
    }

    private void table(StringBuilder report, String heading, Function<Outcome, String> by) {
        report.append(String.format(Locale.ROOT, "%-10s %8s %8s %8s%n", heading, "searches", "nDCG@10", "MRR"));
        outcomes.stream()
                .collect(Collectors.groupingBy(by, TreeMap::new, Collectors.toList()))
                .forEach((name, some) -> report.append(String.format(
                        Locale.ROOT,
                        "%-10s %8d %8.3f %8.3f%n",
                        name,
                        some.size(),
                        some.stream().mapToDouble(Outcome::gain).average().orElse(0),
                        meanReciprocalRank(some))));
    }

    private static double meanReciprocalRank(List<Outcome> outcomes) {
        return outcomes.stream().mapToDouble(Outcome::reciprocalRank).average().orElse(0);
    }

    private List<Outcome> of(String kind) {
        return outcomes.stream()
                .filter(outcome -> outcome.judged().kind().equals(kind))
                .toList();
    }

    @Test
    void thereAreEnoughJudgementsInAllLanguages() {
        assertThat(outcomes).hasSizeGreaterThanOrEqualTo(120);
        assertThat(outcomes.stream()
                        .collect(Collectors.groupingBy(
                                outcome -> outcome.judged().language())))
                .hasSize(8)
                .allSatisfy((language, some) -> assertThat(some).hasSizeGreaterThanOrEqualTo(10));
    }

    @Test
    void knownStoriesAreFound() {
        assertThat(meanReciprocalRank(of("known"))).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void storiesAreFoundAcrossLanguages() {
        assertThat(meanReciprocalRank(of("across"))).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void storiesAreFoundInSpiteOfMistakes() {
        assertThat(meanReciprocalRank(of("misspelt"))).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void peopleAndPlacesAreFoundInAnyScript() {
        assertThat(meanReciprocalRank(of("name"))).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void whatIsBestStandsFirst() {
        assertThat(outcomes.stream().mapToDouble(Outcome::gain).average().orElse(0))
                .isGreaterThanOrEqualTo(0.9);
    }
}
