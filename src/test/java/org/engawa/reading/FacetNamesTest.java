package org.engawa.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.engawa.catalogue.Catalogue;
import org.engawa.catalogue.Facet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FacetNamesTest {
    private static final Catalogue CATALOGUE = Samples.catalogue();

    private static Reading reader(String language) {
        return new Reading(CATALOGUE, language, Samples.NOW);
    }

    @ParameterizedTest
    @CsvSource({
        "COUNTRY, ZM, Zambia, Zambia（日）",
        "REGION, africa, Africa, Africa（日）",
        "PROGRAMME, satreps, SATREPS, SATREPS",
        "TOPIC, health, Health, Health（日）",
        "MISSION, desk, Desk, Desk（日）",
        "YEAR, 2026, 2026, 2026"
    })
    void whatIsKnownIsCalledAsItsReaderCallsIt(Facet facet, String value, String english, String japanese) {
        assertThat(FacetNames.of(reader("en"), facet, value)).contains(english);
        assertThat(FacetNames.of(reader("ja"), facet, value)).contains(japanese);
    }

    @ParameterizedTest
    @EnumSource(value = Facet.class, names = "YEAR", mode = EnumSource.Mode.EXCLUDE)
    void whatIsUnknownHasNoName(Facet facet) {
        assertThat(FacetNames.of(reader("en"), facet, "XX")).isEmpty();
    }

    @Test
    void kindsAndLanguagesAreLeftToTheTheme() {
        assertThat(FacetNames.of(reader("en"), Facet.KIND, "result")).isEmpty();
        assertThat(FacetNames.of(reader("en"), Facet.LANGUAGE, "ja")).isEmpty();
    }
}
