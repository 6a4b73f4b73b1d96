package org.engawa.story;

import java.time.OffsetDateTime;
import java.util.List;
import org.engawa.locale.LocalText;

/** Editions by the state in which they are, each in a story of its own. */
public final class Editions {
    static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-21T12:00:00+09:00");
    static final OffsetDateTime EVENING = OffsetDateTime.parse("2026-11-21T18:00:00+09:00");
    static final StoryText TEXT = new StoryText("Title", "Summary", "Body\n", null);

    private Editions() {}

    static Story story() {
        return Story.begin(new Slug("tuvalu"), "en", facts("desk"), Origin.CONTENT);
    }

    /** Facts of a story of a mission. */
    public static StoryFacts facts(String mission) {
        return new StoryFacts(
                mission,
                NOON,
                null,
                List.of("TV"),
                List.of(),
                List.of("environment"),
                List.of(),
                null,
                new Details.Article(LocalText.of("en", "The desk")),
                List.of(),
                List.of(),
                null,
                null);
    }

    static Edition in(EditionState state) {
        return in(story().translationOrNew("en"), state);
    }

    static Edition in(Translation translation, EditionState state) {
        return translation.begin(state, TEXT, Origin.NEWSROOM, "hana", NOON);
    }

    static Edition scheduled() {
        Edition edition = in(EditionState.APPROVED);
        edition.schedule(EVENING, null);
        return edition;
    }

    static Edition published(Translation translation) {
        Edition edition = in(translation, EditionState.APPROVED);
        edition.publish(NOON);
        return edition;
    }

    static Edition withdrawn(Translation translation) {
        Edition edition = published(translation);
        edition.withdraw();
        return edition;
    }
}
