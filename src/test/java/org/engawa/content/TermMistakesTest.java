package org.engawa.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.engawa.source.Problem;
import org.engawa.source.Problems;
import org.engawa.vocabulary.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms that a site doesn't use are read from its terms, and each mistake in them is told. */
class TermMistakesTest {
    private static final String FILE = "vocabulary/terms.yaml";

    @TempDir
    private Path folder;

    private final Problems problems = new Problems();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {fr: [ODA]}      | a.avoid.fr | is not among the `names`
            {en: []}         | a.avoid.en | has an empty form
            {en: ['']}       | a.avoid.en | has an empty form
            {en: [aid, Oda]} | a.avoid.en | forbids the name of the term itself
            {en: aid}        | a.avoid.en | a list is expected
            [aid]            | a.avoid    | a group of fields is expected
            """)
    void isTold(String avoid, String field, String what) {
        read("a:\n  names: {en: ODA}\n  avoid: " + avoid + "\n");
        Problem problem = problems.list().get(0);
        assertThat(problem.what()).contains(what);
        assertThat(problem.file() + ":" + problem.line() + " " + problem.field())
                .isEqualTo(FILE + ":3 " + field);
        assertThat(problem.remedy()).isNotBlank();
    }

    @Test
    void withoutMistakeTheyAreKeptInTheirOrder() {
        Term term = read("a:\n  names: {en: ODA, ja: 政府開発援助}\n  avoid: {ja: [経済援助], en: [gifts, alms]}\n");
        assertThat(problems.list()).isEmpty();
        assertThat(term.avoid().toString()).isEqualTo("{ja=[経済援助], en=[gifts, alms]}");
    }

    private Term read(String terms) {
        SmallBundle bundle = new SmallBundle(folder);
        bundle.write(FILE, terms);
        return bundle.settings(problems).vocabulary().terms().get("a");
    }
}
