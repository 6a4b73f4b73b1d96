package org.engawa.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.engawa.locale.LocalText;
import org.engawa.remark.Saying;
import org.engawa.remark.Spot;
import org.engawa.remark.Spots;
import org.engawa.story.Author;
import org.engawa.story.Details;
import org.engawa.story.Edition;
import org.engawa.story.Kind;
import org.engawa.story.Origin;
import org.engawa.story.Slug;
import org.engawa.story.Story;
import org.engawa.story.StoryFacts;
import org.engawa.story.StoryText;
import org.engawa.story.Writing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClearanceTest {
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-26T12:00:00Z");
    private static final Author LINH = new Author(new UUID(0, 2), "Linh");
    private static final UUID AOKI = new UUID(0, 1);

    private final Edition edition = Story.begin(
                    new Slug("lead"),
                    "en",
                    StoryFacts.begin("lusaka", "ZM", new Details.Article(LocalText.of("en", "The embassy")), NOON),
                    Origin.NEWSROOM)
            .translationOrNew("en")
            .begin(text("First.\n\nSecond.\n\nThird."), LINH, NOON);

    private static Writing text(String body) {
        return new Writing(new StoryText("Lead", "What it does.", body, null), null);
    }

    private void save(String body) {
        edition.save(text(body), LINH, false, NOON);
    }

    private Spots spots() {
        return Spots.of(edition.current().text());
    }

    private Clearance about(String... words) {
        List<Spot> about = spots().all().stream()
                .filter(spot -> List.of(words).contains(spot.words()))
                .toList();
        assertThat(about).hasSameSizeAs(words);
        return new Clearance(
                edition, Question.PLACES, Finding.SETTLED, new Saying("The desk agreed."), about, AOKI, NOON);
    }

    private boolean stands(Clearance clearance) {
        return clearance.stands(edition, spots());
    }

    @Test
    void anAnswerAboutTheWholeFallsWithAnyChange() {
        Clearance whole = about();
        assertThat(stands(whole)).isTrue();
        save("First.\n\nSecond.\n\nThird!");
        assertThat(stands(whole)).isFalse();
        save("First.\n\nSecond.\n\nThird.");
        assertThat(stands(whole)).isTrue();
    }

    @Test
    void thatItWasPublishedIsNoChange() {
        StoryFacts facts = edition.facts();
        Clearance whole = about();
        edition.save(
                new Writing(edition.current().text(), facts.dated(NOON.plusDays(3), NOON.plusDays(4))),
                LINH,
                false,
                NOON);
        assertThat(stands(whole)).isTrue();
        edition.save(
                new Writing(edition.current().text(), facts.illustrated(List.of(), "other.jpg")), LINH, false, NOON);
        assertThat(stands(whole)).isFalse();
    }

    @Test
    void anAnswerAboutPassagesFallsOnlyWithThem() {
        Clearance one = about("Second.");
        Clearance two = about("First.", "Third.");
        save("Before all.\n\nFirst.\n\nSecond.");
        assertThat(stands(one)).isTrue();
        assertThat(stands(two)).isFalse();
        assertThat(two.gone(spots())).containsExactly("Third.");
        save("Second?\n\nThird.\n\nFirst.");
        assertThat(stands(one)).isFalse();
        assertThat(stands(two)).isTrue();
    }

    @Test
    void titleAndSummaryCanBeMeantToo() {
        Clearance title = about("Lead");
        save("Lead\n\nand everything else.");
        assertThat(stands(title)).isTrue();
        edition.save(
                new Writing(new StoryText("Lead in Kabwe", "What it does.", "First.", null), null), LINH, false, NOON);
        assertThat(stands(title)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindIsAskedForTheNamesOfInstitutions(Kind kind) {
        assertThat(Question.of(kind)).contains(Question.INSTITUTIONS);
    }

    @Test
    void aResultIsAskedEverything() {
        assertThat(Question.of(Kind.RESULT)).containsExactly(Question.values());
    }
}
