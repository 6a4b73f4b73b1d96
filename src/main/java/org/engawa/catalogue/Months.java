package org.engawa.catalogue;

import java.io.IOException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/** Counts the stories of a list by the month (UTC) in which they were first published, in one pass. */
final class Months implements CollectorManager<Months.Counter, NavigableMap<YearMonth, Integer>> {
    @Override
    public Counter newCollector() {
        return new Counter();
    }

    @Override
    public NavigableMap<YearMonth, Integer> reduce(Collection<Counter> counters) {
        NavigableMap<YearMonth, Integer> months = new TreeMap<>();
        for (Counter counter : counters) {
            counter.months.forEach((month, count) -> months.merge(month, count, Integer::sum));
        }
        return months;
    }

    /** Counts what one thread finds. */
    static final class Counter implements Collector {
        private final NavigableMap<YearMonth, Integer> months = new TreeMap<>();

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
            NumericDocValues published = DocValues.getNumeric(leaf.reader(), Documents.PUBLISHED);
            return new LeafCollector() {
                @Override
                public void setScorer(Scorable scorer) {
                    // Nothing is scored.
                }

                @Override
                public void collect(int document) throws IOException {
                    if (published.advanceExact(document)) {
                        Instant moment = Instant.ofEpochSecond(published.longValue());
                        months.merge(YearMonth.from(moment.atOffset(ZoneOffset.UTC)), 1, Integer::sum);
                    }
                }
            };
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
