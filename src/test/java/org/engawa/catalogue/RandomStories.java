package org.engawa.catalogue;

import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.engawa.locale.LocalText;
import org.engawa.locale.Site;
import org.engawa.publication.Change;
import org.engawa.publication.PublishedEdition;
import org.engawa.publication.PublishedStory;
import org.engawa.publication.SiteSettings;
import org.engawa.publication.WithdrawnStory;
import org.engawa.story.Details;
import org.engawa.story.PartialDate;
import org.engawa.story.Slug;
import org.engawa.story.Story;
import org.engawa.story.StoryFacts;
import org.engawa.story.Withdrawal;
import org.engawa.vocabulary.Country;
import org.engawa.vocabulary.Region;
import org.engawa.vocabulary.Vocabulary;

/** Stories about anything, told in any languages; some were withdrawn, and some stand in no list. */
final class RandomStories {
    /** Words that are like no other and that no grammar changes. */
    static final List<String> WORDS = List.of("kalonumi", "prostuvag", "zubridek", "wimfolach", "dorantipu");

    private static final List<String> LANGUAGES = List.of("en", "ja", "fr", "ar", "id");
    private static final List<String> COUNTRIES = List.of("JP", "TV", "FR", "CM", "BR", "XK");
    private static final List<String> PROGRAMMES = List.of("satreps", "aspire", "sakura");
    private static final List<String> TOPICS = List.of("health", "water", "energy", "space");
    private static final List<String> MISSIONS = List.of("paris", "nairobi", "desk");
    private static final List<String> REGIONS = List.of("asia-pacific", "europe", "africa", "america");

    /** Xk is a country that this site does not know, so it belongs to no region. */
    static final SiteSettings SETTINGS = new SiteSettings(
            new Site(
                    LocalText.of("en", "Engawa"),
                    LocalText.of("en", "A veranda"),
                    LANGUAGES,
                    "en",
                    URI.create("https://engawa.example"),
                    ZoneId.of("Asia/Tokyo"),
                    "engawa"),
            Map.of(),
            new Vocabulary(
                    REGIONS.stream()
                            .map(key -> new Region(key, LocalText.of("en", key)))
                            .toList(),
                    Vocabulary.keyed(
                            List.of(
                                    country("JP", "asia-pacific"),
                                    country("TV", "asia-pacific"),
                                    country("FR", "europe"),
                                    country("CM", "africa"),
                                    country("BR", "america")),
                            Country::iso),
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    Map.of()),
            Map.of());

    private static final List<Details> DETAILS = List.of(
            new Details.Article(LocalText.of("en", "The desk")),
            new Details.Profile("somebody"),
            new Details.Challenge("health", List.of(3)),
            new Details.Speech(
                    LocalText.of("en", "The envoy"), LocalText.of("en", "A day"), new PartialDate("2024"), null));

    private final Random random;

    RandomStories(Random random) {
        this.random = random;
    }

    private static Country country(String iso, String region) {
        return new Country(iso, LocalText.of("en", "Land of " + iso), region, 0, 0);
    }

    /** A value of a facet, now and then one that no story has. */
    static String value(Facet facet, Random random) {
        List<String> all = switch (facet) {
            case KIND -> DETAILS.stream().map(details -> details.kind().word()).toList();
            case COUNTRY -> COUNTRIES;
            case REGION -> REGIONS;
            case PROGRAMME -> PROGRAMMES;
            case TOPIC -> TOPICS;
            case LANGUAGE -> LANGUAGES;
            case YEAR -> List.of("2022", "2023", "2024", "2025");
            case MISSION -> MISSIONS;
        };
        return random.nextInt(30) == 0 ? "atlantis" : all.get(random.nextInt(all.size()));
    }

    /** Another story under this number each time. */
    PublishedStory story(int number) {
        String slug = "story-" + number;
        String id = Story.idOf(new Slug(slug)).toString();
        Change change = new Change(1, published());
        if (random.nextInt(8) == 0) {
            Withdrawal withdrawal = new Withdrawal(
                    LocalDate.of(2026, 11, 12), Withdrawal.Manner.IN_ERROR, LocalText.of("en", "It was wrong."), null);
            return new PublishedStory(
                    id, List.of(), List.of(new WithdrawnStory(id, slug, some(LANGUAGES, 1), withdrawal)), change);
        }
        List<String> languages = some(LANGUAGES, 1);
        boolean listed = random.nextInt(10) > 0;
        StoryFacts facts = facts();
        return new PublishedStory(
                id,
                languages.stream()
                        .map(language -> edition(
                                slug, language, languages, facts, listed ? readers(language, languages) : Set.of()))
                        .toList(),
                List.of(),
                change);
    }

    private PublishedEdition edition(
            String slug, String language, List<String> languages, StoryFacts facts, Set<String> shownIn) {
        return new PublishedEdition(
                Story.idOf(new Slug(slug)).toString(),
                slug,
                language,
                languages.get(0),
                "Title " + words(1),
                "Summary " + words(1),
                null,
                "<p>Words</p>",
                words(4),
                1,
                List.of(),
                facts,
                facts.published(),
                languages,
                shownIn,
                null);
    }

    private static Set<String> readers(String language, List<String> available) {
        return LANGUAGES.stream()
                .filter(reader -> SETTINGS.site()
                        .shownIn(reader, Set.copyOf(available), available.get(0))
                        .equals(language))
                .collect(Collectors.toSet());
    }

    private String words(int most) {
        return IntStream.range(0, random.nextInt(most + 1))
                .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining(" "));
    }

    private StoryFacts facts() {
        return new StoryFacts(
                MISSIONS.get(random.nextInt(MISSIONS.size())),
                published(),
                null,
                some(COUNTRIES, 0),
                some(PROGRAMMES, 0),
                some(TOPICS, 1),
                List.of(),
                null,
                DETAILS.get(random.nextInt(DETAILS.size())),
                List.of(),
                List.of(),
                null,
                null);
    }

    /** Often within a day of a new year, where zones matter. */
    private OffsetDateTime published() {
        OffsetDateTime newYear =
                OffsetDateTime.parse("2023-01-01T00:00:00+00:00").plusYears(random.nextInt(3));
        return random.nextBoolean()
                ? newYear.plusHours(random.nextInt(48) - 24L)
                : newYear.plusDays(random.nextInt(300) + 20L);
    }

    private List<String> some(List<String> all, int least) {
        int size = least + random.nextInt(3);
        return Stream.generate(() -> all.get(random.nextInt(all.size())))
                .limit(size)
                .distinct()
                .toList();
    }
}
