package org.engawa.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FindTextsTest {
    @Test
    void aQuestionIsTheWordsInIt() {
        assertThat(FindTexts.words("  lead\u3000soil\u00a0lead \t")).containsExactly("lead", "soil");
        assertThat(FindTexts.words(" ")).isEmpty();
        assertThat(FindTexts.words("cafe\u0301")).containsExactly("café");
    }

    @Test
    void noQuestionIsABurden() {
        assertThat(FindTexts.words("a b c d e f g h i j k l")).hasSize(10);
        assertThat(FindTexts.words("x".repeat(100_000)).get(0)).hasSize(200);
        assertThat(FindTexts.words("x".repeat(199) + "𠮷").get(0)).hasSize(199);
    }
}
