package org.engawa.catalogue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.engawa.catalogue.Analysis.Token;
import org.engawa.publication.PublishedEdition;
import org.engawa.publication.SiteSettings;

/** Completes what somebody begins to write: names of the vocabulary in any language, and titles of stories. */
final class Suggesting {
    private static final int MOST_WORDS = 8;
    private static final int MOST_NAMES = 40;

    private final IndexReader reader;
    private final SiteSettings settings;
    private final Lexicon lexicon;
    private final String language;

    Suggesting(IndexReader reader, SiteSettings settings, Lexicon lexicon, String language) {
        this.reader = reader;
        this.settings = settings;
        this.lexicon = lexicon;
        this.language = language;
    }

    List<Suggestion> of(String beginning, int most) throws IOException {
        Map<String, Suggestion> found = new LinkedHashMap<>();
        // Egypt begins with an M in many languages, but who reads English writes that for Malaysia.
        Map<Boolean, List<Suggestion>> names = lexicon.beginning(beginning, MOST_NAMES).stream()
                .flatMap(concept -> Suggestion.Kind.of(concept.kind()).map(kind -> name(concept, kind)).stream())
                .collect(Collectors.partitioningBy(name -> Lexicon.begins(name.text(), beginning)));
        Stream.of(true, false)
                .flatMap(own -> names.getOrDefault(own, List.of()).stream())
                .limit(most)
                .forEach(name -> add(found, name));
        for (PublishedEdition edition : titles(beginning, most)) {
            add(found, new Suggestion(edition.title(), edition.language(), Suggestion.Kind.STORY, edition.slug()));
        }
        return found.values().stream().limit(most).toList();
    }

    private static void add(Map<String, Suggestion> found, Suggestion suggestion) {
        found.putIfAbsent(suggestion.kind() + " " + suggestion.key(), suggestion);
    }

    /** Its page is in the reader's language, whatever name he began to write. */
    private Suggestion name(Concept concept, Suggestion.Kind kind) {
        var name = concept.names().in(settings.site().preferences(language));
        return new Suggestion(name.text(), language, kind, concept.key());
    }

    private List<PublishedEdition> titles(String beginning, int most) throws IOException {
        List<Token> tokens = Analysis.tokens(Analysis.PLAIN, beginning);
        if (tokens.isEmpty() || tokens.size() > MOST_WORDS) {
            return List.of();
        }
        Spelling spelling = new Spelling(reader);
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (int i = 0; i < tokens.size(); i++) {
            query.add(any(words(spelling, tokens.get(i).term(), i == tokens.size() - 1)), Occur.MUST);
        }
        query.add(new TermQuery(new Term(Documents.SHOWN_IN, language)), Occur.FILTER);
        List<PublishedEdition> editions = new ArrayList<>();
        for (ScoreDoc hit : new IndexSearcher(reader).search(query.build(), most).scoreDocs) {
            editions.add(Documents.edition(reader.storedFields().document(hit.doc)));
        }
        return editions;
    }

    private static List<String> words(Spelling spelling, String word, boolean last) throws IOException {
        List<String> words = new ArrayList<>(List.of(word));
        if (last) {
            spelling.beginning(word).stream().map(Spelling.Candidate::term).forEach(words::add);
        }
        if (words.size() == 1 && spelling.documents(word) == 0) {
            spelling.like(word).stream().map(Spelling.Candidate::term).forEach(words::add);
        }
        return words.stream().distinct().sorted(Comparator.naturalOrder()).toList();
    }

    private static Query any(List<String> words) {
        return new DisjunctionMaxQuery(
                words.stream()
                        .map(word -> (Query) new TermQuery(new Term(SearchFields.TITLE.plain(), word)))
                        .toList(),
                0);
    }
}
