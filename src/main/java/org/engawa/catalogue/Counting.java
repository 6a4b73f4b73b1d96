package org.engawa.catalogue;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/** Counts the stories of a list by the values of a field, in one pass. */
final class Counting implements CollectorManager<Counting.Counter, Map<String, Integer>> {
    private final String field;

    Counting(String field) {
        this.field = field;
    }

    @Override
    public Counter newCollector() {
        return new Counter(field);
    }

    @Override
    public Map<String, Integer> reduce(Collection<Counter> counters) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        for (Counter counter : counters) {
            counter.finishLeaf();
            counter.counts.forEach((value, count) -> counts.merge(value, count, Integer::sum));
        }
        return counts;
    }

    /** Counts by number within a segment, and by value between segments. */
    static final class Counter implements Collector {
        private final String field;
        private final Map<String, Integer> counts = new HashMap<>();
        private SortedSetDocValues values = DocValues.emptySortedSet();
        private int[] byNumber = {};

        Counter(String field) {
            this.field = field;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
            finishLeaf();
            values = DocValues.getSortedSet(leaf.reader(), field);
            byNumber = new int[Math.toIntExact(values.getValueCount())];
            return new LeafCollector() {
                @Override
                public void setScorer(Scorable scorer) {
                    // Nothing is scored.
                }

                @Override
                public void collect(int document) throws IOException {
                    if (values.advanceExact(document)) {
                        for (int i = values.docValueCount(); i > 0; i--) {
                            byNumber[(int) values.nextOrd()]++;
                        }
                    }
                }
            };
        }

        private void finishLeaf() throws IOException {
            for (int number = 0; number < byNumber.length; number++) {
                if (byNumber[number] > 0) {
                    counts.merge(values.lookupOrd(number).utf8ToString(), byNumber[number], Integer::sum);
                }
            }
            byNumber = new int[0];
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
