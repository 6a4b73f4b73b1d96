package org.engawa.web.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engawa.reading.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MirrorLanguagesTest {
    private static final Pattern LINE = Pattern.compile("\"~\\*(.*)\" (.*);");

    /** As nginx reads the map: the first line that fits counts. */
    private static String chosen(String header) {
        return MirrorLanguages.of(Samples.SITE)
                .get("languages.map")
                .lines()
                .map(LINE::matcher)
                .filter(Matcher::matches)
                .filter(line -> Pattern.compile(line.group(1), Pattern.CASE_INSENSITIVE)
                        .matcher(header)
                        .find())
                .map(line -> line.group(2))
                .findFirst()
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ja,en;q=0.8|ja",
                "JA-jp|ja",
                "xx, fr-CH;q=0.9, en;q=0.8|fr",
                "de-DE , de;q=0.9 , ar;q=0.8|ar",
                "zh-CN,zh;q=0.9,en;q=0.8|zh-Hans",
                "jam, en|en",
                "*|''",
                "de|''",
                "''|''"
            })
    void theFirstWishThatTheSiteCanFulfilCounts(String header, String language) {
        assertThat(chosen(header)).isEqualTo(language);
    }

    @Test
    void noHeaderTakesLong() {
        assertThatNoException().isThrownBy(() -> chosen(" ".repeat(20_000)));
        assertThat(chosen((" ".repeat(50) + "x,").repeat(400))).isEmpty();
        assertThat(chosen("x,".repeat(4000) + "ja")).isEqualTo("ja");
    }

    @Test
    void theUsualLanguageIsTold() {
        assertThat(MirrorLanguages.of(Samples.SITE)).containsEntry("usual.map", "default en;\n");
    }
}
