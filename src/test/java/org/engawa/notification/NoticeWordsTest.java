package org.engawa.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoticeWordsTest {
    private static Notice notice(Occasion occasion, String title) {
        Matter matter = new Matter(occasion, UUID.randomUUID(), "lusaka", "fr", title, "Linh");
        return new Notice(UUID.randomUUID(), matter, OffsetDateTime.parse("2026-11-26T12:00:00Z"), null);
    }

    @ParameterizedTest
    @EnumSource
    void isToldInEachLanguage(Occasion occasion) {
        Notice notice = notice(occasion, "De l'eau");
        assertThat(notice.say("en")).contains("“De l'eau”").doesNotContain("notice.", "{", "}");
        assertThat(notice.say("ja")).contains("「De l'eau」").endsWith("。").doesNotContain("notice.", "{", "}");
        assertThat(notice.path()).startsWith("/newsroom/").endsWith("&language=fr");
    }

    @Test
    void isToldInEnglishWhereThereAreNoWords() {
        assertThat(notice(Occasion.REVIEW, " ").say("pt"))
                .isEqualTo("Linh sent a story without a title in French for review. You may review it.");
    }
}
