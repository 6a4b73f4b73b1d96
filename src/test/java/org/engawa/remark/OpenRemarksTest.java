package org.engawa.remark;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.engawa.locale.LocalText;
import org.engawa.organization.Member;
import org.engawa.remark.Remarks.About;
import org.engawa.story.Author;
import org.engawa.story.Details;
import org.engawa.story.Edition;
import org.engawa.story.Origin;
import org.engawa.story.Sight;
import org.engawa.story.Slug;
import org.engawa.story.Story;
import org.engawa.story.StoryFacts;
import org.engawa.story.StoryText;
import org.engawa.story.Writing;
import org.engawa.testing.EmptyDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How many remarks are open on the rows of a list, out of a database with the real schema. */
class OpenRemarksTest {
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-26T12:00:00Z");

    private final EntityManager entities = EmptyDatabase.open();
    private final JpaRemarks remarks = new JpaRemarks();
    private final Member aoki = Member.join("aoki@example.org", "Aoki", "en", ZoneId.of("UTC"), NOON);

    @BeforeEach
    void begin() {
        remarks.entities = entities;
        entities.getTransaction().begin();
        entities.persist(aoki);
    }

    @AfterEach
    void end() {
        entities.getTransaction().rollback();
        entities.close();
    }

    @Test
    void onlyTheStoriesThatAreAskedForAreLookedThrough() {
        Edition shown = write("shown", "lusaka");
        say(shown, "Why?");
        say(shown, "And when?");
        assertThat(say(shown, "Settled").resolve(aoki.id())).isTrue();
        Edition elsewhere = write("elsewhere", "nairobi");
        say(elsewhere, "Why?");
        Edition other = write("other", "lusaka");
        say(other, "Why?");
        Edition deleted = write("deleted", "lusaka");
        say(deleted, "Why?");
        deleted.delete();
        entities.flush();
        List<UUID> asked = List.of(id(shown), id(elsewhere), id(deleted));
        assertThat(remarks.open(Sight.of(Set.of("lusaka")), asked)).isEqualTo(Map.of(new About(id(shown), "en"), 2));
        assertThat(remarks.open(new Sight(Set.of("lusaka"), Set.of(id(shown))), asked))
                .isEmpty();
    }

    private Edition write(String slug, String mission) {
        StoryFacts facts =
                StoryFacts.begin(mission, "ZM", new Details.Article(LocalText.of("en", "The embassy")), NOON);
        Story story = Story.begin(new Slug(slug), "en", facts, Origin.NEWSROOM);
        Edition edition = story.translationOrNew("en")
                .begin(
                        new Writing(new StoryText("T", "S", "B", null), facts),
                        new Author(aoki.id(), aoki.name()),
                        NOON);
        entities.persist(story);
        return edition;
    }

    private Remark say(Edition edition, String words) {
        Remark remark = new Remark(
                edition, new Anchor(Place.WHOLE, 0, "", List.of()), aoki.id(), new Saying(words), Set.of(), NOON);
        entities.persist(remark);
        return remark;
    }

    private static UUID id(Edition edition) {
        return edition.translation().story().id();
    }
}
