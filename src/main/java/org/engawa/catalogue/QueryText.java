package org.engawa.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.icu.segmentation.DefaultICUTokenizerConfig;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;

/**
 * What somebody wrote into the box, taken apart. Quotes make a phrase, a minus before a word excludes it; there is no other syntax,
 * so nothing that is written can be wrong or dangerous.
 *
 * @param free what is neither phrase nor excluded, with its blanks
 * @param words of the free text in their order
 * @param phrases in quotes
 * @param excluded words and phrases behind a minus
 */
record QueryText(String free, List<Word> words, List<String> phrases, List<String> excluded) {
    private static final Pattern PIECE = Pattern.compile(
            "(?<minus>(?<!\\S)[-－−])?(?:[\"“”„＂](?<quote>[^\"“”„＂]+)[\"“”＂]|[「『](?<corner>[^」』]+)[」』]|«(?<guillemet>[^»]+)»|(?<word>[^\\s\"“”„＂「」『』«»]+))");

    private static final Pattern CHUNK = Pattern.compile("\\S+");

    /** Words of any language as a dictionary or UAX 29 tells them apart. */
    private static final Analyzer SEGMENTS = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            return new TokenStreamComponents(new ICUTokenizer(new DefaultICUTokenizerConfig(true, true)));
        }
    };

    /**
     * A word as it was written.
     *
     * @param start where it begins in the free text
     * @param end exclusive
     */
    record Word(String text, int start, int end) {
        int letters() {
            return text.codePointCount(0, text.length());
        }
    }

    static QueryText of(String written) {
        // Control characters separate words, as whatever cannot be seen.
        String text = written.replaceAll("[\\p{Cntrl}\\p{Cn}\\p{Cs}]", " ").strip();
        StringBuilder free = new StringBuilder();
        List<String> phrases = new ArrayList<>();
        List<String> excluded = new ArrayList<>();
        Matcher piece = PIECE.matcher(text);
        while (piece.find()) {
            String phrase = quoted(piece);
            boolean minus = piece.group("minus") != null;
            if (minus) {
                excluded.add(phrase == null ? piece.group("word") : phrase);
            } else if (phrase != null) {
                phrases.add(phrase);
            } else {
                free.append(free.isEmpty() ? "" : " ").append(piece.group("word"));
            }
        }
        String rest = free.toString();
        List<Word> words = words(rest);
        return new QueryText(rest, words, List.copyOf(phrases), List.copyOf(excluded));
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        for (Analysis.Token token : Analysis.tokens(SEGMENTS, text)) {
            Word word = new Word(text.substring(token.start(), token.end()), token.start(), token.end());
            Word last = words.isEmpty() ? null : words.get(words.size() - 1);
            // Foreign words stand in no dictionary, which therefore tears them.
            if (last != null && last.end() == word.start() && square(last) && square(word)) {
                words.set(
                        words.size() - 1, new Word(text.substring(last.start(), word.end()), last.start(), word.end()));
            } else if (words.size() < SearchQuery.MOST_WORDS) {
                words.add(word);
            }
        }
        return List.copyOf(words);
    }

    private static boolean square(Word word) {
        return Scripts.all(word.text(), Scripts::katakana);
    }

    /** What stands between two blanks of the free text. */
    List<Word> chunks() {
        List<Word> chunks = new ArrayList<>();
        Matcher chunk = CHUNK.matcher(free);
        while (chunk.find()) {
            chunks.add(new Word(chunk.group(), chunk.start(), chunk.end()));
        }
        return chunks;
    }

    private static @org.jspecify.annotations.Nullable String quoted(Matcher piece) {
        String quote = piece.group("quote");
        if (quote == null) {
            quote = piece.group("corner");
        }
        return quote == null ? piece.group("guillemet") : quote;
    }

    /** Whether it asks for anything. */
    boolean empty() {
        return words.isEmpty() && phrases.isEmpty();
    }
}
