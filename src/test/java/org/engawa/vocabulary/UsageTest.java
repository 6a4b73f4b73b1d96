package org.engawa.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.engawa.json.Json;
import org.engawa.locale.LocalText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageTest {
    private static final Vocabulary VOCABULARY = new Vocabulary(
            List.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Vocabulary.keyed(
                    List.of(
                            new Term(
                                    "science-diplomacy",
                                    new LocalText(Map.of("en", "science diplomacy", "ja", "科学技術外交")),
                                    Map.of("en", List.of("STD", "sci-dip"), "ja", List.of("技術外交"))),
                            new Term("rapid", LocalText.of("en", "STD kit"), Map.of()),
                            new Term("lost", LocalText.of("en", "lost"), Map.of("fr", List.of("perdu")))),
                    Term::key));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Talks on STD were held.            | STD
            en | Talks on STDs were held.           | STD
            en | The word standard is another.      |
            en | Science Diplomacy is what we say.  |
            en | With an STD kit in the field       |
            en | With an STD kit they talked on STD | STD
            ja | 技術外交について                   | 技術外交
            ja | 科学技術外交について               |
            fr | perdu                              |
            """)
    void findsFormsThatAreNotUsed(String language, String text, String form) {
        assertThat(Usage.of(VOCABULARY, language).slips(text))
                .extracting(Usage.Slip::form)
                .isEqualTo(form == null ? List.of() : List.of(form));
    }

    @Test
    void tellsWhatIsSaidInstead() {
        assertThat(Usage.of(VOCABULARY, "en").slips("sci-dip and STD"))
                .containsExactly(
                        new Usage.Slip("STD", "science diplomacy"), new Usage.Slip("sci-dip", "science diplomacy"));
    }

    @Test
    void aTermWrittenBeforeThereWereSuchFormsIsRead() {
        assertThat(Json.read("{\"key\":\"a\",\"names\":{\"en\":\"A\"}}", Term.class)
                        .avoid())
                .isEmpty();
    }
}
