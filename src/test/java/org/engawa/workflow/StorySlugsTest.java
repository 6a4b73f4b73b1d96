package org.engawa.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.engawa.story.Slug;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StorySlugsTest {
    private static final String ENDING = "-[b-df-hj-km-np-tv-xz2-9]{5}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The rice that waits out the flood | the-rice-that-waits-out-the-flood",
                "Zambia’s lead, and what it does to children | zambias-lead-and-what-it-does-to-children",
                "Ça coûte cher : l’eau d’Abidjan | ca-coute-cher-leau-dabidjan",
                "ザンビア | zanbia",
                "Straße nach Łódź | strasse-nach-lodz",
                "İstanbul'da DEPREM | istanbulda-deprem",
                "… — ! | story",
                "2030 | 2030"
            })
    void titlesBecomeReadableNames(String title, String slug) {
        assertThat(StorySlugs.of(title, candidate -> false).text()).matches(slug + ENDING);
    }

    @Test
    void longTitlesEndWithAWholeWordBeforeTheirEnding() {
        assertThat(StorySlugs.of("word ".repeat(40), candidate -> false).text())
                .hasSizeLessThanOrEqualTo(66)
                .matches(".*-word" + ENDING);
        assertThat(StorySlugs.of("w".repeat(200), candidate -> false).text()).hasSize(66);
    }

    /** A member of one mission must not learn by an address that another is writing under the same title. */
    @Test
    void anAddressTellsNothingOfOtherStories() {
        Slug alone = StorySlugs.of("Lead", candidate -> false);
        Set<Slug> hidden = Set.of(new Slug("lead"), new Slug("lead-2"), alone);
        Slug beside = StorySlugs.of("Lead", hidden::contains);
        assertThat(alone.text()).matches("lead" + ENDING);
        assertThat(beside.text()).matches("lead" + ENDING);
        assertThat(hidden).doesNotContain(beside);
    }

    @Test
    void whatIsTakenIsNotGivenAgain() {
        List<Slug> tried = new ArrayList<>();
        Slug free = StorySlugs.of("Lead", candidate -> {
            tried.add(candidate);
            return tried.size() < 4;
        });
        assertThat(tried).hasSize(4).doesNotHaveDuplicates().last().isEqualTo(free);
    }
}
