package org.engawa.catalogue;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.analysis.Analyzer;
import org.engawa.catalogue.Analysis.Token;
import org.engawa.catalogue.Concept.Name;
import org.engawa.publication.SiteSettings;

/** Finds the names of the vocabulary in what somebody wrote, in any language and any form that its grammar knows. */
final class Lexicon {
    private static final int MOST_CONCEPTS = 8;
    private static final int LONGEST = 60;
    private static final int MOST_LOOKED_AT = 200;
    private static final Normalizer2 FOLD = Normalizer2.getNFKCCasefoldInstance();

    private final List<String> languages;
    private final List<Concept> concepts;
    private final Map<String, List<Entry>> entries = new HashMap<>();
    private final Map<String, Set<Concept>> whole = new HashMap<>();
    private final NavigableMap<String, Set<Concept>> beginnings = new TreeMap<>();

    private Lexicon(List<String> languages, List<Concept> concepts) {
        this.languages = languages;
        this.concepts = concepts;
    }

    /** A name as a grammar reads it. */
    private record Entry(List<String> terms, Concept concept) {}

    /**
     * A name that was found.
     *
     * @param start where it begins in the text
     * @param end exclusive
     */
    record Match(int start, int end, Concept concept) {
        int length() {
            return end - start;
        }
    }

    static Lexicon of(SiteSettings settings) {
        Lexicon lexicon = new Lexicon(settings.site().languages(), Concepts.of(settings));
        lexicon.concepts.forEach(lexicon::enter);
        return lexicon;
    }

    List<Concept> concepts() {
        return concepts;
    }

    private void enter(Concept concept) {
        for (Name name : concept.all()) {
            enter(concept, name);
            for (int at = 0; at >= 0; at = name.text().indexOf(' ', at + 1)) {
                beginnings
                        .computeIfAbsent(key(name.text().substring(at)), key -> new LinkedHashSet<>())
                        .add(concept);
            }
            if (concept.kind().equals("person")) {
                parts(name).forEach(part -> enter(concept, part));
            }
        }
    }

    private void enter(Concept concept, Name name) {
        whole.computeIfAbsent(key(name.text()), key -> new LinkedHashSet<>()).add(concept);
        if (!Scripts.any(name.text(), Scripts::unspaced)) {
            enter("", Analysis.PLAIN, name.text(), concept);
        }
        Analysis.grammarKey(name.language())
                .ifPresent(key ->
                        enter(key, Analysis.grammar(name.language()).orElse(Analysis.PLAIN), name.text(), concept));
    }

    private void enter(String reading, Analyzer analyzer, String name, Concept concept) {
        List<String> terms =
                Analysis.tokens(analyzer, name).stream().map(Token::term).toList();
        if (!terms.isEmpty()) {
            entries.computeIfAbsent(entry(reading, terms.get(0)), key -> new ArrayList<>())
                    .add(new Entry(terms, concept));
        }
    }

    /** Family name and given name, by which people are called too. */
    private static List<Name> parts(Name name) {
        if (Scripts.all(name.text(), Scripts::ideographic)) {
            return Analysis.grammar("ja").stream()
                    .flatMap(grammar ->
                            Analysis.tokens(grammar, name.text()).stream().limit(1))
                    .filter(family -> family.end() > 1 && family.start() == 0)
                    .map(family -> new Name(name.text().substring(0, family.end()), name.language()))
                    .toList();
        }
        List<Name> parts = new ArrayList<>();
        for (String part : name.text().split(" ", 5)) {
            if (part.length() > 2) {
                parts.add(new Name(part, name.language()));
            }
        }
        return parts;
    }

    private static String entry(String reading, String term) {
        return reading + " " + term;
    }

    /** Names without what may differ: case, width, spaces, and whether kana are round or square. */
    static String key(String name) {
        String folded = FOLD.normalize(name);
        StringBuilder key = new StringBuilder();
        folded.codePoints()
                .filter(letter -> !Character.isWhitespace(letter) && letter != '・')
                .map(letter -> letter >= 'ァ' && letter <= 'ヶ' ? letter - 'ァ' + 'ぁ' : letter)
                .forEach(key::appendCodePoint);
        return SIMPLIFY.transliterate(key.toString());
    }

    private static final Transliterator SIMPLIFY = Transliterator.getInstance("Traditional-Simplified");

    /** The names in a text: the longest at each place, perhaps several things under one name. */
    List<Match> matches(String text) {
        Set<Match> all = new LinkedHashSet<>();
        find("", Analysis.PLAIN, text, all);
        Set<String> tried = new LinkedHashSet<>();
        for (String language : languages) {
            Analysis.grammarKey(language)
                    .filter(key -> Scripts.suits(language, text) && tried.add(key))
                    .flatMap(key -> Analysis.grammar(language))
                    .ifPresent(grammar -> find(Analysis.grammarKey(language).orElse(""), grammar, text, all));
        }
        wholes(text, all);
        return longest(all);
    }

    private void find(String reading, Analyzer analyzer, String text, Set<Match> found) {
        List<Token> tokens = Analysis.tokens(analyzer, text);
        for (int i = 0; i < tokens.size(); i++) {
            for (Entry entry : entries.getOrDefault(entry(reading, tokens.get(i).term()), List.of())) {
                int last = i + entry.terms().size() - 1;
                if (last < tokens.size() && same(entry.terms(), tokens, i)) {
                    found.add(new Match(tokens.get(i).start(), tokens.get(last).end(), entry.concept()));
                }
            }
        }
    }

    private static boolean same(List<String> terms, List<Token> tokens, int from) {
        for (int i = 0; i < terms.size(); i++) {
            if (!terms.get(i).equals(tokens.get(from + i).term())) {
                return false;
            }
        }
        return true;
    }

    /** Names that fill the text, or the space between two blanks; those in kana no grammar can be trusted with. */
    private void wholes(String text, Set<Match> found) {
        whole(text, 0, text.length(), found);
        int start = 0;
        while (start < text.length()) {
            int blank = start;
            while (blank < text.length() && !Character.isWhitespace(text.charAt(blank))) {
                blank++;
            }
            if (blank > start) {
                whole(text, start, blank, found);
            }
            start = blank + 1;
        }
    }

    private void whole(String text, int start, int end, Set<Match> found) {
        whole.getOrDefault(key(text.substring(start, end)), Set.of())
                .forEach(concept -> found.add(new Match(start, end, concept)));
    }

    /**
     * What something that is no name was probably meant to be.
     *
     * @param name as the site writes it
     */
    record Meant(String name, Set<Concept> concepts) {}

    /** The name that differs least: by one letter, in long names by two. */
    Optional<Meant> like(String text) {
        String wanted = key(text);
        int letters = wanted.codePointCount(0, wanted.length());
        if (letters < 3 || letters > LONGEST || (letters < 4 && Scripts.folds(wanted.codePointAt(0)))) {
            return Optional.empty();
        }
        int allowed = letters < 8 ? 1 : 2;
        String best = null;
        int least = allowed + 1;
        for (String name : whole.keySet()) {
            if (Math.abs(name.length() - wanted.length()) <= allowed) {
                int edits = Spelling.distance(wanted, name);
                if (edits < least || (edits == least && best != null && name.compareTo(best) < 0)) {
                    best = name;
                    least = edits;
                }
            }
        }
        return least > allowed || best == null ? Optional.empty() : Optional.of(meant(best));
    }

    private Meant meant(String key) {
        Set<Concept> meant = whole.getOrDefault(key, Set.of());
        String name = meant.stream()
                .flatMap(concept -> concept.all().stream())
                .map(Name::text)
                .filter(text -> key(text).equals(key))
                .findFirst()
                .orElse(key);
        return new Meant(name, meant);
    }

    /** The things of which a name, or a word in it, begins like this or almost like this; those with the shortest names first. */
    List<Concept> beginning(String text, int most) {
        String wanted = key(text);
        if (wanted.isEmpty() || wanted.length() > LONGEST) {
            return List.of();
        }
        Set<Concept> found = new LinkedHashSet<>();
        beginnings.subMap(wanted, wanted + Character.MAX_VALUE).values().stream()
                .limit(MOST_LOOKED_AT)
                .flatMap(Set::stream)
                .sorted(Comparator.comparingInt(
                        concept -> concept.all().get(0).text().length()))
                .forEach(found::add);
        if (found.isEmpty()) {
            like(text).ifPresent(meant -> found.addAll(meant.concepts()));
        }
        return found.stream().limit(most).toList();
    }

    /** Whether a name, or a word in it, begins like this. */
    static boolean begins(String name, String text) {
        String wanted = key(text);
        for (int at = 0; at >= 0; at = name.indexOf(' ', at + 1)) {
            if (key(name.substring(at)).startsWith(wanted)) {
                return true;
            }
        }
        return false;
    }

    private static List<Match> longest(Set<Match> all) {
        List<Match> sorted = all.stream()
                .sorted(Comparator.comparingInt(Match::length).reversed().thenComparingInt(Match::start))
                .toList();
        List<Match> kept = new ArrayList<>();
        for (Match match : sorted) {
            boolean free = kept.stream()
                    .allMatch(other -> match.end() <= other.start()
                            || match.start() >= other.end()
                            || (match.start() == other.start() && match.end() == other.end()));
            if (free && kept.size() < MOST_CONCEPTS) {
                kept.add(match);
            }
        }
        return kept;
    }
}
