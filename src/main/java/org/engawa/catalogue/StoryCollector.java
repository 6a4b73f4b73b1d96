package org.engawa.catalogue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the editions that a search met into stories, keeps the best of these and counts all by their facets, in one pass. The
 * editions of a story stand one behind the other in the index, since they are written as one block. A story that fails the filter of
 * one facet only is counted for that facet: it would be found if another value of it were chosen.
 */
final class StoryCollector implements Collector {
    private static final int NONE = -1;

    private final SearchQuery query;
    private final FacetValues.Setting setting;
    private final int most;
    private final Comparator<Found> order;
    private final PriorityQueue<Found> best;
    private final Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
    private @Nullable Segment open;
    private int total;
    private int met;

    /** A collector of the best stories, so many as given. */
    StoryCollector(SearchQuery query, FacetValues.Setting setting, int most) {
        this.query = query;
        this.setting = setting;
        this.most = most;
        this.order = order(query.order());
        this.best = new PriorityQueue<>(order.reversed());
        for (Facet facet : Facet.values()) {
            counts.put(facet, new HashMap<>());
        }
    }

    /**
     * A story.
     *
     * @param document of its edition that was met best
     */
    record Found(int document, float score, long published) {}

    private static Comparator<Found> order(SearchQuery.Order order) {
        Comparator<Found> byScore = Comparator.comparing(Found::score).reversed();
        Comparator<Found> byDate = Comparator.comparing(Found::published).reversed();
        Comparator<Found> first = order == SearchQuery.Order.DATE ? byDate : byScore.thenComparing(byDate);
        return first.thenComparing(Found::document);
    }

    /** How many stories pass all filters. */
    int total() {
        return total;
    }

    /** How many stories were met before any filter. */
    int met() {
        return met;
    }

    /** The best stories, the best first. */
    List<Found> best() {
        List<Found> sorted = new ArrayList<>(best);
        sorted.sort(order);
        return sorted;
    }

    /** The counts of each facet, the most frequent first. */
    Map<Facet, Map<String, Integer>> counts() {
        Map<Facet, Map<String, Integer>> sorted = new EnumMap<>(Facet.class);
        counts.forEach((facet, values) -> {
            Map<String, Integer> ordered = new LinkedHashMap<>();
            values.entrySet().stream()
                    .sorted(Collections.reverseOrder(Map.Entry.<String, Integer>comparingByValue())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .forEach(value -> ordered.put(value.getKey(), value.getValue()));
            sorted.put(facet, ordered);
        });
        return sorted;
    }

    /** Must be called when all segments were searched, also after time ran out. */
    void finish() throws IOException {
        if (open != null) {
            open.close();
            open = null;
        }
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
        finish();
        open = new Segment(leaf);
        return open;
    }

    @Override
    public ScoreMode scoreMode() {
        return query.order() == SearchQuery.Order.DATE ? ScoreMode.COMPLETE_NO_SCORES : ScoreMode.COMPLETE;
    }

    private void offer(Found found) {
        total++;
        if (best.size() < most) {
            best.add(found);
        } else if (most > 0 && order.compare(found, best.peek()) < 0) {
            best.poll();
            best.add(found);
        }
    }

    /** One segment of the index. */
    private final class Segment implements LeafCollector {
        private final int base;
        private final SortedDocValues stories;
        private final NumericDocValues published;
        private final FacetValues[] facets = new FacetValues[Facet.values().length];
        private @Nullable Scorable scorer;
        private int story = NONE;
        private int document;
        private float score;
        private long date;
        private boolean admitted;

        Segment(LeafReaderContext leaf) throws IOException {
            base = leaf.docBase;
            stories = DocValues.getSorted(leaf.reader(), Documents.STORY);
            published = DocValues.getNumeric(leaf.reader(), Documents.PUBLISHED);
            for (Facet facet : Facet.values()) {
                facets[facet.ordinal()] = FacetValues.of(
                        facet, leaf.reader(), setting, query.filters().getOrDefault(facet, Set.of()));
            }
        }

        @Override
        public void setScorer(Scorable now) {
            scorer = now;
        }

        @Override
        public void collect(int number) throws IOException {
            float now = scoreMode().needsScores() && scorer != null ? scorer.score() : 0;
            int of = stories.advanceExact(number) ? stories.ordValue() : NONE;
            if (of != story) {
                leave();
                story = of;
                enter(number);
                score = now;
            } else if (now > score) {
                score = now;
                document = number;
            }
        }

        private void enter(int number) throws IOException {
            document = number;
            date = published.advanceExact(number) ? published.longValue() : 0;
            met++;
            int failed = 0;
            FacetValues only = null;
            for (FacetValues facet : facets) {
                facet.at(number);
                if (!facet.admits()) {
                    failed++;
                    only = facet;
                }
            }
            admitted = failed == 0;
            if (admitted) {
                for (FacetValues facet : facets) {
                    facet.count();
                }
            } else if (failed == 1 && only != null) {
                only.count();
            }
        }

        private void leave() {
            if (story != NONE && admitted) {
                offer(new Found(base + document, score, date));
            }
        }

        void close() throws IOException {
            leave();
            story = NONE;
            for (Facet facet : Facet.values()) {
                facets[facet.ordinal()].addTo(counts.getOrDefault(facet, new HashMap<>()));
            }
        }
    }
}
