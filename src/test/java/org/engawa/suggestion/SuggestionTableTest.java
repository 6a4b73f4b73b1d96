package org.engawa.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.engawa.locale.LocalText;
import org.engawa.organization.Member;
import org.engawa.story.Author;
import org.engawa.story.Details;
import org.engawa.story.Edition;
import org.engawa.story.Origin;
import org.engawa.story.Slug;
import org.engawa.story.Story;
import org.engawa.story.StoryFacts;
import org.engawa.story.StoryText;
import org.engawa.story.Writing;
import org.engawa.testing.EmptyDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Suggestions out of a database with the real schema. */
class SuggestionTableTest {
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-26T12:00:00Z");
    private static final String SOURCE = "See [it](story:a).[^b]";

    private final Suggestions suggestions = new Suggestions();
    private EntityManager entities;
    private Member member;
    private Edition french;
    private Edition spanish;

    @BeforeEach
    void fill() {
        entities = open();
        suggestions.suggestions = new JpaSuggestions();
        suggestions.suggestions.entities = entities;
        entities.getTransaction().begin();
        member = Member.join("linh@example.org", "Linh", "en", ZoneId.of("UTC"), NOON);
        entities.persist(member);
        Story story = Story.begin(
                new Slug("lead"),
                "en",
                StoryFacts.begin("lusaka", "ZM", new Details.Article(LocalText.of("en", "Somebody")), NOON),
                Origin.NEWSROOM);
        french = write(story, "fr");
        spanish = write(story, "es");
        entities.persist(story);
    }

    /** A database in which nothing stands yet. */
    EntityManager open() {
        return EmptyDatabase.open();
    }

    @AfterEach
    void empty() {
        entities.getTransaction().rollback();
        entities.close();
    }

    @Test
    void oneWaitsForEachPassageOfAnEditionUntilItEnds() {
        suggestions.add(suggestion(french, "Voir [ceci](story:a).[^b]"));
        suggestions.add(suggestion(french, "Encore"));
        entities.flush();
        entities.clear();
        Suggestion kept = suggestions.of(french).get(0);
        assertThat(suggestions.of(french)).hasSize(1);
        assertThat(kept.suggested()).isEqualTo("Voir [ceci](story:a).[^b]");
        assertThat(kept.source()).isEqualTo(SOURCE);
        assertThat(kept.machine()).isEqualTo("mt.example.org");
        assertThat(kept.member()).isEqualTo(member.id());
        assertThat(kept.madeAt().toInstant()).isEqualTo(NOON.toInstant());
        assertThat(suggestions.find(french, kept.id())).contains(kept);
        assertThat(suggestions.find(french, UUID.randomUUID())).isEmpty();
        assertThat(suggestions.find(spanish, kept.id()))
                .as("of another edition")
                .isEmpty();
        suggestions.end(kept);
        entities.flush();
        assertThat(suggestions.of(french)).isEmpty();
        suggestions.add(suggestion(french, "Encore"));
        assertThat(suggestions.of(french)).hasSize(1);
    }

    @Test
    void whatIsSuggestedIsInNoText() {
        String before = french.contentHash();
        suggestions.add(suggestion(french, "Voir"));
        entities.flush();
        assertThat(french.contentHash()).isEqualTo(before);
        assertThat(french.current().text().body()).isEqualTo("Corps");
    }

    private Suggestion suggestion(Edition edition, String suggested) {
        return new Suggestion(edition, SOURCE, suggested, "mt.example.org", member.id(), NOON);
    }

    private Edition write(Story story, String language) {
        return story.translationOrNew(language)
                .begin(
                        new Writing(new StoryText("Titre", "", "Corps", null), null),
                        new Author(member.id(), member.name()),
                        NOON);
    }
}
