package org.engawa.bench;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.engawa.digest.TextHash;
import org.engawa.locale.LocalText;
import org.engawa.publication.PublishedEdition;
import org.engawa.publication.PublishedStory;
import org.engawa.story.Author;
import org.engawa.story.Edition;
import org.engawa.story.Origin;
import org.engawa.story.PictureFacts;
import org.engawa.story.Slug;
import org.engawa.story.Story;
import org.engawa.story.StoryFacts;
import org.engawa.story.StoryText;
import org.engawa.story.Writing;

/** What became of generated stories: some are being written, wait for somebody, or were taken back; most have long been public. */
final class StoryHistories {
    /** The numbers of stories that screens are asked for: a draft with very many revisions, one that was sent, a public one. */
    static final int LONG = 0;

    static final int SENT = 2;
    static final int PUBLIC = 10;

    private static final int MANY = 40;
    private static final int HOURS_BETWEEN = 2;

    private final Author officer;
    private final OffsetDateTime now;

    StoryHistories(Author officer, OffsetDateTime now) {
        this.officer = officer;
        this.now = now;
    }

    /** The story with this number, of its mission. */
    Story of(PublishedStory published, int number, Author writer) {
        List<PublishedEdition> editions = published.editions();
        PublishedEdition original = editions.get(number % editions.size());
        OffsetDateTime day = now.minusHours((long) number * HOURS_BETWEEN).minusDays(1);
        StoryFacts facts = facts(original.facts(), number, day);
        Story story = Story.begin(new Slug(original.slug()), original.language(), facts, Origin.NEWSROOM);
        Edition edition = story.translationOrNew(original.language())
                .begin(new Writing(text(original, facts, number), facts), writer, day);
        int revisions = number == LONG ? MANY : 1 + number % 2;
        for (int revision = 1; revision < revisions; revision++) {
            edition.save(
                    new Writing(text(original, facts, number + revision), facts),
                    writer,
                    false,
                    day.plusMinutes(revision));
        }
        live(story, edition, editions.get((number + 1) % editions.size()), writer, number, day);
        return story;
    }

    private void live(
            Story story, Edition edition, PublishedEdition other, Author writer, int number, OffsetDateTime day) {
        int lot = number % 100;
        if (lot < 2) {
            return;
        }
        edition.submit(writer.member());
        if (lot == 2) {
            return;
        }
        if (lot == 3) {
            edition.giveBack("The third paragraph needs a source.");
            return;
        }
        edition.approve(officer.member());
        if (lot == 4) {
            if (number % 400 != 4) {
                edition.schedule(now.plusHours(number % 2400L), officer.member());
            }
            return;
        }
        edition.publish(day);
        Edition translation = story.translationOrNew(other.language())
                .begin(new Writing(text(other, story.facts(), number), null), writer, day.plusHours(1));
        translation.follow(edition.current().id());
        translation.publish(day.plusHours(1));
        if (lot == 5) {
            translation.withdraw();
            edition.withdraw();
        } else if (lot == 6) {
            story.original()
                    .orElseThrow()
                    .begin(new Writing(text(other, story.facts(), number), story.facts()), writer, now.minusHours(lot));
        }
    }

    private static StoryText text(PublishedEdition told, StoryFacts facts, int number) {
        StringBuilder body = new StringBuilder(told.plainText());
        facts.pictures()
                .forEach(picture -> body.append("\n\n![What it shows in ")
                        .append(told.language())
                        .append("](")
                        .append(picture.file())
                        .append(")"));
        return new StoryText(told.title() + " " + number, told.summary(), body.toString(), null);
    }

    private StoryFacts facts(StoryFacts like, int number, OffsetDateTime day) {
        StoryFacts own = new StoryFacts(
                FilledNewsroom.mission(number),
                day,
                null,
                like.countries(),
                like.programmes(),
                like.topics(),
                like.people(),
                null,
                like.details(),
                like.evidence(),
                List.of(),
                null,
                null);
        List<PictureFacts> pictures = new ArrayList<>(IntStream.range(0, number % 4)
                .mapToObj(each -> picture(number, each))
                .toList());
        return own.illustrated(
                pictures, pictures.isEmpty() ? null : pictures.get(0).file());
    }

    private PictureFacts picture(int number, int each) {
        LocalDate end = now.toLocalDate().plusDays(number % 3000L - 100);
        return new PictureFacts(
                String.format(Locale.ROOT, "reef-%d.jpg", each),
                TextHash.of(new UUID(number, each).toString()),
                "image/jpeg",
                1600,
                1067,
                "Photographer " + number % 97,
                "CC BY 4.0",
                new LocalText(Map.of("en", "A reef at low tide, number " + number)),
                number % 5 == 0 ? end : null,
                PictureFacts.Consent.NOBODY,
                null);
    }
}
