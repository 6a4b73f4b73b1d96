package org.engawa.catalogue;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.BytesRef;
import org.engawa.catalogue.SearchResult.Extract;
import org.engawa.catalogue.SearchResult.Mark;
import org.engawa.publication.PublishedEdition;
import org.jspecify.annotations.Nullable;

/** Finds the places that a search met, from the index itself, and the passage with most of them. */
final class Extracts {
    private static final int LONGEST = 240;
    private static final int LONGEST_UNSPACED = 110;
    private static final int MOST_PLACES = 2000;

    private final IndexReader reader;
    private final Map<String, List<Term>> terms = new HashMap<>();
    private final Map<String, Dictionary> dictionaries = new HashMap<>();

    Extracts(IndexReader reader, Query query) {
        this.reader = reader;
        Set<Term> all = new HashSet<>();
        query.visit(QueryVisitor.termCollector(all));
        all.forEach(term ->
                terms.computeIfAbsent(term.field(), field -> new ArrayList<>()).add(term));
    }

    /** A place with the word that was met there. */
    private record Place(int start, int end, String word, double weight) {}

    /** A whole text with its marks. */
    Extract whole(int document, SearchFields part, PublishedEdition edition, String text) throws IOException {
        return new Extract(
                text, edition.language(), marks(places(document, part, edition), 0, text.length()), false, false);
    }

    /** The passage of an edition that was met best; empty when nothing in its text was. */
    Optional<Extract> passage(int document, PublishedEdition edition) throws IOException {
        List<Place> places = places(document, SearchFields.BODY, edition);
        if (!places.isEmpty()) {
            return Optional.of(passage(places, edition));
        }
        Extract summary = whole(document, SearchFields.SUMMARY, edition, edition.summary());
        return summary.marks().isEmpty() ? Optional.empty() : Optional.of(summary);
    }

    private Extract passage(List<Place> places, PublishedEdition edition) {
        String text = edition.plainText();
        int longest = Scripts.any(text.substring(0, Math.min(text.length(), LONGEST)), Scripts::unspaced)
                ? LONGEST_UNSPACED
                : LONGEST;
        Place first = best(places, longest);
        int room = longest / 4;
        BreakIterator words = BreakIterator.getWordInstance(ULocale.forLanguageTag(edition.language()));
        BreakIterator sentences = BreakIterator.getSentenceInstance(ULocale.forLanguageTag(edition.language()));
        words.setText(text);
        sentences.setText(text);
        int sentence = before(sentences, first.start());
        int start = first.start() - sentence <= room ? sentence : before(words, first.start() - room);
        int limit = Math.min(text.length(), Math.max(start + longest, first.end()));
        int end = limit == text.length() ? limit : Math.max(before(words, limit), first.end());
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        String passage = text.substring(start, end).replaceAll("\\s", " ").stripTrailing();
        return new Extract(
                passage,
                edition.language(),
                marks(places, start, start + passage.length()),
                start > 0,
                start + passage.length() < text.stripTrailing().length());
    }

    private static int before(BreakIterator breaks, int place) {
        if (place <= 0) {
            return 0;
        }
        return breaks.isBoundary(place) ? place : Math.max(0, breaks.preceding(place));
    }

    /** The place with most words behind it that fit into a passage. */
    private static Place best(List<Place> places, int longest) {
        Place best = places.get(0);
        double most = -1;
        for (int i = 0; i < places.size(); i++) {
            Map<String, Double> words = new HashMap<>();
            double more = 0;
            int room = places.get(i).start() + longest * 3 / 4;
            for (int j = i; j < places.size() && places.get(j).end() <= room; j++) {
                words.merge(places.get(j).word(), places.get(j).weight(), Math::max);
                more += places.get(j).weight() * 0.01;
            }
            double weight = more
                    + words.values().stream().mapToDouble(Double::doubleValue).sum();
            if (weight > most) {
                most = weight;
                best = places.get(i);
            }
        }
        return best;
    }

    private List<Place> places(int document, SearchFields part, PublishedEdition edition) throws IOException {
        List<Place> places = new ArrayList<>(places(document, part.plain()));
        Optional<String> grammar = Analysis.grammarKey(edition.language());
        if (grammar.isPresent()) {
            places.addAll(places(document, part.by(grammar.get())));
        }
        places.sort(Comparator.comparingInt(Place::start).thenComparingInt(Place::end));
        return places;
    }

    private List<Place> places(int document, String field) throws IOException {
        LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
        String key = leaf.ord + field;
        Dictionary dictionary = dictionaries.get(key);
        if (dictionary == null) {
            dictionary = Dictionary.of(leaf.reader(), field, terms.getOrDefault(field, List.of()));
            dictionaries.put(key, dictionary);
        }
        int local = document - leaf.docBase;
        List<Place> places = new ArrayList<>();
        for (Entry entry : dictionary.entries()) {
            PostingsEnum postings = dictionary.postings(entry);
            if (postings.advance(local) == local) {
                for (int i = postings.freq(); i > 0 && places.size() < MOST_PLACES; i--) {
                    postings.nextPosition();
                    places.add(new Place(
                            postings.startOffset(),
                            postings.endOffset(),
                            entry.term().text(),
                            entry.rare()));
                }
            }
        }
        return places;
    }

    /** A term with its place in the dictionary of a segment, and how rare it is there. */
    private record Entry(Term term, TermState state, double rare) {}

    /** Those of the terms that are in a segment at all; looked up once for all the hits in it. */
    private record Dictionary(@Nullable TermsEnum all, List<Entry> entries) {
        static Dictionary of(LeafReader segment, String field, List<Term> terms) throws IOException {
            Terms known = terms.isEmpty() ? null : segment.terms(field);
            if (known == null) {
                return new Dictionary(null, List.of());
            }
            TermsEnum all = known.iterator();
            List<Entry> entries = new ArrayList<>();
            for (Term term : terms) {
                if (all.seekExact(term.bytes())) {
                    entries.add(new Entry(term, all.termState(), 1 / Math.log(2.0 + all.docFreq())));
                }
            }
            return new Dictionary(all, entries);
        }

        PostingsEnum postings(Entry entry) throws IOException {
            TermsEnum terms = Objects.requireNonNull(all);
            terms.seekExact(entry.term().bytes(), entry.state());
            return terms.postings(null, PostingsEnum.OFFSETS);
        }
    }

    /** The marks within a part of a text, counted from its beginning, joined where they touch or overlap. */
    private static List<Mark> marks(List<Place> places, int from, int to) {
        List<Mark> marks = new ArrayList<>();
        for (Place place : places) {
            if (place.start() < from || place.end() > to) {
                continue;
            }
            Mark mark = new Mark(place.start() - from, place.end() - from);
            Mark last = marks.isEmpty() ? null : marks.get(marks.size() - 1);
            if (last != null && mark.start() <= last.end()) {
                marks.set(marks.size() - 1, new Mark(last.start(), Math.max(last.end(), mark.end())));
            } else {
                marks.add(mark);
            }
        }
        return marks;
    }

    /** How a word of the index is written in some text. */
    static Optional<String> written(IndexReader reader, BytesRef word) throws IOException {
        for (SearchFields part : List.of(SearchFields.TITLE, SearchFields.SUMMARY, SearchFields.BODY)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                PostingsEnum postings = leaf.reader().postings(new Term(part.plain(), word), PostingsEnum.OFFSETS);
                if (postings != null && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    postings.nextPosition();
                    PublishedEdition edition =
                            Documents.edition(leaf.reader().storedFields().document(postings.docID()));
                    return Optional.of(part.text(edition).substring(postings.startOffset(), postings.endOffset()));
                }
            }
        }
        return Optional.empty();
    }
}
