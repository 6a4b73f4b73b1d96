package org.engawa.vocabulary;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** A vocabulary of one entry. */
    public static Vocabulary of(Entry entry) {
        return tended(alone(Programme.class, entry), alone(Person.class, entry), alone(Venue.class, entry));
    }

    /** This, with what another says of what members tend: in the place of what this says of the same, or behind it. */
    public Vocabulary with(Vocabulary other) {
        return new Vocabulary(
                regions,
                countries,
                joined(programmes, other.programmes),
                topics,
                joined(people, other.people),
                joined(venues, other.venues),
                terms);
    }

    /** Of what members tend, that which another does not say, or says otherwise. */
    public Vocabulary beyond(Vocabulary other) {
        return tended(beyond(programmes, other.programmes), beyond(people, other.people), beyond(venues, other.venues));
    }

    /** All that members tend, list by list. */
    public Stream<Entry> tended() {
        return Stream.of(TendedList.values()).flatMap(list -> list.of(this).values().stream());
    }

    private static Vocabulary tended(
            Map<String, Programme> programmes, Map<String, Person> people, Map<String, Venue> venues) {
        return new Vocabulary(List.of(), Map.of(), programmes, Map.of(), people, venues, Map.of());
    }

    private static <T extends Entry> Map<String, T> alone(Class<T> type, Entry entry) {
        return type.isInstance(entry) ? Map.of(entry.key(), type.cast(entry)) : Map.of();
    }

    private static <T> Map<String, T> joined(Map<String, T> below, Map<String, T> above) {
        Map<String, T> joined = new LinkedHashMap<>(below);
        joined.putAll(above);
        return joined;
    }

    private static <T> Map<String, T> beyond(Map<String, T> these, Map<String, T> those) {
        Map<String, T> beyond = new LinkedHashMap<>(these);
        beyond.entrySet().removeIf(entry -> entry.getValue().equals(those.get(entry.getKey())));
        return beyond;
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
