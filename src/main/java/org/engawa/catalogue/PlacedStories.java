package org.engawa.catalogue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.engawa.publication.PublishedEdition;
import org.jspecify.annotations.Nullable;

/** Asks the index for stories behind a place, and for the place of a story. */
final class PlacedStories {
    private PlacedStories() {}

    static List<PublishedEdition> behind(
            Editions editions,
            IndexSearcher searcher,
            Query query,
            @Nullable Place behind,
            boolean oldestFirst,
            int size)
            throws IOException {
        Sort order = new Sort(
                new SortField(Documents.PUBLISHED, SortField.Type.LONG, !oldestFirst),
                new SortField(Documents.SLUG, SortField.Type.STRING, oldestFirst));
        int most = Math.max(1, Math.min(size, searcher.getIndexReader().maxDoc()));
        // The last document there is: so all that stand at the very place are passed over.
        int end = Math.max(0, searcher.getIndexReader().maxDoc() - 1);
        ScoreDoc last = behind == null
                ? null
                : new FieldDoc(end, Float.NaN, new Object[] {behind.published(), new BytesRef(behind.slug())});
        List<PublishedEdition> stories = new ArrayList<>();
        for (ScoreDoc hit : searcher.searchAfter(last, query, most, order).scoreDocs) {
            stories.add(editions.in(searcher, hit.doc));
        }
        return stories;
    }

    static Optional<String> slug(IndexSearcher searcher, String story) throws IOException {
        for (ScoreDoc hit : searcher.search(new TermQuery(new Term(Documents.STORY, story)), 1).scoreDocs) {
            Document document = searcher.storedFields().document(hit.doc);
            return Optional.of(
                    Documents.isWithdrawn(document)
                            ? Documents.withdrawn(document).slug()
                            : Documents.edition(document).slug());
        }
        return Optional.empty();
    }
}
