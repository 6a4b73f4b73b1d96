package org.engawa.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.engawa.publication.PublishedEdition;
import org.engawa.publication.PublishedStory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Totals and the counts of all facets, those of other languages among them, beside those of a reader who counts with his fingers. */
class FacetCountsTest {
    private static final int STORIES = 80;
    private static final int CHANGES = 12;
    private static final int SEARCHES = 100;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    @DisplayName("Random searches of random catalogues are counted as they are by hand")
    void countsAreTrue(long seed) throws IOException {
        Random random = new Random(seed);
        RandomStories shelf = new RandomStories(random);
        Map<String, PublishedStory> stories = new TreeMap<>();
        IntStream.range(0, STORIES).mapToObj(shelf::story).forEach(story -> stories.put(story.id(), story));
        try (Catalogue catalogue = Catalogues.of(RandomStories.SETTINGS, List.copyOf(stories.values()))) {
            for (int i = 0; i < CHANGES; i++) {
                PublishedStory changed = shelf.story(random.nextInt(STORIES + 5));
                stories.put(changed.id(), changed);
                Catalogues.change(catalogue, changed);
            }
            int found = 0;
            for (int i = 0; i < SEARCHES; i++) {
                Asked asked = asked(random);
                List<PublishedStory> met = met(asked, stories.values());
                found += check(catalogue, asked.query(), met) > 0 ? 1 : 0;
            }
            assertThat(found).as("searches that find something").isGreaterThan(SEARCHES / 4);
        }
    }

    /** Compares; returns how many stories there are. */
    private static int check(Catalogue catalogue, SearchQuery query, List<PublishedStory> met) {
        SearchResult result = catalogue.search(query, "en", STORIES * 2);
        Set<String> all = met.stream()
                .filter(story -> passes(story, query, null))
                .map(PublishedStory::id)
                .collect(Collectors.toSet());
        assertThat(result.total()).as("stories of %s", query).isEqualTo(all.size());
        assertThat(result.hits().stream().map(hit -> hit.edition().story()))
                .as("stories of %s", query)
                .containsExactlyInAnyOrderElementsOf(all);
        for (Facet facet : Facet.values()) {
            assertThat(List.copyOf(result.counts(facet).entrySet()))
                    .as("%s of %s", facet, query)
                    .isEqualTo(List.copyOf(counts(facet, query, met).entrySet()));
        }
        return all.size();
    }

    private static Map<String, Integer> counts(Facet facet, SearchQuery query, List<PublishedStory> met) {
        Map<String, Integer> counts = new TreeMap<>();
        met.stream()
                .filter(story -> passes(story, query, facet))
                .forEach(story -> values(story, facet).forEach(value -> counts.merge(value, 1, Integer::sum)));
        Map<String, Integer> ordered = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Collections.reverseOrder()))
                .forEach(count -> ordered.put(count.getKey(), count.getValue()));
        return ordered;
    }

    private static boolean passes(
            PublishedStory story, SearchQuery query, @org.jspecify.annotations.Nullable Facet apart) {
        return query.filters().entrySet().stream()
                .allMatch(filter -> filter.getKey() == apart
                        || values(story, filter.getKey()).stream().anyMatch(filter.getValue()::contains));
    }

    private static Set<String> values(PublishedStory story, Facet facet) {
        PublishedEdition any = story.editions().get(0);
        return switch (facet) {
            case KIND -> Set.of(any.facts().kind().word());
            case COUNTRY -> new HashSet<>(any.facts().countries());
            case REGION ->
                any.facts().countries().stream()
                        .flatMap(iso -> Stream.ofNullable(
                                RandomStories.SETTINGS.vocabulary().countries().get(iso)))
                        .map(country -> country.region())
                        .collect(Collectors.toSet());
            case PROGRAMME -> new HashSet<>(any.facts().programmes());
            case TOPIC -> new HashSet<>(any.facts().topics());
            case LANGUAGE -> new HashSet<>(any.languages());
            case YEAR ->
                Set.of(Integer.toString(any.facts()
                        .published()
                        .atZoneSameInstant(RandomStories.SETTINGS.site().zone())
                        .getYear()));
            case MISSION -> Set.of(any.facts().mission());
        };
    }

    /**
     * A search and what it means.
     *
     * @param strict whether an edition has all that was asked for
     * @param loose whether it has enough when none has all
     */
    private record Asked(SearchQuery query, Predicate<Set<String>> strict, Predicate<Set<String>> loose) {}

    private static Asked asked(Random random) {
        Map<Facet, Set<String>> filters = new EnumMap<>(Facet.class);
        for (int i = random.nextInt(4); i > 0; i--) {
            Facet facet = Facet.values()[random.nextInt(Facet.values().length)];
            filters.computeIfAbsent(facet, key -> new HashSet<>()).add(RandomStories.value(facet, random));
        }
        SearchQuery.Order order = random.nextBoolean() ? SearchQuery.Order.DATE : SearchQuery.Order.RELEVANCE;
        List<String> words = new ArrayList<>(RandomStories.WORDS);
        Collections.shuffle(words, random);
        String one = words.get(0);
        String other = words.get(1);
        return switch (random.nextInt(4)) {
            case 0 -> new Asked(new SearchQuery("", filters, order, 1), has -> true, has -> true);
            case 1 -> new Asked(new SearchQuery(one, filters, order, 1), has -> has.contains(one), has -> false);
            case 2 ->
                new Asked(
                        new SearchQuery(one + " " + other, filters, order, 1),
                        has -> has.contains(one) && has.contains(other),
                        has -> has.contains(one) || has.contains(other));
            default ->
                new Asked(
                        new SearchQuery(one + " -" + other, filters, order, 1),
                        has -> has.contains(one) && !has.contains(other),
                        has -> false);
        };
    }

    private static List<PublishedStory> met(Asked asked, java.util.Collection<PublishedStory> stories) {
        List<PublishedStory> met =
                stories.stream().filter(story -> any(story, asked.strict())).toList();
        return met.isEmpty()
                ? stories.stream().filter(story -> any(story, asked.loose())).toList()
                : met;
    }

    /** Whether some edition that stands in lists has the words. */
    private static boolean any(PublishedStory story, Predicate<Set<String>> words) {
        return story.editions().stream()
                .filter(edition -> !edition.shownIn().isEmpty())
                .anyMatch(edition -> words.test(Arrays.stream(
                                (edition.title() + " " + edition.summary() + " " + edition.plainText()).split(" ", -1))
                        .collect(Collectors.toSet())));
    }
}
