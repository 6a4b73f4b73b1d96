package org.engawa.container;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.engawa.audit.AuditEntry;
import org.engawa.catalogue.CatalogueFollower;
import org.engawa.content.ContentImport;
import org.engawa.locale.LocalText;
import org.engawa.publication.PublishedEdition;
import org.engawa.story.Details;
import org.engawa.story.Story;
import org.engawa.story.StoryFacts;
import org.engawa.story.StoryText;
import org.engawa.story.Writing;
import org.engawa.testing.Bundle;
import org.engawa.workflow.Actor;
import org.engawa.workflow.ClearanceAnswer;
import org.engawa.workflow.Confirmation;
import org.engawa.workflow.EditionKey;
import org.engawa.workflow.Refusal;
import org.engawa.workflow.Refused;
import org.engawa.workflow.StartStory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** An embassy, its desk, and what its members write. */
abstract class WorkflowScene {
    /** For what the clock and the catalogue do by themselves, on a busy machine. */
    static final Duration PATIENCE = Duration.ofSeconds(60);

    static final Set<Confirmation> ALL = EnumSet.allOf(Confirmation.class);

    @Inject
    Newsroom newsroom;

    @Inject
    ContentImport contentImport;

    @Inject
    CatalogueFollower follower;

    @Inject
    TestClock time;

    @Inject
    Clock clock;

    Actor mwansa;
    Actor claire;
    Actor denis;
    Actor aoki;

    @BeforeEach
    void embassyAndDesk() throws IOException {
        Path root = Bundle.in(Files.createTempDirectory("bundle")).root();
        Files.writeString(root.resolve("missions.yaml"), Files.readString(root.resolve("missions.yaml")) + """

                lusaka:
                  kind: embassy
                  names: { en: Embassy of Japan in Zambia }
                  country: ZM
                  zone: Africa/Lusaka
                  desk: engawa-desk
                nairobi:
                  kind: embassy
                  names: { en: Embassy of Japan in Kenya }
                  country: KE
                  zone: Africa/Nairobi
                  publishes: itself
                """);
        contentImport.run(root);
        follower.follow();
        mwansa = newsroom.join("Mwansa", "CONTRIBUTOR:lusaka");
        claire = newsroom.join("Claire", "TRANSLATOR:lusaka:fr");
        denis = newsroom.join("Denis", "REVIEWER:lusaka:fr");
        aoki = newsroom.join("Aoki", "DESK_OFFICER:engawa-desk");
    }

    /** Else whoever may review is told of what later tests send, and letters to them are in the way of the letters of those. */
    @AfterEach
    void leave() {
        List.of(mwansa, claire, denis, aoki).forEach(newsroom::disable);
    }

    EditionKey begin(String title) {
        return newsroom.start.start(
                mwansa,
                new StartStory.Beginning(
                        "lusaka", "en", title, new Details.Article(LocalText.of("en", "The embassy"))));
    }

    void write(EditionKey key, String body) {
        newsroom.save.save(mwansa, key, writing(newsroom.text(key).title(), body), mark(key), false);
    }

    void approve(EditionKey key) {
        write(key, "Words.");
        newsroom.submit.submit(mwansa, key, mark(key));
        clear(aoki, key);
        newsroom.approve.approve(aoki, key, mark(key), ALL);
    }

    /** Finds that nothing that is asked before an approval arises. */
    void clear(Actor officer, EditionKey key) {
        newsroom.clear.answer(
                officer,
                key,
                mark(key),
                newsroom.clearances.of(officer, key).questions().stream()
                        .map(asked -> ClearanceAnswer.doesNotArise(asked.question()))
                        .toList());
    }

    Writing writing(String title, String body) {
        StoryFacts begun = StoryFacts.begin(
                "lusaka", "ZM", new Details.Article(LocalText.of("en", "The embassy")), OffsetDateTime.MIN);
        StoryFacts facts = new StoryFacts(
                begun.mission(),
                now(),
                null,
                begun.countries(),
                List.of(),
                List.of("space"),
                List.of(),
                null,
                begun.details(),
                List.of(),
                List.of(),
                null,
                null);
        return new Writing(new StoryText(title, "A summary", body, null), facts);
    }

    String mark(EditionKey key) {
        return newsroom.mark(key);
    }

    OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    Optional<PublishedEdition> published(EditionKey key) {
        Story story = newsroom.story(key);
        return follower.catalogue().edition(story.slug().text(), key.language());
    }

    List<String> acts(EditionKey key) {
        return newsroom.record(key).stream().map(AuditEntry::act).toList();
    }

    static List<Refusal.Why> refused(Runnable act) {
        try {
            act.run();
        } catch (Refused e) {
            return e.refusals().stream().map(Refusal::why).toList();
        }
        return List.of();
    }
}
