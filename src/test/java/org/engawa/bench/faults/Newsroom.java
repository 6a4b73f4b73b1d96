package org.engawa.bench.faults;

import jakarta.persistence.EntityManager;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.engawa.bench.SignedIn;
import org.engawa.locale.LocalText;
import org.engawa.organization.Assignment;
import org.engawa.organization.Member;
import org.engawa.organization.Role;
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

/** Writers who are signed in, each with a draft, and a story that is embargoed. */
final class Newsroom {
    /** A word that stands only in what is not public. */
    static final String CANARY = "zitronenfink";

    private static final String MISSION = "engawa-desk";

    private Newsroom() {}

    /** A writer, by the token of their sign-in, and the id of their draft. */
    record Writer(String token, String draft) {}

    /** Writes it into a database of PostgreSQL that has its schema. */
    static List<Writer> fill(String url, int writers) {
        return fill("org.postgresql.Driver", url, "postgres", writers);
    }

    /** Writes it into a database that has its schema. */
    static List<Writer> fill(String driver, String url, String user, int writers) {
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        List<Writer> all = new ArrayList<>();
        try (EntityManager entities = EmptyDatabase.factory(driver, url, user).createEntityManager()) {
            entities.getTransaction().begin();
            for (int number = 0; number < writers; number++) {
                Member member = Member.join(
                        "writer." + number + "@example.org", "Writer " + number, "en", ZoneId.of("UTC"), now);
                member.assign(List.of(Assignment.of(Role.CONTRIBUTOR, MISSION, null)));
                entities.persist(member);
                Story story = story("draft-" + number);
                Edition edition = begin(story, member, now);
                if (number == 0) {
                    Story embargoed = story("embargoed");
                    Edition waiting = begin(embargoed, member, now);
                    waiting.submit(member.id());
                    waiting.approve(member.id());
                    waiting.schedule(now.plusDays(1), member.id());
                    entities.persist(embargoed);
                }
                entities.persist(story);
                entities.flush();
                all.add(new Writer(
                        SignedIn.begin(entities, member, now), story.id().toString()));
                if (edition.publishedAt().isPresent()) {
                    throw new IllegalStateException("a draft is public");
                }
            }
            entities.getTransaction().commit();
        }
        return all;
    }

    private static Story story(String slug) {
        StoryFacts facts = StoryFacts.begin(
                MISSION, "JP", new Details.Article(LocalText.of("en", "A writer")), OffsetDateTime.now(ZoneOffset.UTC));
        return Story.begin(new Slug(slug), "en", facts, Origin.NEWSROOM);
    }

    private static Edition begin(Story story, Member writer, OffsetDateTime now) {
        return story.translationOrNew("en")
                .begin(
                        new Writing(
                                new StoryText("About the " + CANARY, "What is kept.", "A " + CANARY + " sings.", null),
                                story.facts()),
                        new Author(writer.id(), writer.name()),
                        now);
    }
}
