package org.engawa.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.engawa.source.Problem;
import org.engawa.source.Problems;
import org.engawa.story.Kind;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A mistyped identifier is told with its file, line and field, and a slip of the pen otherwise than a wrong form. */
class IdentifierMistakesTest {
    private static final String STORY = "stories/bad/story.yaml";
    private static final String PEOPLE = "vocabulary/people.yaml";
    private static final String PROGRAMMES = "vocabulary/programmes.yaml";

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                STORY
                        + "| title: Another | title: Another~    doi: doi:10.1000/182 | 18 | evidence[1].doi | is not a DOI such as",
                STORY
                        + "| title: Another | title: Another~    doi: https://doi.org/10.1000/182 | 18 | evidence[1].doi | is not a DOI",
                STORY
                        + "| country: ZM | country: ZM~      ror: https://ror.org/05dxps055 | 30 | details.partners[0].ror | is not a ROR id",
                STORY
                        + "| country: ZM | country: ZM~      ror: 05dxps056 | 30 | details.partners[0].ror | “05dxps056” is mistyped",
                STORY + "| field: bio | code: JPMJSA15O1~  field: bio | 23 | details.code | is not a funder's code",
                PEOPLE
                        + "| country: US | country: US, orcid: 0000-0002-1825-0079 | 1 | manabe.orcid | “0000-0002-1825-0079” is mistyped",
                PEOPLE
                        + "| country: US | country: US, orcid: 0000000218250097 | 1 | manabe.orcid | is not an ORCID iD such as",
                PROGRAMMES + "| about: {en | ror: 02mhbdp49, about: {en | 1 | satreps.ror | “02mhbdp49” is mistyped",
            })
    void isTold(String file, String from, String to, int line, String field, String what, @TempDir Path folder)
            throws IOException {
        SmallBundle bundle = new SmallBundle(folder);
        bundle.story("bad", Kind.RESULT);
        String before = Files.readString(bundle.root.resolve(file));
        String after = before.replace(from, to.replace("~", "\n"));
        assertThat(after).as("the mistake is in").isNotEqualTo(before);
        bundle.write(file, after);
        Problems problems = new Problems();
        bundle.settings(problems);
        new StoryReader(bundle.pictures).read(bundle.root, "bad", problems);
        assertThat(problems.list()).extracting(Problem::sentence).hasSize(1);
        Problem problem = problems.list().get(0);
        assertThat(problem.what()).contains(what);
        assertThat(problem.file() + ":" + problem.line() + " " + problem.field())
                .isEqualTo(file + ":" + line + " " + field);
        assertThat(problem.remedy()).isNotBlank();
    }
}
