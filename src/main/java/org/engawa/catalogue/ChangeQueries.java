package org.engawa.catalogue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.engawa.publication.Change;
import org.engawa.publication.PublishedEdition;
import org.engawa.publication.WithdrawnStory;

/** Asks the index what changed since, and what was withdrawn. */
final class ChangeQueries {
    private ChangeQueries() {}

    static Changes changes(IndexSearcher searcher, long after, int limit, long position) throws IOException {
        Query since = LongPoint.newRangeQuery(Documents.CHANGED, Math.addExact(after, 1), Long.MAX_VALUE);
        Map<String, Changes.Changed> stories = new LinkedHashMap<>();
        // A story has a document for each language, all with the same mark; so one story too many is read to see its
        // end.
        int documents =
                Math.max(1, Math.min(searcher.getIndexReader().maxDoc(), (limit + 1) * Documents.MOST_LANGUAGES));
        for (ScoreDoc hit : searcher.search(since, documents, new Sort(order(false))).scoreDocs) {
            Changes.Changed changed = changed(searcher.storedFields().document(hit.doc));
            stories.putIfAbsent(changed.story(), changed);
            if (stories.size() > limit) {
                break;
            }
        }
        boolean more = stories.size() > limit;
        List<Changes.Changed> part = stories.values().stream().limit(limit).toList();
        long reached = more ? part.get(part.size() - 1).change().position() : Math.max(after, position);
        return new Changes(part, reached, more);
    }

    static List<Changes.Changed> withdrawn(IndexSearcher searcher, String language, int most) throws IOException {
        Query query = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Documents.TYPE, Documents.WITHDRAWN)), BooleanClause.Occur.FILTER)
                .add(new TermQuery(new Term(Documents.LANGUAGE, language)), BooleanClause.Occur.FILTER)
                .build();
        List<Changes.Changed> withdrawn = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(query, most, new Sort(order(true))).scoreDocs) {
            Document document = searcher.storedFields().document(hit.doc);
            withdrawn.add(withdrawn(Documents.withdrawn(document), Documents.change(document)));
        }
        return withdrawn;
    }

    private static SortField order(boolean latestFirst) {
        return new SortField(Documents.CHANGED, SortField.Type.LONG, latestFirst);
    }

    private static Changes.Changed changed(Document document) {
        Change change = Documents.change(document);
        if (Documents.isWithdrawn(document)) {
            WithdrawnStory story = Documents.withdrawn(document);
            return story.whole()
                    ? withdrawn(story, change)
                    : new Changes.Changed(story.story(), story.slug(), story.staying(), null, change);
        }
        PublishedEdition edition = Documents.edition(document);
        return new Changes.Changed(edition.story(), edition.slug(), edition.languages(), null, change);
    }

    private static Changes.Changed withdrawn(WithdrawnStory story, Change change) {
        return new Changes.Changed(story.story(), story.slug(), story.languages(), story, change);
    }
}
