package org.engawa.catalogue;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a reader asks for.
 *
 * @param text his words as he wrote them, at most {@value #LONGEST} characters; words in quotes are a phrase, a word behind a minus
 *     must not occur, everything else is words. Empty to find all stories
 * @param filters what stories must be about: one of the values of each facet; facets without values are left out
 * @param page of the results, counted from 1
 */
public record SearchQuery(String text, Map<Facet, Set<String>> filters, Order order, int page) {
    /** The longest text, in UTF-16 units. */
    public static final int LONGEST = 200;

    /** The most words. */
    public static final int MOST_WORDS = 32;

    /** In which order stories are shown. */
    public enum Order {
        /** The best first. */
        RELEVANCE,
        /** The newest first. */
        DATE
    }

    /** Keeps its own copies, in the order of the facets and of the letters. */
    public SearchQuery {
        EnumMap<Facet, Set<String>> kept = new EnumMap<>(Facet.class);
        filters.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                kept.put(facet, Collections.unmodifiableSet(new TreeSet<>(values)));
            }
        });
        filters = Collections.unmodifiableMap(kept);
    }

    /** Words alone. */
    public static SearchQuery of(String text) {
        return new SearchQuery(text, Map.of(), Order.RELEVANCE, 1);
    }

    /** The same with other words, from the first page. */
    public SearchQuery saying(String other) {
        return new SearchQuery(other, filters, order, 1);
    }

    /** The same at another page. */
    public SearchQuery at(int number) {
        return new SearchQuery(text, filters, order, number);
    }

    /** The same in another order, from the first page. */
    public SearchQuery by(Order other) {
        return new SearchQuery(text, filters, other, 1);
    }

    /** Whether stories must have this value. */
    public boolean demands(Facet facet, String value) {
        return filters.getOrDefault(facet, Set.of()).contains(value);
    }

    /** The same with one value of a facet demanded if it was not, and free if it was; from the first page. */
    public SearchQuery toggled(Facet facet, String value) {
        Set<String> values = new TreeSet<>(filters.getOrDefault(facet, Set.of()));
        if (!values.remove(value)) {
            values.add(value);
        }
        EnumMap<Facet, Set<String>> others = new EnumMap<>(Facet.class);
        others.putAll(filters);
        others.put(facet, values);
        return new SearchQuery(text, others, order, 1);
    }

    /** The same without filters, from the first page. */
    public SearchQuery everywhere() {
        return new SearchQuery(text, Map.of(), order, 1);
    }
}
