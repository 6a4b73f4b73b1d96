package org.engawa.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnalysisTest {
    private static List<String> plain(String text) {
        return Analysis.tokens(Analysis.PLAIN, text).stream()
                .map(Analysis.Token::term)
                .toList();
    }

    private static List<String> grammar(String language, String text) {
        return Analysis.tokens(Analysis.grammar(language).orElseThrow(), text).stream()
                .map(Analysis.Token::term)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "en, earthquakes, earthquake",
        "fr, recherches, recherche",
        "es, terremotos, terremoto",
        "pt, terremotos, terremoto",
        "ar, المياه, مياه",
        "id, bukunya, buku"
    })
    void aGrammarMakesFormsOfAWordAlike(String language, String one, String other) {
        assertThat(grammar(language, one)).isEqualTo(grammar(language, other));
    }

    @ParameterizedTest
    @CsvSource({"Đại sứ quán, dai su quan", "ÉCOLE, ecole", "ｆｕｌｌ, full"})
    void thePlainReadingFoldsLatin(String one, String other) {
        assertThat(plain(one)).isEqualTo(plain(other));
    }

    @ParameterizedTest
    @CsvSource({"ビザ, ヒサ", "ขา, ข่า"})
    void itDoesNotFoldWhereSignsTellWordsApart(String one, String other) {
        assertThat(plain(one)).isNotEqualTo(plain(other));
    }

    @Test
    void japaneseIsReadInWords() {
        assertThat(grammar("ja", "東京大学の地震研究所")).contains("地震");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "th", "ko", "sw", "qtz"})
    void aLanguageWithoutAGrammarNeedsNone(String language) {
        assertThat(Analysis.grammar(language)).isEmpty();
        assertThat(plain("เว็บไซต์ Tiếng 한국어")).isNotEmpty();
    }

    @Test
    void theGrammarGoesByPrimaryLanguageAndScript() {
        assertThat(Analysis.grammarKey("pt-BR")).contains("pt");
        assertThat(Analysis.grammarKey("zh-Hans")).contains("zh");
        assertThat(Analysis.grammarKey("zh-Hant")).isEmpty();
    }
}
