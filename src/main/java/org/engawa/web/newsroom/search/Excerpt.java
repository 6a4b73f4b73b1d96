package org.engawa.web.newsroom.search;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.engawa.markdown.PlainText;
import org.engawa.story.StoryText;

/** A short piece of a text around a word that was looked for. */
final class Excerpt {
    private static final int LENGTH = 180;
    private static final int BEFORE = 60;
    private static final int NEAR = 20;
    private static final String MORE = "…";
    private static final String PARAGRAPH = "\n\n";
    /** So much Markdown is at least as long as an excerpt. */
    private static final int PART = 1000;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Excerpt() {}

    /** Of the summary, unless only the body holds a word; then of the body around it. */
    static String of(StoryText text, List<String> words) {
        String summary = SPACE.matcher(text.summary()).replaceAll(" ").strip();
        int inSummary = first(summary, words);
        if (!summary.isEmpty() && (inSummary >= 0 || first(text.title(), words) >= 0)) {
            return cut(summary, inSummary, false, false);
        }
        int inBody = first(text.body(), words);
        return summary.isEmpty() || inBody >= 0
                ? around(text.body(), Math.max(0, inBody), words)
                : cut(summary, 0, false, false);
    }

    /** Only the paragraphs that are near are read: of all of a long text it would take as long as the whole search. */
    private static String around(String body, int at, List<String> words) {
        int before = body.lastIndexOf(PARAGRAPH, at - PART);
        int after = body.indexOf(PARAGRAPH, at + PART);
        int start = before < 0 ? 0 : before;
        int end = after < 0 ? body.length() : after;
        String part = PlainText.of(body.substring(start, end));
        return cut(part, first(part, words), start > 0, end < body.length());
    }

    private static int first(String text, List<String> words) {
        return words.stream()
                .flatMap(word -> found(text, word))
                .min(Integer::compare)
                .orElse(-1);
    }

    private static Stream<Integer> found(String text, String word) {
        return Pattern.compile(word, Pattern.LITERAL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .results()
                .limit(1)
                .map(MatchResult::start);
    }

    /** So many characters of a text, which may be part of another. */
    private static String cut(String text, int at, boolean moreBefore, boolean moreAfter) {
        int wanted = Math.max(0, Math.min(at - BEFORE, text.length() - LENGTH));
        int start = wanted == 0 ? 0 : edge(text, wanted, text.indexOf(' ', wanted));
        int last = Math.min(text.length(), start + LENGTH);
        int end = last == text.length() ? last : edge(text, last, text.lastIndexOf(' ', last));
        return (start > 0 || moreBefore ? MORE : "")
                + text.substring(start, end).strip()
                + (end < text.length() || moreAfter ? MORE : "");
    }

    /** At a space when one is near, else between two characters as readers see them. */
    private static int edge(String text, int wanted, int space) {
        if (space >= 0 && Math.abs(space - wanted) <= NEAR) {
            return space;
        }
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        return characters.preceding(wanted + 1);
    }
}
