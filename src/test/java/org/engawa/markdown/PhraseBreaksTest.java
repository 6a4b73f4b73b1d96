package org.engawa.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sentences are those of BudouX's own documentation and tests, with its answers; the name with a blank is ours. */
class PhraseBreaksTest {

    @ParameterizedTest
    @CsvSource({
        "ja,今日は天気です。,今日は|天気です。",
        "ja,あなたに寄り添う最先端のテクノロジー。,あなたに|寄り添う|最先端の|テクノロジー。",
        "zh-Hans,今天是晴天。,今天|是|晴天。",
        "zh-Hant,今天是晴天。,今天|是|晴天。",
        "zh-TW,今天是晴天。,今天|是|晴天。",
        "th,วันนี้อากาศดี,วัน|นี้|อากาศ|ดี",
        "en,Today is <fine>,Today is &lt;fine&gt;",
        "ko,오늘은 맑음,오늘은 맑음",
        "ja,ジャパン・ハウス ロサンゼルス,ジャパン・ハウス |ロサンゼルス",
        "ja,a,a",
        "ja,'',''",
    })
    void phrases(String language, String text, String phrases) {
        String html = new PhraseBreaks()
                .withBreaks(text, Locale.forLanguageTag(language))
                .html();
        assertThat(html.replace("<wbr />", "|")).isEqualTo(phrases);
    }

    @ParameterizedTest
    @CsvSource({
        "en,476,2400,2",
        "en,10,50,1",
        "en,0,0,1",
        "fr,1070,1,5",
        "ja,900,2000,4",
        "zh-Hans,1,1300,5",
        "id,400,1,2"
    })
    void readingTime(String language, int words, int characters, int minutes) {
        assertThat(ReadingTime.minutes(words, characters, Locale.forLanguageTag(language)))
                .isEqualTo(minutes);
    }
}
