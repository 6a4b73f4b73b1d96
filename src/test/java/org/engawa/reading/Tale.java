package org.engawa.reading;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.engawa.locale.LocalText;
import org.engawa.publication.Change;
import org.engawa.publication.Currency;
import org.engawa.publication.PublishedEdition;
import org.engawa.publication.PublishedStory;
import org.engawa.publication.WithdrawnStory;
import org.engawa.story.Details;
import org.engawa.story.Evidence;
import org.engawa.story.PictureFacts;
import org.engawa.story.Slug;
import org.engawa.story.Story;
import org.engawa.story.StoryFacts;
import org.engawa.story.Withdrawal;
import org.jspecify.annotations.Nullable;

/** A public story for tests. */
public final class Tale {
    private static final Change CHANGE = new Change(1, OffsetDateTime.parse("2026-11-21T09:00:00Z"));

    private final String slug;
    private List<String> languages = List.of("en");
    private Details details = new Details.Article(LocalText.of("en", "The desk"));
    private OffsetDateTime published = OffsetDateTime.parse("2026-11-02T09:00:00+09:00");
    private @Nullable OffsetDateTime updated;
    private boolean translatedBefore;
    private final Map<String, Currency> currencies = new HashMap<>();
    private List<String> countries = List.of();
    private List<String> programmes = List.of();
    private List<String> topics = List.of("environment");
    private List<String> people = List.of();
    private List<Evidence> evidence = List.of();
    private List<PictureFacts> pictures = List.of();
    private @Nullable String cover;
    private @Nullable String venue;
    private @Nullable Withdrawal withdrawal;
    private final Map<String, Withdrawal> alone = new HashMap<>();
    private @Nullable Slug adapts;
    private @Nullable String title;
    private String body = "<p>Words.</p>";
    private List<String> citations = List.of();

    private Tale(String slug) {
        this.slug = slug;
    }

    public static Tale of(String slug) {
        return new Tale(slug);
    }

    /** With this title and this summary, in all languages. */
    public Tale named(String text) {
        title = text;
        return this;
    }

    /** The first is the original. */
    public Tale in(String... tags) {
        languages = List.of(tags);
        return this;
    }

    public Tale being(Details fields) {
        details = fields;
        return this;
    }

    public Tale published(String time) {
        published = OffsetDateTime.parse(time);
        return this;
    }

    public Tale updated(String time) {
        updated = OffsetDateTime.parse(time);
        return this;
    }

    public Tale about(
            List<String> isoCodes, List<String> programmeKeys, List<String> topicKeys, List<String> personKeys) {
        countries = isoCodes;
        programmes = programmeKeys;
        topics = topicKeys;
        people = personKeys;
        return this;
    }

    /** How the edition in a language stands to what is known by now. */
    public Tale standing(String language, Currency currency) {
        currencies.put(language, currency);
        return this;
    }

    /** Only the original took part in the update. */
    public Tale translatedBefore() {
        translatedBefore = true;
        return this;
    }

    public Tale at(String venueKey) {
        venue = venueKey;
        return this;
    }

    /** In all languages, whatever it may be. */
    public Tale called(String text) {
        title = text;
        return this;
    }

    public Tale saying(String html) {
        body = html;
        return this;
    }

    public Tale citing(List<Evidence> sources, String... ids) {
        evidence = sources;
        citations = List.of(ids);
        return this;
    }

    public Tale showing(PictureFacts picture, boolean asCover) {
        pictures = List.of(picture);
        cover = asCover ? picture.file() : null;
        return this;
    }

    public Tale withdrawn(Withdrawal.Manner manner, @Nullable String replacement) {
        withdrawal = withdrawal(manner, replacement);
        return this;
    }

    /** In one language, while the story stays in the others. */
    public Tale withdrawnIn(String language, Withdrawal.Manner manner, @Nullable String replacement) {
        alone.put(language, withdrawal(manner, replacement));
        return this;
    }

    private static Withdrawal withdrawal(Withdrawal.Manner manner, @Nullable String replacement) {
        return new Withdrawal(
                LocalDate.of(2026, 11, 12),
                manner,
                LocalText.of("en", "It was wrong."),
                replacement == null ? null : new Slug(replacement));
    }

    /** As a story of another mission, by its slug. */
    public Tale adapting(String base) {
        adapts = new Slug(base);
        return this;
    }

    /** What the catalogue is told of it. */
    public PublishedStory published() {
        String id = Story.idOf(new Slug(slug)).toString();
        if (withdrawal != null && withdrawal.manner() != Withdrawal.Manner.NO_LONGER_CURRENT) {
            return new PublishedStory(
                    id, List.of(), List.of(new WithdrawnStory(id, slug, languages, withdrawal)), CHANGE);
        }
        List<String> ordered = Samples.LANGUAGES.stream()
                .filter(language -> languages.contains(language) && !alone.containsKey(language))
                .toList();
        List<PublishedEdition> editions = new ArrayList<>();
        for (String language : ordered) {
            editions.add(edition(id, language, ordered, facts()));
        }
        List<WithdrawnStory> gone = new ArrayList<>();
        alone.forEach((language, how) -> {
            if (how.manner() == Withdrawal.Manner.NO_LONGER_CURRENT) {
                editions.add(edition(id, language, with(language, ordered), facts().withdrawn(how)));
            } else {
                gone.add(new WithdrawnStory(id, slug, List.of(language), ordered, how));
            }
        });
        return new PublishedStory(id, editions, gone, CHANGE);
    }

    private static List<String> with(String language, List<String> others) {
        return Samples.LANGUAGES.stream()
                .filter(one -> one.equals(language) || others.contains(one))
                .toList();
    }

    private PublishedEdition edition(String id, String language, List<String> ordered, StoryFacts facts) {
        String original = languages.get(0);
        Set<String> shownIn = Samples.LANGUAGES.stream()
                .filter(reader -> facts.withdrawal() == null)
                .filter(reader -> Samples.SITE
                        .shownIn(reader, Set.copyOf(ordered), original)
                        .equals(language))
                .collect(Collectors.toSet());
        return new PublishedEdition(
                id,
                slug,
                language,
                original,
                title == null ? "Title of " + slug + " in " + language : title,
                title == null ? "Summary of " + slug + " in " + language : title,
                language.equals(original) ? null : "The embassy",
                body,
                body.replaceAll("<[^>]*>", ""),
                3,
                citations,
                facts,
                translatedBefore && language.equals(original) && updated != null ? updated : published,
                ordered,
                shownIn,
                currencies.get(language));
    }

    private StoryFacts facts() {
        return new StoryFacts(
                "desk",
                published,
                updated,
                countries,
                programmes,
                topics,
                people,
                venue,
                details,
                evidence,
                pictures,
                cover,
                withdrawal,
                adapts);
    }
}
