package org.engawa.locale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In 2019 some 3,400 people came       | Im Jahr 2019 kamen 3.400
            3,400 people                         | 3 400 personnes
            3,400 people                         | 3\u202f400 personnes
            20.5 % of 1,234,567                  | ٢٠٫٥٪ من ١٬٢٣٤٬٥٦٧
            3.5 million people                   | 350万人
            3.5 million people                   | 3,5 millions de personnes
            2 billion yen                        | 20億円
            2 billion yen                        | 2 mil millones de yenes
            2 billion yen                        | 2 mil milhões de ienes
            32,000 hectares                      | 3万2000ヘクタール
            120 million                          | 1億2000万
            40 thousand                          | 40 ribu
            50 million                           | ٥٠ مليون
            21 November 2026 at 9:00             | 2026年11月21日9時
            three of them, 7 in all, and 12      | 三つ、七つ
            ２０２６                              | 2026
            """)
    void sayTheSame(String text, String other) {
        assertThat(Figures.missing(text, other)).isEmpty();
        assertThat(Figures.missing(other, text)).isEmpty();
    }

    @Test
    void whatIsMissingIsNamedAsItIsWritten() {
        assertThat(Figures.missing("In 2019, 3,400 of 5,000; and 3,400 again", "En 2018, 340 sur 5 000"))
                .containsExactly("2019", "3,400");
        assertThat(Figures.missing("En 2018, 340 sur 5 000", "In 2019, 3,400 of 5,000"))
                .containsExactly("2018", "340");
        assertThat(Figures.missing("350万人", "3.5 thousand people")).isEqualTo(List.of("350万"));
        assertThat(Figures.missing("1.5 degrees, 12 years", "2,5 Grad")).containsExactly("1.5");
        assertThat(Figures.missing("", "17")).isEmpty();
    }
}
