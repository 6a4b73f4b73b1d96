package org.engawa.catalogue;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.engawa.organization.Mission;
import org.engawa.publication.PublishedEdition;
import org.engawa.publication.SiteSettings;

/**
 * Which pictures readers may still be shown at a moment. The index keeps them all, and hides those whose rights have ended whenever
 * an edition is read from it: so they are gone by the clock alone, whatever ran or did not run at that moment;
 * that they went is in the publication log besides, as soon as that moment has passed. Days are those of
 * the mission that owns the story.
 */
record Rights(SiteSettings settings, Instant now) {

    /** The edition as readers may see it. */
    PublishedEdition within(PublishedEdition edition) {
        ZoneId zone = zone(edition.facts().mission());
        return edition.on(LocalDate.ofInstant(now, zone));
    }

    /** When the next picture that readers see must go; {@link Instant#MAX} when none must. */
    Instant nextEnd(IndexSearcher searcher) throws IOException {
        Instant next = Instant.MAX;
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            SortedNumericDocValues days = DocValues.getSortedNumeric(leaf.reader(), Documents.LAST_DAY);
            SortedSetDocValues missions = DocValues.getSortedSet(leaf.reader(), Documents.MISSION);
            while (days.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                String mission = missions.advanceExact(days.docID())
                        ? missions.lookupOrd(missions.nextOrd()).utf8ToString()
                        : "";
                for (int i = days.docValueCount(); i > 0; i--) {
                    Instant end = end(days.nextValue(), zone(mission));
                    next = end.isAfter(now) && end.isBefore(next) ? end : next;
                }
            }
        }
        return next;
    }

    private static Instant end(long lastDay, ZoneId zone) {
        // Whoever means "for ever" may write the last day that there is, which no other follows.
        return lastDay >= LocalDate.MAX.toEpochDay()
                ? Instant.MAX
                : LocalDate.ofEpochDay(lastDay + 1).atStartOfDay(zone).toInstant();
    }

    private ZoneId zone(String mission) {
        return Optional.ofNullable(settings.missions().get(mission))
                .map(Mission::zone)
                .orElse(settings.site().zone());
    }
}
