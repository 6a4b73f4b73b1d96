package org.engawa.catalogue;

import java.io.Closeable;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.engawa.catalogue.Analysis.Token;
import org.engawa.story.FoundText;
import org.engawa.story.SavedText;

/**
 * By which words the texts of the writing side are found, in an index of its own: nothing that readers are answered from ever
 * holds a draft. It holds no text to be shown, only which edition has which words. Its words are those of the catalogue, read
 * plainly and by the grammar of their language; Markdown is read as it is written. Safe for many readers and writers.
 */
final class Manuscripts implements Closeable {
    static final String EDITION = "edition";
    static final String MISSION = "mission";
    static final String SAVED = "saved";

    private static final List<SearchFields> PARTS =
            List.of(SearchFields.TITLE, SearchFields.SUMMARY, SearchFields.BODY);

    /** So many are looked up one by one; of more, all are read. */
    private static final int FEW = 1000;

    private static final Sort NEWEST_FIRST = new Sort(new SortField(SAVED, SortField.Type.LONG, true));

    private final Wording wording = new Wording(Analysis.grammars());
    private final Index index;

    private Manuscripts(Index index) {
        this.index = index;
    }

    /**
     * Opens them in a directory, none if there are none yet.
     *
     * @throws IOException when they are damaged or of another format; they must then be deleted and built anew
     */
    static Manuscripts open(Directory directory) throws IOException {
        return new Manuscripts(Index.open(directory));
    }

    /** Whether all of these are words, and not only signs, of which an index knows nothing. */
    static boolean reads(List<String> words) {
        return words.stream()
                .noneMatch(word -> Analysis.tokens(Analysis.PLAIN, word).isEmpty());
    }

    /** The editions of which it has a text. */
    Set<UUID> editions() {
        return known(new MatchAllDocsQuery()).keySet();
    }

    /** Those of which it does not have the text that was saved. */
    List<UUID> differing(Collection<SavedText> saved) {
        Map<UUID, Stamps.Stamp> known = saved.size() > FEW
                ? known(new MatchAllDocsQuery())
                : known(among(EDITION, saved.stream().map(text -> text.edition().toString())));
        return saved.stream()
                .filter(text -> !stamp(text.mission(), text.at()).equals(known.get(text.edition())))
                .map(SavedText::edition)
                .toList();
    }

    private Map<UUID, Stamps.Stamp> known(Query which) {
        return index.query(searcher -> {
            Map<UUID, Stamps.Stamp> known = new HashMap<>();
            searcher.search(which, new Stamps(known));
            return known;
        });
    }

    /** Takes texts in, in place of what their editions said before, and lets go of others. */
    synchronized void take(Collection<FoundText> texts, Collection<UUID> gone) throws IOException {
        if (texts.isEmpty() && gone.isEmpty()) {
            return;
        }
        index.change(index.position() + 1, writer -> {
            for (FoundText text : texts) {
                writer.updateDocument(term(text.edition()), document(text));
            }
            for (UUID edition : gone) {
                writer.deleteDocuments(term(edition));
            }
        });
    }

    /** Editions of these missions that have all of these words, the one saved last first. */
    List<UUID> find(Collection<String> missions, List<String> words, int first, int most) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(among(MISSION, missions.stream()), Occur.FILTER);
        words.forEach(word -> query.add(anywhere(word), Occur.FILTER));
        return index.query(searcher -> {
            List<UUID> found = new ArrayList<>();
            ScoreDoc[] hits = searcher.search(query.build(), first + most, NEWEST_FIRST).scoreDocs;
            for (int i = first; i < hits.length; i++) {
                found.add(UUID.fromString(
                        searcher.storedFields().document(hits[i].doc).get(EDITION)));
            }
            return found;
        });
    }

    /** A word in any part, in any form that a grammar knows, or the beginning of one. */
    private Query anywhere(String word) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        wording.exactly(word, 1).forEach(way -> any.add(way, Occur.SHOULD));
        wording.inflected(word, 1).forEach(way -> any.add(way, Occur.SHOULD));
        List<Token> tokens = Analysis.tokens(Analysis.PLAIN, word);
        if (tokens.size() == 1) {
            PARTS.forEach(part ->
                    any.add(new PrefixQuery(new Term(part.plain(), tokens.get(0).term())), Occur.SHOULD));
        }
        return any.build();
    }

    private static Document document(FoundText text) {
        Document document = new Document();
        document.add(new StringField(EDITION, text.edition().toString(), Field.Store.YES));
        document.add(
                new SortedDocValuesField(EDITION, new BytesRef(text.edition().toString())));
        document.add(new StringField(MISSION, text.mission(), Field.Store.NO));
        document.add(new SortedDocValuesField(MISSION, new BytesRef(text.mission())));
        document.add(new NumericDocValuesField(SAVED, nanoseconds(text.savedAt())));
        Optional<String> grammar = Analysis.grammarKey(text.language());
        SearchFields.TITLE.add(document, text.text().title(), grammar);
        SearchFields.SUMMARY.add(document, text.text().summary(), grammar);
        SearchFields.BODY.add(document, text.text().body(), grammar);
        return document;
    }

    private static Query among(String field, Stream<String> words) {
        return new TermInSetQuery(field, words.map(BytesRef::new).toList());
    }

    private static Term term(UUID edition) {
        return new Term(EDITION, edition.toString());
    }

    private static Stamps.Stamp stamp(String mission, OffsetDateTime saved) {
        return new Stamps.Stamp(mission, nanoseconds(saved));
    }

    private static long nanoseconds(OffsetDateTime time) {
        return Math.addExact(TimeUnit.SECONDS.toNanos(time.toEpochSecond()), time.getNano());
    }

    @Override
    public synchronized void close() throws IOException {
        index.close();
    }
}
