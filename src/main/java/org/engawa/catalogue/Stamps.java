package org.engawa.catalogue;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Gathers which text of which edition {@link Manuscripts} have. */
final class Stamps extends SimpleCollector {
    private final Map<UUID, Stamp> found;
    private SortedDocValues edition = DocValues.emptySorted();
    private SortedDocValues mission = DocValues.emptySorted();
    private NumericDocValues saved = DocValues.emptyNumeric();

    Stamps(Map<UUID, Stamp> found) {
        this.found = found;
    }

    /**
     * By which one knows that a text is the same.
     *
     * @param saved nanoseconds since 1970
     */
    record Stamp(String mission, long saved) {}

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
        edition = DocValues.getSorted(leaf.reader(), Manuscripts.EDITION);
        mission = DocValues.getSorted(leaf.reader(), Manuscripts.MISSION);
        saved = DocValues.getNumeric(leaf.reader(), Manuscripts.SAVED);
    }

    @Override
    public void collect(int document) throws IOException {
        if (edition.advanceExact(document) && mission.advanceExact(document) && saved.advanceExact(document)) {
            found.put(UUID.fromString(word(edition)), new Stamp(word(mission), saved.longValue()));
        }
    }

    private static String word(SortedDocValues values) throws IOException {
        return values.lookupOrd(values.ordValue()).utf8ToString();
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}
