package org.engawa.catalogue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.engawa.catalogue.Analysis.Token;
import org.engawa.catalogue.Lexicon.Match;
import org.engawa.catalogue.QueryText.Word;

/**
 * Makes of what somebody wrote a question to the index. Each word may be met in any way: as written, inflected, under another name
 * of the same thing in any language, and, if nobody ever wrote it like that, as a word that begins like it or is spelt like it.
 */
final class Asking {
    private static final float TIE = 0.1f;
    private static final float APART = 0.4f;
    private static final float BEGINNING = 0.6f;
    private static final float[] SLIPS = {0.6f, 0.5f, 0.3f, 0.2f};
    private static final float TOGETHER = 1.5f;
    private static final int NEAR = 3;

    private final QueryText text;
    private final Lexicon lexicon;
    private final Wording wording;
    private final Spelling spelling;
    private final Map<Word, String> corrections = new LinkedHashMap<>();

    Asking(QueryText text, Lexicon lexicon, List<String> languages, IndexReader reader) {
        this.text = text;
        this.lexicon = lexicon;
        this.wording = new Wording(languages);
        this.spelling = new Spelling(reader);
    }

    /** Words that nobody ever wrote like that, with the word of the index that is most like them. */
    Map<Word, String> corrections() {
        return corrections;
    }

    /** The question: most of what was written must be met. */
    Query strictly() throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        Allowance allowance = new Allowance();
        limit(query, allowance);
        List<Query> demanded = new ArrayList<>();
        for (Unit unit : units()) {
            boolean optional = unit.words().stream().allMatch(this::optional)
                    && unit.concepts().isEmpty();
            Query plainly = any(wording.exactly(unit.name(text.free()), 1));
            allowance.first(met(unit), plainly).ifPresent(met -> {
                if (optional) {
                    query.add(new BoostQuery(met, 0.1f), Occur.SHOULD);
                } else {
                    demanded.add(met);
                }
            });
        }
        int units = demanded.size();
        demand(query, demanded, units <= 2 ? units : units - units / 3);
        if (units > 1) {
            together(query, allowance);
        }
        return query.build();
    }

    /** What must be met word by word, and what must not be met. */
    private void limit(BooleanQuery.Builder query, Allowance allowance) {
        for (String phrase : text.phrases()) {
            allowance.first(any(wording.exactly(phrase, 1))).ifPresent(exactly -> query.add(exactly, Occur.MUST));
        }
        for (String word : text.excluded()) {
            List<Query> ways = wording.exactly(word, 1);
            Query plainly = any(ways);
            ways.addAll(wording.inflected(word, 1));
            if (!ways.isEmpty()) {
                allowance.first(any(ways), plainly).ifPresent(met -> query.add(met, Occur.MUST_NOT));
            }
        }
    }

    private static void demand(BooleanQuery.Builder query, List<Query> demanded, int needed) {
        if (needed == demanded.size()) {
            demanded.forEach(one -> query.add(one, Occur.MUST));
        } else {
            BooleanQuery.Builder most = new BooleanQuery.Builder().setMinimumNumberShouldMatch(needed);
            demanded.forEach(one -> most.add(one, Occur.SHOULD));
            query.add(most.build(), Occur.MUST);
        }
    }

    /** The question when nothing answers the strict one: half of what was written, down to the parts of compounds. */
    Query loosely() throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        Allowance allowance = new Allowance();
        limit(query, allowance);
        BooleanQuery.Builder some = new BooleanQuery.Builder();
        List<Token> tokens = Analysis.tokens(Analysis.PLAIN, text.free()).stream()
                .filter(token -> !wording.little(token.term()))
                .limit(SearchQuery.MOST_WORDS)
                .toList();
        for (Token token : tokens) {
            List<Query> ways = Wording.term(token.term(), 1);
            Query plainly = any(ways);
            for (Spelling.Candidate candidate : spelling.like(token.term())) {
                ways.addAll(Wording.term(candidate.term(), SLIPS[Math.min(candidate.edits(), SLIPS.length - 1)]));
            }
            allowance.first(any(ways), plainly).ifPresent(way -> some.add(way, Occur.SHOULD));
        }
        some.setMinimumNumberShouldMatch(Math.max(1, tokens.size() / 2));
        query.add(some.build(), Occur.MUST);
        return query.build();
    }

    /** Words that stand together are worth more than words that are far apart. */
    private void together(BooleanQuery.Builder query, Allowance allowance) {
        List<Token> tokens = Analysis.tokens(Analysis.PLAIN, text.free());
        if (tokens.size() > 1 && tokens.size() <= SearchQuery.MOST_WORDS) {
            for (SearchFields part : SearchFields.values()) {
                allowance
                        .first(Wording.phrase(part.plain(), tokens, NEAR))
                        .ifPresent(near -> query.add(new BoostQuery(near, part.weight() * TOGETHER), Occur.SHOULD));
            }
        }
    }

    /** Words that belong together: the name of something, or a single word. */
    private record Unit(List<Word> words, Set<Concept> concepts) {
        String name(String text) {
            return text.substring(
                    words.get(0).start(), words.get(words.size() - 1).end());
        }
    }

    private List<Unit> units() throws IOException {
        List<Match> matches = named();
        Map<Integer, Unit> units = new TreeMap<>();
        for (Word word : text.words()) {
            Match match = matches.stream()
                    .filter(one -> word.start() < one.end() && word.end() > one.start())
                    .findFirst()
                    .orElse(null);
            int start = match == null ? word.start() : match.start();
            Unit unit =
                    units.computeIfAbsent(start, at -> new Unit(new ArrayList<>(), new java.util.LinkedHashSet<>()));
            unit.words().add(word);
            if (match != null) {
                matches.stream()
                        .filter(one -> one.start() == match.start())
                        .forEach(one -> unit.concepts().add(one.concept()));
            }
        }
        return List.copyOf(units.values());
    }

    /** The names in the text; where a part of it means nothing at all, the name that it is most like. */
    private List<Match> named() throws IOException {
        List<Match> matches = new ArrayList<>(lexicon.matches(text.free()));
        for (Word chunk : text.chunks()) {
            boolean unnamed =
                    matches.stream().noneMatch(match -> match.start() < chunk.end() && match.end() > chunk.start());
            if (unnamed && !written(chunk.text())) {
                lexicon.like(chunk.text()).ifPresent(meant -> {
                    corrections.put(chunk, meant.name());
                    meant.concepts().forEach(concept -> matches.add(new Match(chunk.start(), chunk.end(), concept)));
                });
            }
        }
        return matches;
    }

    /** Whether any text has this. */
    private boolean written(String chunk) throws IOException {
        List<Token> tokens = Analysis.tokens(Analysis.PLAIN, chunk);
        return tokens.size() == 1
                ? spelling.documents(tokens.get(0).term()) > 0
                : spelling.met(any(wording.exactly(chunk, 1)));
    }

    private Query met(Unit unit) throws IOException {
        List<Query> words = new ArrayList<>();
        for (Word word : unit.words()) {
            words.add(any(ways(word, unit)));
        }
        if (unit.concepts().isEmpty()) {
            return words.size() == 1 ? words.get(0) : all(words);
        }
        List<Query> ways = new ArrayList<>();
        // Pieces of a name that is written without spaces mean something else.
        if (words.size() == 1) {
            ways.add(words.get(0));
        } else if (!Scripts.any(unit.name(text.free()), Scripts::unspaced)) {
            ways.add(new BoostQuery(all(words), APART));
        }
        ways.addAll(named(unit.name(text.free())));
        unit.concepts().forEach(concept -> ways.addAll(wording.about(concept)));
        return any(ways);
    }

    /**
     * Ways to meet a name. What is rare in a field of all languages may only be rare in one language, so names in languages with a
     * grammar are looked for by that, and all languages count alike.
     */
    private List<Query> named(String name) {
        List<Query> ways = wording.inflected(name, 1);
        if (ways.isEmpty()) {
            return wording.exactly(name, 1);
        }
        ways.addAll(wording.mentioned(name));
        return ways;
    }

    /** All the ways in which a single word may be met. */
    private List<Query> ways(Word word, Unit unit) throws IOException {
        if (!unit.concepts().isEmpty()) {
            return named(word.text());
        }
        List<Query> ways = wording.exactly(word.text(), 1);
        ways.addAll(wording.inflected(word.text(), 1));
        List<Token> plain = Analysis.tokens(Analysis.PLAIN, word.text());
        if (plain.size() == 1) {
            others(word, plain.get(0).term(), ways);
        }
        return ways;
    }

    private void others(Word word, String term, List<Query> ways) throws IOException {
        boolean single = word.letters() == 1 && Scripts.all(term, Scripts::unspaced);
        if (!single && (spelling.documents(term) > 0 || known(ways))) {
            return;
        }
        if (single || (last(word) && word.letters() > (Scripts.any(term, Scripts::unspaced) ? 1 : 2))) {
            for (Spelling.Candidate candidate : spelling.beginning(term)) {
                ways.addAll(Wording.term(candidate.term(), BEGINNING));
            }
        }
        List<Spelling.Candidate> like = spelling.like(term);
        for (Spelling.Candidate candidate : like) {
            ways.addAll(Wording.term(candidate.term(), SLIPS[Math.min(candidate.edits(), SLIPS.length - 1)]));
        }
        if (!like.isEmpty()) {
            String best = like.get(0).term();
            corrections.put(word, best);
            lexicon.matches(best).forEach(match -> ways.addAll(wording.about(match.concept())));
        }
    }

    private boolean known(List<Query> ways) throws IOException {
        for (Query way : ways) {
            if (way instanceof BoostQuery boosted
                    && boosted.getQuery() instanceof TermQuery term
                    && spelling.documents(term.getTerm()) > 0) {
                return true;
            }
        }
        return false;
    }

    private boolean last(Word word) {
        return word.equals(text.words().get(text.words().size() - 1));
    }

    /** Little words help but are not demanded, unless there are no others. */
    private boolean optional(Word word) {
        return little(word) && !text.words().stream().allMatch(this::little);
    }

    private boolean little(Word word) {
        return wording.little(word.text()) || (word.letters() <= 2 && Scripts.all(word.text(), Scripts::kana));
    }

    private static Query any(List<Query> ways) {
        return new DisjunctionMaxQuery(ways, TIE);
    }

    private static Query all(List<Query> words) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        words.forEach(word -> all.add(word, Occur.MUST));
        return all.build();
    }
}
