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

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Excerpt() {}

    /** Of the summary, unless only the body holds a word; then of the body around it. */
    static String of(StoryText text, List<String> words) {
        String summary = SPACE.matcher(text.summary()).replaceAll(" ").strip();
        String body = PlainText.of(text.body());
        int inSummary = first(summary, words);
        int inBody = first(body, words);
        boolean ofBody = summary.isEmpty() || (inSummary < 0 && inBody >= 0 && first(text.title(), words) < 0);
        return ofBody ? cut(body, Math.max(0, inBody)) : cut(summary, Math.max(0, inSummary));
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

    private static String cut(String text, int at) {
        if (text.length() <= LENGTH) {
            return text;
        }
        int wanted = Math.max(0, Math.min(at - BEFORE, text.length() - LENGTH));
        int start = wanted == 0 ? 0 : edge(text, wanted, text.indexOf(' ', wanted));
        int last = Math.min(text.length(), start + LENGTH);
        int end = last == text.length() ? last : edge(text, last, text.lastIndexOf(' ', last));
        return (start == 0 ? "" : MORE) + text.substring(start, end).strip() + (end == text.length() ? "" : MORE);
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
