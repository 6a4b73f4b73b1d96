package org.engawa.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When what stands in a text is what a machine suggested. */
class CopiedSuggestionsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Le récif | Le récif | true",
                "'Le\nrécif ' | Le récif | true",
                "Le re\u0301cif | Le r\u00e9cif | true",
                "Le\u00a0récif | Le récif | true",
                "Les récifs | Le récif | false",
                "le récif | Le récif | false"
            })
    void spaceAndTheWayLettersAreComposedMakeNoDifference(String typed, String suggested, boolean same) {
        assertThat(CopiedSuggestions.plain(typed).equals(CopiedSuggestions.plain(suggested)))
                .isEqualTo(same);
    }
}
