package org.engawa.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.engawa.story.Slug;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StorySlugsTest {
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
        assertThat(StorySlugs.of(title, candidate -> false).text()).isEqualTo(slug);
    }

    @Test
    void longTitlesEndWithAWholeWord() {
        assertThat(StorySlugs.of("word ".repeat(40), candidate -> false).text())
                .hasSizeLessThanOrEqualTo(60)
                .endsWith("-word");
        assertThat(StorySlugs.of("w".repeat(200), candidate -> false).text()).hasSize(60);
    }

    @Test
    void aNameThatIsTakenGetsANumber() {
        Set<Slug> taken = Set.of(new Slug("lead"), new Slug("lead-2"));
        assertThat(StorySlugs.of("Lead", taken::contains).text()).isEqualTo("lead-3");
    }
}
