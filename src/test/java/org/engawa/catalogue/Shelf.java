package org.engawa.catalogue;

import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.engawa.locale.LocalText;
import org.engawa.locale.Site;
import org.engawa.publication.Change;
import org.engawa.publication.PublishedEdition;
import org.engawa.publication.PublishedStory;
import org.engawa.publication.SiteSettings;
import org.engawa.publication.WithdrawnStory;
import org.engawa.story.Details;
import org.engawa.story.PictureFacts;
import org.engawa.story.Slug;
import org.engawa.story.Story;
import org.engawa.story.StoryFacts;
import org.engawa.story.Withdrawal;
import org.engawa.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Public stories to put into a catalogue. */
final class Shelf {
    static final SiteSettings SETTINGS = new SiteSettings(
            new Site(
                    LocalText.of("ja", "縁側"),
                    LocalText.of("en", "A veranda"),
                    List.of("en", "ja", "fr"),
                    "en",
                    URI.create("https://engawa.example"),
                    ZoneId.of("Asia/Tokyo"),
                    "engawa"),
            Map.of(),
            Vocabulary.empty(),
            Map.of());
    private static final OffsetDateTime BEGINNING = OffsetDateTime.parse("2026-01-01T09:00:00+09:00");
    private static final Details ARTICLE = new Details.Article(LocalText.of("en", "The desk"));

    private static final Change CHANGE = new Change(1, BEGINNING);

    private Shelf() {}

    /** A story in some languages, the first its original, published on this day. */
    static PublishedStory story(String slug, int day, String... languages) {
        return story(slug, "<p>“Words” &amp; 縁側</p>", facts(day, ARTICLE, List.of()), List.of(languages));
    }

    static PublishedStory exhibit(String slug, String venue) {
        Details exhibit = new Details.Exhibit(
                null, null, null, Details.Status.SCHEDULED, null, List.of(new Details.Stop("first-stop", null, null)));
        StoryFacts facts = new StoryFacts(
                "desk",
                BEGINNING,
                null,
                List.of(),
                List.of(),
                List.of("exchange"),
                List.of(),
                venue,
                exhibit,
                List.of(),
                List.of(),
                null,
                null);
        return story(slug, "", facts, List.of("en"));
    }

    static PublishedStory pictured(String slug) {
        return pictured(slug, null);
    }

    /** All its pictures may be shown up to this day. */
    static PublishedStory pictured(String slug, @Nullable LocalDate until) {
        return story(
                slug,
                "<img src=\"picture:body.png\">",
                facts(1, ARTICLE, List.of(picture("cover", until), picture("body", until), picture("beside", until))),
                List.of("en"));
    }

    static PublishedStory withdrawn(String slug) {
        Withdrawal withdrawal = new Withdrawal(
                LocalDate.of(2026, 11, 12), Withdrawal.Manner.IN_ERROR, LocalText.of("en", "It was wrong."), null);
        return new PublishedStory(
                id(slug), List.of(), List.of(new WithdrawnStory(id(slug), slug, List.of("en"), withdrawal)), CHANGE);
    }

    private static PictureFacts picture(String name, @Nullable LocalDate until) {
        return new PictureFacts(name + ".png", name + "-key", "image/png", 1, 1, null, null, null, until, null, null);
    }

    private static PublishedStory story(String slug, String html, StoryFacts facts, List<String> languages) {
        List<String> ordered =
                SETTINGS.site().languages().stream().filter(languages::contains).toList();
        List<PublishedEdition> editions = ordered.stream()
                .map(language -> new PublishedEdition(
                        id(slug),
                        slug,
                        language,
                        languages.get(0),
                        slug + " in " + language,
                        "Summary",
                        null,
                        html,
                        "Words",
                        3,
                        List.of(),
                        facts,
                        facts.published(),
                        ordered,
                        readers(language, Set.copyOf(ordered), languages.get(0)),
                        null))
                .toList();
        return new PublishedStory(id(slug), editions, List.of(), CHANGE);
    }

    private static Set<String> readers(String language, Set<String> available, String original) {
        return SETTINGS.site().languages().stream()
                .filter(reader ->
                        SETTINGS.site().shownIn(reader, available, original).equals(language))
                .collect(Collectors.toSet());
    }

    private static StoryFacts facts(int day, Details details, List<PictureFacts> pictures) {
        return new StoryFacts(
                "desk",
                BEGINNING.plusDays(day),
                null,
                List.of("TV", "JP"),
                List.of("satreps"),
                List.of("environment"),
                List.of("manabe"),
                null,
                details,
                List.of(),
                pictures,
                pictures.isEmpty() ? null : pictures.get(0).file(),
                null);
    }

    private static String id(String slug) {
        return Story.idOf(new Slug(slug)).toString();
    }
}
