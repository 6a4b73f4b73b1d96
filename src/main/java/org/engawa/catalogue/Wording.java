package org.engawa.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.engawa.catalogue.Analysis.Token;

/** Ways to look for a word or phrase in the fields of editions. */
final class Wording {
    private static final float BY_GRAMMAR = 0.8f;
    private static final float ANOTHER_NAME = 0.7f;
    private static final float ABOUT = 4;
    private static final float APART = 0.3f;
    private static final int LONGEST_NAME = 5;
    private static final int NEAR = 8;

    private final Set<String> grammars = new LinkedHashSet<>();

    Wording(List<String> languages) {
        languages.forEach(language -> Analysis.grammarKey(language).ifPresent(grammars::add));
    }

    /** As it is written, in every part of an edition. */
    List<Query> exactly(String text, float weight) {
        return in(Analysis.PLAIN, "", text, weight);
    }

    /** In all the forms that the grammars know whose letters it has. */
    List<Query> inflected(String text, float weight) {
        List<Query> queries = new ArrayList<>();
        for (String grammar : grammars) {
            if (Scripts.suits(grammar, text)) {
                queries.addAll(inflectedBy(grammar, text, weight));
            }
        }
        return queries;
    }

    /** In all the forms that one grammar knows. */
    List<Query> inflectedBy(String grammar, String text, float weight) {
        return grammars.contains(grammar)
                ? in(Analysis.grammar(grammar).orElse(Analysis.PLAIN), grammar, text, weight * BY_GRAMMAR)
                : List.of();
    }

    /** All that tells of a thing: being about it, or naming it in any language. */
    List<Query> about(Concept concept) {
        List<Query> queries = new ArrayList<>();
        for (String value : concept.values()) {
            queries.add(new BoostQuery(new TermQuery(new Term(concept.field(), value)), ABOUT));
        }
        for (Concept.Name name : concept.all()) {
            String grammar = Analysis.grammarKey(name.language()).orElse("");
            if (grammars.contains(grammar)) {
                queries.addAll(inflectedBy(grammar, name.text(), ANOTHER_NAME));
                queries.addAll(apart(grammar, name.text()));
            } else {
                queries.addAll(exactly(name.text(), ANOTHER_NAME));
            }
            queries.addAll(mentioned(name.text()));
        }
        return List.copyOf(new LinkedHashSet<>(queries));
    }

    /** In the facts of a story, whose names are in all languages at once; so it counts alike for all. */
    List<Query> mentioned(String name) {
        List<Token> tokens = Analysis.tokens(Analysis.PLAIN, name);
        return tokens.isEmpty()
                ? List.of()
                : List.of(new BoostQuery(
                        new ConstantScoreQuery(phrase(SearchFields.NAMES.plain(), tokens, 0)),
                        SearchFields.NAMES.weight()));
    }

    /** A name of several words whose words stand near each other. */
    private static List<Query> apart(String grammar, String name) {
        List<Token> tokens = Analysis.tokens(Analysis.grammar(grammar).orElse(Analysis.PLAIN), name);
        List<Query> queries = new ArrayList<>();
        if (tokens.size() > 1 && tokens.size() <= LONGEST_NAME) {
            for (SearchFields part : SearchFields.values()) {
                if (part != SearchFields.NAMES) {
                    queries.add(new BoostQuery(phrase(part.by(grammar), tokens, NEAR), part.weight() * APART));
                }
            }
        }
        return queries;
    }

    /** Whether it is one of the little words of a language that carry no meaning. */
    boolean little(String text) {
        return grammars.stream()
                .filter(grammar -> Scripts.suits(grammar, text))
                .flatMap(grammar -> Analysis.grammar(grammar).stream())
                .anyMatch(grammar -> Analysis.tokens(grammar, text).isEmpty());
    }

    /** A word of the index itself. */
    static List<Query> term(String term, float weight) {
        List<Query> queries = new ArrayList<>();
        for (SearchFields part : SearchFields.values()) {
            queries.add(new BoostQuery(new TermQuery(new Term(part.plain(), term)), part.weight() * weight));
        }
        return queries;
    }

    private static List<Query> in(Analyzer analyzer, String grammar, String text, float weight) {
        List<Token> tokens = Analysis.tokens(analyzer, text);
        List<Query> queries = new ArrayList<>();
        if (tokens.isEmpty()) {
            return queries;
        }
        for (SearchFields part : SearchFields.values()) {
            if (grammar.isEmpty() || part != SearchFields.NAMES) {
                String field = grammar.isEmpty() ? part.plain() : part.by(grammar);
                queries.add(new BoostQuery(phrase(field, tokens, 0), part.weight() * weight));
            }
        }
        return queries;
    }

    /** Words one behind the other, with so many others between them. */
    static Query phrase(String field, List<Token> tokens, int slop) {
        if (tokens.size() == 1) {
            return new TermQuery(new Term(field, tokens.get(0).term()));
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(slop);
        int last = -1;
        int first = tokens.get(0).position();
        for (Token token : tokens) {
            // Two readings of the same place: the first is the better one.
            if (token.position() > last) {
                phrase.add(new Term(field, token.term()), token.position() - first);
                last = token.position();
            }
        }
        return phrase.build();
    }
}
