package org.engawa.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.engawa.publication.Change;
import org.engawa.publication.PublishedStory;
import org.engawa.reading.Tale;
import org.engawa.story.Withdrawal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChangesTest {
    private Catalogue catalogue;

    @BeforeEach
    void open() throws IOException {
        catalogue = Catalogue.open(new ByteBuffersDirectory(), Catalogues.EARLY);
        catalogue.apply(
                4,
                List.of(
                        at(1, Shelf.story("a", 1, "en", "ja", "fr")),
                        at(2, Shelf.story("b", 2, "en")),
                        at(4, Shelf.story("c", 3, "ja", "en"))),
                Shelf.SETTINGS);
    }

    @AfterEach
    void close() throws IOException {
        catalogue.close();
    }

    private static PublishedStory at(long position, PublishedStory story) {
        OffsetDateTime time = OffsetDateTime.parse("2026-11-21T09:00:00Z").plusMinutes(position);
        return new PublishedStory(story.id(), story.editions(), story.withdrawn(), new Change(position, time));
    }

    private List<String> slugs(Changes changes) {
        return changes.stories().stream().map(Changes.Changed::slug).toList();
    }

    @Test
    void everyStoryIsToldOnceInTheOrderOfTheLog() {
        Changes all = catalogue.changes(0, 10);

        assertThat(slugs(all)).containsExactly("a", "b", "c");
        assertThat(all.position()).isEqualTo(4);
        assertThat(all.more()).isFalse();
        assertThat(all.stories().get(0).languages()).containsExactly("en", "ja", "fr");
        assertThat(all.stories().get(0).change().at()).isEqualTo("2026-11-21T09:01:00Z");
    }

    @Test
    void whoAsksOnFromTheEndOfAPartMissesNothing() {
        Changes first = catalogue.changes(0, 2);
        Changes second = catalogue.changes(first.position(), 2);

        assertThat(slugs(first)).containsExactly("a", "b");
        assertThat(first.more()).isTrue();
        assertThat(slugs(second)).containsExactly("c");
        assertThat(second.more()).isFalse();
        assertThat(catalogue.changes(second.position(), 2).stories()).isEmpty();
    }

    @Test
    void whatIsWithdrawnInOneLanguageAloneIsNoDeletion() throws IOException {
        PublishedStory story = Tale.of("b")
                .in("en", "ja")
                .withdrawnIn("ja", Withdrawal.Manner.IN_ERROR, null)
                .published();
        catalogue.apply(5, List.of(at(5, story)), null);

        Changes.Changed changed = catalogue.changes(4, 10).stories().get(0);
        assertThat(changed.withdrawn()).isNull();
        assertThat(changed.languages()).containsExactly("en");
        assertThat(catalogue.withdrawn("ja", 10))
                .extracting(Changes.Changed::languages)
                .containsExactly(List.of("ja"));
        assertThat(catalogue.withdrawn("en", 10)).isEmpty();
    }

    @Test
    void aWithdrawalIsAChangeAndIsListedByLanguage() throws IOException {
        catalogue.apply(5, List.of(at(5, Shelf.withdrawn("b"))), null);

        Changes since = catalogue.changes(4, 10);
        assertThat(slugs(since)).containsExactly("b");
        assertThat(since.stories().get(0).withdrawn()).isNotNull();
        assertThat(catalogue.withdrawn("en", 10))
                .extracting(Changes.Changed::slug)
                .containsExactly("b");
        assertThat(catalogue.withdrawn("ja", 10)).isEmpty();
        assertThat(slugs(catalogue.changes(0, 10))).containsExactly("a", "c", "b");
    }
}
