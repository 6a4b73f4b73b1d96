package org.engawa.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            true  | Two global issues met.           | global issue
            true  | Coral reefs grow                 | coral reef
            false | A reefer ship                    | reef
            false | In Nigeria                       | Niger
            true  | Dans les récifs coralliens       | récifs coralliens
            true  | このサンゴ礁で                   | サンゴ礁
            true  | وفي الشعاب المرجانية             | شعاب
            false | nothing of it                    | peatland
            """)
    void findsWords(boolean found, String text, String term) {
        assertThat(new Mentions(text).has(term)).isEqualTo(found);
    }
}
