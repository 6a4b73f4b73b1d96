package org.engawa.vocabulary;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Everything that stories may be about, each list in the order of its file and keyed by its key. */
public record Vocabulary(
        List<Region> regions,
        Map<String, Country> countries,
        Map<String, Programme> programmes,
        Map<String, Topic> topics,
        Map<String, Person> people,
        Map<String, Venue> venues,
        Map<String, Term> terms) {

    /** Keeps the order and its own copies. */
    public Vocabulary {
        regions = List.copyOf(regions);
        countries = ordered(countries);
        programmes = ordered(programmes);
        topics = ordered(topics);
        people = ordered(people);
        venues = ordered(venues);
        terms = ordered(terms);
    }

    /** A vocabulary without a word. */
    public static Vocabulary empty() {
        return new Vocabulary(List.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());
    }

    /** A map of entries by key in their order. */
    public static <T> Map<String, T> keyed(List<T> entries, Function<T, String> key) {
        return entries.stream()
                .collect(Collectors.toMap(key, Function.identity(), (first, second) -> first, LinkedHashMap::new));
    }

    private static <T> Map<String, T> ordered(Map<String, T> entries) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }
}
