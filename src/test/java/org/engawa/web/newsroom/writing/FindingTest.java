package org.engawa.web.newsroom.writing;

import static org.assertj.core.api.Assertions.assertThat;

import org.engawa.markdown.Remark;
import org.engawa.workflow.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FindingTest {
    @ParameterizedTest
    @EnumSource(Remark.Kind.class)
    void whatMarkdownRemarksOnStandsInALineOfTheText(Remark.Kind kind) {
        Finding found = Finding.of(Refusal.because(Refusal.Why.valueOf(kind.name()), "3", "words"), "Why");
        assertThat(found.problem().getTarget()).isEqualTo("#body");
        assertThat(found.line()).isEqualTo("3");
        assertThat(found.mark()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "TITLE, title, ''",
        "SUMMARY_LONG, summary, ''",
        "TOPIC, topics, ''",
        "PLACEHOLDER, body, TK",
        "HEADING, body, TK",
        "PICTURE_RIGHTS, body, ''",
        "STATE, main, ''"
    })
    void othersStandAtTheirField(Refusal.Why why, String field, String mark) {
        Finding found = Finding.of(Refusal.because(why, "TK", "40"), "Why");
        assertThat(found).isEqualTo(new Finding(new org.engawa.web.newsroom.Problem(field, "Why"), "", mark));
    }
}
