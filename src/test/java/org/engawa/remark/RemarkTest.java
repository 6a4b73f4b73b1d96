package org.engawa.remark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.engawa.locale.LocalText;
import org.engawa.story.Author;
import org.engawa.story.Details;
import org.engawa.story.Edition;
import org.engawa.story.Origin;
import org.engawa.story.Slug;
import org.engawa.story.Story;
import org.engawa.story.StoryFacts;
import org.engawa.story.StoryText;
import org.engawa.story.Writing;
import org.junit.jupiter.api.Test;

class RemarkTest {
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-26T12:00:00Z");
    private static final UUID AOKI = new UUID(0, 1);
    private static final UUID LINH = new UUID(0, 2);

    private final Edition edition = Story.begin(
                    new Slug("lead"),
                    "en",
                    StoryFacts.begin("lusaka", "ZM", new Details.Article(LocalText.of("en", "The embassy")), NOON),
                    Origin.NEWSROOM)
            .translationOrNew("en")
            .begin(new Writing(new StoryText("T", "S", "B", null), null), new Author(LINH, "Linh"), NOON);

    private Remark remark(UUID by, String words, String said) {
        return new Remark(
                edition,
                new Anchor(Place.PASSAGE, 1, words, List.of("aaa", "bbb")),
                by,
                new Saying(said),
                Set.of(LINH),
                NOON);
    }

    @Test
    void keepsWhatItWasMadeOnAndWhomItCallsUpon() {
        Remark remark = remark(AOKI, "Words", " Why?\r\nSay why. ");
        assertThat(remark.said().text()).isEqualTo("Why?\nSay why.");
        assertThat(remark.anchor()).isEqualTo(new Anchor(Place.PASSAGE, 1, "Words", List.of("aaa", "bbb")));
        assertThat(remark.mentioned()).containsExactly(LINH);
        assertThat(remark.speakers()).containsExactly(AOKI);
    }

    @Test
    void whatIsSentTwiceIsOne() {
        Remark remark = remark(AOKI, "Words", "Why?");
        assertThat(remark.repeats(remark(AOKI, "Words", "Why?"))).isTrue();
        assertThat(remark.repeats(remark(LINH, "Words", "Why?"))).isFalse();
        assertThat(remark.repeats(remark(AOKI, "Other words", "Why?"))).isFalse();
        assertThat(remark.repeats(remark(AOKI, "Words", "Why not?"))).isFalse();
        assertThat(remark.answer(LINH, new Saying("So."), NOON)).isTrue();
        assertThat(remark.answer(LINH, new Saying("So."), NOON)).isFalse();
        assertThat(remark.answer(AOKI, new Saying("So."), NOON)).isTrue();
        assertThat(remark.answers()).extracting(Answer::member).containsExactly(LINH, AOKI);
        remark.resolve(LINH);
        assertThat(remark.repeats(remark(AOKI, "Words", "Why?"))).isFalse();
    }

    @Test
    void isResolvedOnceAndOpenedAgain() {
        Remark remark = remark(AOKI, "Words", "Why?");
        assertThat(remark.isOpen()).isTrue();
        assertThat(remark.reopen()).isFalse();
        assertThat(remark.resolve(LINH)).isTrue();
        assertThat(remark.resolve(AOKI)).isFalse();
        assertThat(remark.resolvedBy()).contains(LINH);
        assertThat(remark.reopen()).isTrue();
        assertThat(remark.isOpen()).isTrue();
    }

    @Test
    void charactersAreCountedAsPeopleDo() {
        assertThat(new Saying("a\r\nb").length()).isEqualTo(3);
        assertThat(new Saying("𠮷".repeat(Saying.LONGEST)).length()).isEqualTo(Saying.LONGEST);
        assertThat(new Saying(" \n ").isEmpty()).isTrue();
    }
}
