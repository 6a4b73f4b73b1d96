package org.engawa.catalogue;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.engawa.publication.PublishedEdition;

/**
 * What was found.
 *
 * @param total how many stories
 * @param hits those of the page asked for
 * @param counts for each facet how many stories there are of each of its values, the most frequent first: those that would be found
 *     with this value as the only one of its facet, all other facets as they are
 * @param suggestion the text as it was probably meant; empty when it is well as it is
 * @param loose whether no story has all that was asked for, and these have a part of it
 * @param complete false when time ran out before everything was looked at
 */
public record SearchResult(
        int total,
        List<Hit> hits,
        Map<Facet, Map<String, Integer>> counts,
        String suggestion,
        boolean loose,
        boolean complete) {
    /** Keeps its own copies. */
    public SearchResult {
        hits = List.copyOf(hits);
        EnumMap<Facet, Map<String, Integer>> kept = new EnumMap<>(Facet.class);
        counts.forEach((facet, values) -> kept.put(facet, Collections.unmodifiableMap(new LinkedHashMap<>(values))));
        counts = Collections.unmodifiableMap(kept);
    }

    /** The same with its editions as readers may see them. */
    SearchResult seen(UnaryOperator<PublishedEdition> as) {
        List<Hit> shown = hits.stream()
                .map(hit -> new Hit(as.apply(hit.edition()), hit.title(), hit.extract()))
                .toList();
        return new SearchResult(total, shown, counts, suggestion, loose, complete);
    }

    /** How many stories there are of each value of a facet. */
    public Map<String, Integer> counts(Facet facet) {
        return counts.getOrDefault(facet, Map.of());
    }

    /**
     * A story.
     *
     * @param edition as this reader is shown it
     * @param title of that edition
     * @param extract a passage that says why it was found; may be of another edition
     */
    public record Hit(PublishedEdition edition, Extract title, Extract extract) {}

    /**
     * A piece of plain text with the places that match.
     *
     * @param language BCP 47 tag of the text
     * @param marks in their order, not overlapping
     * @param cutBefore whether the text goes on before it
     * @param cutAfter whether the text goes on behind it
     */
    public record Extract(String text, String language, List<Mark> marks, boolean cutBefore, boolean cutAfter) {
        /** Keeps its own copy of the list. */
        public Extract {
            marks = List.copyOf(marks);
        }
    }

    /** From one place of a text up to another, in UTF-16 units. */
    public record Mark(int start, int end) {}
}
