package org.engawa.web.newsroom.writing;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What changed from one text to another, word by word, where words are those of the language. */
final class Comparison {
    /** Beyond this many words of both, lines are compared instead: all words of two long texts would take too long. */
    private static final int MOST_WORDS = 20_000;

    private Comparison() {}

    /** What happened to a piece of text. */
    enum Change {
        KEPT,
        REMOVED,
        ADDED
    }

    /** A piece of both texts, or of one of them. */
    record Piece(Change change, String text) {}

    /** All pieces in their order: those that were not added make the text before, those that were not removed the one after. */
    static List<Piece> of(String before, String after, Locale language) {
        List<String> first = cut(before, BreakIterator.getWordInstance(language));
        List<String> second = cut(after, BreakIterator.getWordInstance(language));
        if (first.size() + second.size() > MOST_WORDS) {
            first = before.lines().map(line -> line + "\n").toList();
            second = after.lines().map(line -> line + "\n").toList();
        }
        return pieces(first, second);
    }

    /** Changes with no more than space between them are told as one. */
    private static List<Piece> pieces(List<String> first, List<String> second) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder removed = new StringBuilder();
        StringBuilder added = new StringBuilder();
        int done = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(first, second).getDeltas()) {
            String kept = String.join("", first.subList(done, delta.getSource().getPosition()));
            if (done == 0 || !kept.isBlank() || kept.contains("\n")) {
                change(pieces, removed, added);
                add(pieces, Change.KEPT, kept);
            } else {
                removed.append(kept);
                added.append(kept);
            }
            removed.append(String.join("", delta.getSource().getLines()));
            added.append(String.join("", delta.getTarget().getLines()));
            done = delta.getSource().getPosition() + delta.getSource().size();
        }
        change(pieces, removed, added);
        add(pieces, Change.KEPT, String.join("", first.subList(done, first.size())));
        return pieces;
    }

    private static void change(List<Piece> pieces, StringBuilder removed, StringBuilder added) {
        add(pieces, Change.REMOVED, removed.toString());
        add(pieces, Change.ADDED, added.toString());
        removed.setLength(0);
        added.setLength(0);
    }

    private static void add(List<Piece> pieces, Change change, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(change, text));
        }
    }

    private static List<String> cut(String text, BreakIterator words) {
        List<String> all = new ArrayList<>();
        words.setText(text);
        int start = words.first();
        for (int end = words.next(); end != BreakIterator.DONE; end = words.next()) {
            all.add(text.substring(start, end));
            start = end;
        }
        return all;
    }
}
