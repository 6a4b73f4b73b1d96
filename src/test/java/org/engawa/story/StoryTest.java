package org.engawa.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class StoryTest {
    @Test
    void isBegunWithoutAnyText() {
        Story story = Editions.story();
        assertThat(story.slug()).isEqualTo(new Slug("tuvalu"));
        assertThat(story.originalLanguage()).isEqualTo("en");
        assertThat(story.facts()).isEqualTo(Editions.facts("desk"));
        assertThat(story.factsOrigin()).isEqualTo(Origin.CONTENT);
        assertThat(story.translations()).isEmpty();
        assertThat(story.translation("en")).isEmpty();
    }

    @Test
    void theSameSlugGivesTheSameIdEverywhere() {
        assertThat(Story.idOf(new Slug("tuvalu")))
                .isEqualTo(Editions.story().id())
                .isEqualTo(
                        UUID.nameUUIDFromBytes("engawa:story:tuvalu".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isNotEqualTo(Story.idOf(new Slug("tuvalu-2")));
    }

    @Test
    void hasOneTranslationALanguage() {
        Story story = Editions.story();
        Translation japanese = story.translationOrNew("ja");
        assertThat(story.translationOrNew("ja")).isSameAs(japanese);
        assertThat(story.translation("ja")).containsSame(japanese);
        assertThat(story.translationOrNew("zh-Hans")).isNotSameAs(japanese);
        assertThat(story.translations()).extracting(Translation::language).containsExactly("ja", "zh-Hans");
        assertThat(japanese.story()).isSameAs(story);
        assertThat(japanese.latest()).isEmpty();
        assertThat(japanese.live()).isEmpty();
        assertThat(japanese.withdrawn()).isEmpty();
    }

    @Test
    void factsAreReplacedAsAWhole() {
        Story story = Editions.story();
        UUID id = story.id();
        story.restate("ja", Editions.facts("tokyo"), Origin.NEWSROOM);
        assertThat(story.originalLanguage()).isEqualTo("ja");
        assertThat(story.facts().mission()).isEqualTo("tokyo");
        assertThat(story.factsOrigin()).isEqualTo(Origin.NEWSROOM);
        assertThat(story.id()).isEqualTo(id);
    }

    @Test
    void handsOutCopies() {
        Story story = Editions.story();
        Edition edition = Editions.in(story.translationOrNew("en"), EditionState.DRAFT);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> story.translations().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> edition.translation().editions().clear());
    }
}
