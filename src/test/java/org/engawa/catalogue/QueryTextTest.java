package org.engawa.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTextTest {
    private static List<String> words(String text) {
        return QueryText.of(text).words().stream().map(QueryText.Word::text).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "coral reef | coral, reef",
                "地震火山 | 地震, 火山",
                "サトレップス | サトレップス",
                "prix d'eau | prix, d'eau",
                "ภาษาไทย | ภาษา, ไทย",
            })
    void tellsWordsApartInAnyScript(String text, String words) {
        assertThat(words(text)).isEqualTo(Arrays.asList(words.split(", ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"coral reef\"", "“coral reef”", "„coral reef“", "«coral reef»", "「coral reef」"})
    void quotesOfAnyLanguageMakeAPhrase(String text) {
        assertThat(QueryText.of(text).phrases()).containsExactly("coral reef");
        assertThat(QueryText.of(text).words()).isEmpty();
    }

    @Test
    void aMinusBeforeAWordExcludesIt() {
        QueryText text = QueryText.of("reef -fish -\"sea level\" well-known");

        assertThat(text.excluded()).containsExactly("fish", "sea level");
        assertThat(text.free()).isEqualTo("reef well-known");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title:x OR *:*",
                "[a TO z]",
                "a~2^9",
                "/.*/",
                "x\" y",
                "((((",
                "{!func}1",
                "\u0000\u202E",
                "\uD800x"
            })
    void nothingElseIsSyntax(String text) {
        QueryText read = QueryText.of(text);

        assertThat(read.phrases()).isEmpty();
        assertThat(read.excluded()).isEmpty();
        read.words()
                .forEach(word -> assertThat(read.free().substring(word.start(), word.end()))
                        .isEqualTo(word.text()));
    }

    @Test
    void readsOnlySoManyWords() {
        assertThat(words("a ".repeat(500))).hasSize(SearchQuery.MOST_WORDS);
    }
}
