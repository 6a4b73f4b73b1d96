package org.engawa.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.hi.HindiAnalyzer;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * How the words of a text are told apart and made alike. Every text is read twice: plainly, alike in all languages ({@link
 * PlainAnalyzer}), and, where there is a grammar for its language, by that. A language without one needs nothing.
 */
final class Analysis {
    /** The plain reading of all languages. */
    static final Analyzer PLAIN = new PlainAnalyzer();

    /** By primary language; a table, so that another grammar is another line. */
    private static final Map<String, Supplier<Analyzer>> GRAMMARS = Map.ofEntries(
            Map.entry("ar", ArabicAnalyzer::new),
            Map.entry("de", () -> new FoldedAnalyzer(new GermanAnalyzer())),
            Map.entry("en", () -> new FoldedAnalyzer(new EnglishAnalyzer())),
            Map.entry("es", () -> new FoldedAnalyzer(new SpanishAnalyzer())),
            Map.entry("fr", () -> new FoldedAnalyzer(new FrenchAnalyzer())),
            Map.entry("hi", HindiAnalyzer::new),
            Map.entry("id", () -> new FoldedAnalyzer(new IndonesianAnalyzer())),
            Map.entry("it", () -> new FoldedAnalyzer(new ItalianAnalyzer())),
            Map.entry("ja", Analysis::japanese),
            Map.entry("nl", () -> new FoldedAnalyzer(new DutchAnalyzer())),
            Map.entry("pt", () -> new FoldedAnalyzer(new PortugueseAnalyzer())),
            Map.entry("ru", RussianAnalyzer::new),
            Map.entry("zh", SmartChineseAnalyzer::new));

    private static final Map<String, Analyzer> MADE = new HashMap<>();

    private Analysis() {}

    /**
     * A word as an index knows it.
     *
     * @param position counted from 0; a phrase is words at following positions
     * @param start where it begins in the text, in UTF-16 units
     * @param end where it ends, exclusive
     */
    record Token(String term, int position, int start, int end) {}

    /** The grammar of a language, by its BCP 47 tag; traditional Chinese has only the plain reading. */
    static Optional<Analyzer> grammar(String language) {
        return grammarKey(language).map(key -> {
            synchronized (MADE) {
                return MADE.computeIfAbsent(
                        key, made -> GRAMMARS.getOrDefault(made, () -> PLAIN).get());
            }
        });
    }

    /** The end of the names of the fields that are read by the grammar of a language; empty where there is none. */
    static Optional<String> grammarKey(String language) {
        Locale locale = Locale.forLanguageTag(language);
        boolean traditional = locale.getScript().equals("Hant");
        return Optional.of(locale.getLanguage()).filter(key -> GRAMMARS.containsKey(key) && !traditional);
    }

    /** The languages that have a grammar. */
    static List<String> grammars() {
        return GRAMMARS.keySet().stream().sorted().toList();
    }

    /** Chooses by the end of the name of a field. */
    static Analyzer ofFields() {
        return new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
            @Override
            protected Analyzer getWrappedAnalyzer(String field) {
                int dot = field.indexOf('.');
                return dot < 0 ? PLAIN : grammar(field.substring(dot + 1)).orElse(PLAIN);
            }
        };
    }

    private static Analyzer japanese() {
        return new JapaneseAnalyzer(
                null,
                JapaneseTokenizer.Mode.SEARCH,
                JapaneseAnalyzer.getDefaultStopSet(),
                JapaneseAnalyzer.getDefaultStopTags());
    }

    /** The words of a text. */
    static List<Token> tokens(Analyzer analyzer, String text) {
        List<Token> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            int position = -1;
            stream.reset();
            while (stream.incrementToken()) {
                position += step.getPositionIncrement();
                tokens.add(new Token(term.toString(), position, offset.startOffset(), offset.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens;
    }
}
