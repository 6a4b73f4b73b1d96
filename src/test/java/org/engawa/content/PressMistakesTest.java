package org.engawa.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.engawa.organization.Mission;
import org.engawa.source.Problem;
import org.engawa.source.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a mission answers the press. */
class PressMistakesTest {
    private static final String DESK =
            "desk:\n  kind: headquarters\n  names: {en: Desk}\n  country: JP\n  zone: Asia/Tokyo\n";

    @TempDir
    private Path folder;

    private final Problems problems = new Problems();

    @Test
    void oneWayIsEnough() {
        SmallBundle bundle = new SmallBundle(folder);
        bundle.write("missions.yaml", DESK + "  press: {telephone: +81 3 1234 5678}\n");
        assertThat(bundle.settings(problems).missions().get("desk").press())
                .isEqualTo(new Mission.Press(null, "+81 3 1234 5678"));
        assertThat(problems.list()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{email: press at example.org}        | press.email     | is not an address such as press@example.org",
                "{email: 'a@b?cc=x@example.org'}      | press.email     | is not an address",
                "{telephone: 03-1234-5678}            | press.telephone | is not a number such as +81 3 1234 5678",
                "{email: press@example.org, fax: 1}   | press.fax       | is not known here",
                "{}                                   | press           | names no way to the mission",
            })
    void otherwiseItIsToldWithItsLine(String press, String field, String what) {
        SmallBundle bundle = new SmallBundle(folder);
        bundle.write("missions.yaml", DESK + "  press: " + press + "\n");
        bundle.settings(problems);
        assertThat(problems.list()).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo("missions.yaml");
            assertThat(problem.line()).isEqualTo(6);
            assertThat(problem.field()).isEqualTo("desk." + field);
            assertThat(problem.what()).contains(what);
        });
        assertThat(problems.list()).extracting(Problem::remedy).doesNotContain("");
    }
}
