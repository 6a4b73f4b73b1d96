package org.engawa.catalogue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.AttributeSource;
import org.apache.lucene.util.BytesRef;

/** Words of the catalogue that are like one that is not in it: those that begin with it, and those that a slip of the pen makes of it. */
final class Spelling {
    private static final int MOST_LOOKED_AT = 400;
    private static final int MOST = 8;
    private static final int LONGEST = 40;

    /** Each is compared with all that anybody ever wrote, which takes its time. */
    private static final int MOST_COMPARED = 8;

    private static final List<SearchFields> SOURCES =
            List.of(SearchFields.TITLE, SearchFields.SUMMARY, SearchFields.NAMES, SearchFields.BODY);

    private final IndexReader reader;
    private final Map<String, List<Candidate>> like = new HashMap<>();

    Spelling(IndexReader reader) {
        this.reader = reader;
    }

    /**
     * A word of the catalogue.
     *
     * @param edits how many letters differ; for a word that begins with it 0
     * @param documents in how many documents it is
     */
    record Candidate(String term, int edits, int documents) {
        private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingInt(Candidate::edits)
                .thenComparing(Comparator.comparingInt(Candidate::documents).reversed())
                .thenComparing(Candidate::term);
    }

    /** In how many documents a plain word is. */
    int documents(String term) throws IOException {
        int documents = 0;
        for (SearchFields source : SOURCES) {
            documents = Math.max(documents, reader.docFreq(new Term(source.plain(), term)));
        }
        return documents;
    }

    /** Whether any edition answers a question. */
    boolean met(Query query) throws IOException {
        return new IndexSearcher(reader).search(query, 1).totalHits.value > 0;
    }

    /** In how many documents a word of any field is. */
    int documents(Term term) throws IOException {
        return reader.docFreq(term);
    }

    /** The most frequent words that begin like this. */
    List<Candidate> beginning(String prefix) throws IOException {
        Map<String, Candidate> found = new HashMap<>();
        for (SearchFields source : SOURCES) {
            Terms terms = MultiTerms.getTerms(reader, source.plain());
            if (terms != null) {
                collectBeginning(terms.iterator(), new BytesRef(prefix), found);
            }
        }
        return found.values().stream()
                .sorted(Candidate.BEST_FIRST)
                .limit(MOST * 2L)
                .toList();
    }

    private static void collectBeginning(TermsEnum terms, BytesRef prefix, Map<String, Candidate> found)
            throws IOException {
        if (terms.seekCeil(prefix) == TermsEnum.SeekStatus.END) {
            return;
        }
        int looked = 0;
        for (BytesRef term = terms.term(); term != null && looked < MOST_LOOKED_AT; term = terms.next()) {
            if (!org.apache.lucene.util.StringHelper.startsWith(term, prefix)) {
                return;
            }
            keep(found, term.utf8ToString(), 0, terms.docFreq());
            looked++;
        }
    }

    /** Words that differ by a letter, or by two where the word is long enough to be known all the same. */
    List<Candidate> like(String word) throws IOException {
        List<Candidate> known = like.get(word);
        if (known == null) {
            known = like.size() < MOST_COMPARED ? compared(word) : List.of();
            like.put(word, known);
        }
        return known;
    }

    private List<Candidate> compared(String word) throws IOException {
        int letters = word.codePointCount(0, word.length());
        int shortest = Scripts.all(word, Scripts::katakana) ? 3 : 4;
        if (letters < shortest || letters > LONGEST || !Scripts.all(word, Scripts::forgiving)) {
            return List.of();
        }
        List<Candidate> near = like(word, letters < 8 ? 1 : 2);
        return near.isEmpty() && letters > 4 ? like(word, 2) : near;
    }

    private List<Candidate> like(String word, int edits) throws IOException {
        Map<String, Candidate> found = new HashMap<>();
        Slips slips = new Slips(word, edits);
        for (SearchFields source : SOURCES) {
            Terms terms = MultiTerms.getTerms(reader, source.plain());
            if (terms != null) {
                collectLike(slips.in(terms), word, found);
            }
        }
        List<Candidate> sorted =
                found.values().stream().sorted(Candidate.BEST_FIRST).toList();
        // Where one letter explains it, two are no explanation.
        return sorted.stream()
                .filter(candidate -> candidate.edits() == sorted.get(0).edits())
                .limit(MOST)
                .toList();
    }

    /** The words so near to one; what finds them is made once for all fields, since it costs more than finding. */
    private static final class Slips extends FuzzyQuery {
        private final AttributeSource made = new AttributeSource();

        Slips(String word, int edits) {
            super(new Term("", word), edits, 1);
        }

        TermsEnum in(Terms terms) throws IOException {
            return getTermsEnum(terms, made);
        }
    }

    private static void collectLike(TermsEnum like, String word, Map<String, Candidate> found) throws IOException {
        int looked = 0;
        for (BytesRef term = like.next(); term != null && looked < MOST_LOOKED_AT; term = like.next()) {
            String candidate = term.utf8ToString();
            keep(found, candidate, distance(word, candidate), like.docFreq());
            looked++;
        }
    }

    private static void keep(Map<String, Candidate> found, String term, int edits, int documents) {
        found.merge(
                term,
                new Candidate(term, edits, documents),
                (one, other) -> one.documents() >= other.documents() ? one : other);
    }

    /** How many letters must be put in, left out, replaced, or exchanged with their neighbour (optimal string alignment). */
    static int distance(String one, String other) {
        int[] a = one.codePoints().toArray();
        int[] b = other.codePoints().toArray();
        List<int[]> rows = new ArrayList<>();
        for (int i = 0; i <= a.length; i++) {
            int[] row = new int[b.length + 1];
            row[0] = i;
            for (int j = 1; j <= b.length; j++) {
                row[j] = i == 0 ? j : cell(a, b, i, j, rows, row);
            }
            rows.add(row);
        }
        return rows.get(a.length)[b.length];
    }

    private static int cell(int[] a, int[] b, int i, int j, List<int[]> rows, int[] row) {
        int[] above = rows.get(i - 1);
        int same = a[i - 1] == b[j - 1] ? 0 : 1;
        int least = Math.min(Math.min(above[j], row[j - 1]) + 1, above[j - 1] + same);
        boolean exchanged = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
        return exchanged ? Math.min(least, rows.get(i - 2)[j - 2] + 1) : least;
    }
}
