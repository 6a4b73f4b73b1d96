package org.engawa.catalogue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.engawa.publication.PublishedEdition;

/**
 * Reads editions from the index. One record holds a whole text, and a list, its feeds and what links to it ask for the same one after
 * the other, so those read last are kept. None gets old: a document of the index never changes. What is changed is another document, and
 * what is withdrawn is found by no search any more.
 */
final class Editions {
    /** As much as ready feeds take, unless somebody sets that. */
    private static final long MOST_BYTES = 32L << 20;

    /** What a record takes beside its texts, about. */
    private static final int RECORD = 2000;

    private final Cache<Key, PublishedEdition> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Key key, PublishedEdition edition) ->
                    RECORD + 2 * (edition.html().length() + edition.plainText().length()))
            .build();

    /**
     * A document for good.
     *
     * @param segment it is written once
     * @param document number in the segment
     */
    private record Key(IndexReader.CacheKey segment, int document) {}

    /** So many answers are kept, each a few numbers. */
    private static final int ANSWERS = 10_000;

    /** Of longer lists, which few ask for, none is. */
    private static final int SHORT = 100;

    private static final int NUMBER_ALONE = 0;

    private final Cache<Question, int[]> answers =
            Caffeine.newBuilder().maximumSize(ANSWERS).build();

    /**
     * What is asked of an index that does not change: whoever asks again, as the pages of all stories do for the newest on a topic, is
     * answered the same.
     *
     * @param index as it was after one change
     * @param wanted how many documents
     */
    private record Question(IndexReader.CacheKey index, Query query, int wanted) {
        Question(IndexSearcher searcher, Query query, int wanted) {
            this(searcher.getIndexReader().getReaderCacheHelper().getKey(), query, wanted);
        }
    }

    /** How many documents there are. */
    int count(IndexSearcher searcher, Query query) throws IOException {
        Question question = new Question(searcher, query, NUMBER_ALONE);
        int[] known = answers.getIfPresent(question);
        if (known != null) {
            return known[0];
        }
        int count = searcher.count(query);
        answers.put(question, new int[] {count});
        return count;
    }

    /** The edition in a document. */
    PublishedEdition in(IndexSearcher searcher, int document) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        Key key = new Key(leaf.reader().getCoreCacheHelper().getKey(), document - leaf.docBase);
        PublishedEdition present = kept.getIfPresent(key);
        if (present != null) {
            return present;
        }
        PublishedEdition read = Documents.edition(searcher.storedFields().document(document));
        kept.put(key, read);
        return read;
    }

    /**
     * The newest first.
     *
     * @param from how many to pass over
     * @param size at most so many
     */
    List<PublishedEdition> newest(IndexSearcher searcher, Query query, int from, int size) throws IOException {
        int wanted = (int) Math.max(
                1, Math.min((long) from + size, searcher.getIndexReader().maxDoc()));
        int[] documents = newest(searcher, query, wanted);
        List<PublishedEdition> editions = new ArrayList<>();
        for (int i = from; i < documents.length; i++) {
            editions.add(in(searcher, documents[i]));
        }
        return editions;
    }

    private int[] newest(IndexSearcher searcher, Query query, int wanted) throws IOException {
        Question question = new Question(searcher, query, wanted);
        int[] known = answers.getIfPresent(question);
        if (known != null) {
            return known;
        }
        Sort newestFirst = new Sort(
                new SortField(Documents.PUBLISHED, SortField.Type.LONG, true),
                new SortField(Documents.SLUG, SortField.Type.STRING));
        int[] found = Arrays.stream(searcher.search(query, wanted, newestFirst).scoreDocs)
                .mapToInt(hit -> hit.doc)
                .toArray();
        if (wanted <= SHORT) {
            answers.put(question, found);
        }
        return found;
    }

    /** The language in which lists show a story to a reader of another, found without reading its text; empty when it is in no list. */
    static Optional<String> listed(IndexSearcher searcher, String slug, String reader, List<String> languages)
            throws IOException {
        Filter shown = Filter.all().with(Documents.SLUG, slug).with(Documents.SHOWN_IN, reader);
        // Most stories are told in the reader's own language.
        List<String> order =
                Stream.concat(Stream.of(reader), languages.stream()).distinct().toList();
        for (String language : order) {
            if (searcher.count(shown.with(Documents.LANGUAGE, language).query()) > 0) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
