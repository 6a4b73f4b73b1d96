package org.engawa.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The HTML and the plain text of a rendering, growing side by side. */
final class Output {

    private final StringBuilder html = new StringBuilder();
    private final StringBuilder plain = new StringBuilder();
    private boolean lineBreak;
    private boolean skipBlanks;
    private boolean aside;
    private @Nullable List<Piece> held;

    /** Part of a held stretch: either markup or words. */
    private record Piece(String text, boolean isMarkup) {}

    /** Markup, as it is. */
    Output markup(String tags) {
        if (held != null) {
            held.add(new Piece(tags, true));
        } else {
            html.append(tags);
        }
        return this;
    }

    /** Words of the text. */
    Output text(String given) {
        String words = skipBlanks ? given.stripLeading() : given;
        if (words.isEmpty()) {
            return this;
        }
        skipBlanks = false;
        String joined = lineBreak && !joinsClosely(words.codePointAt(0)) ? "\n" + words : words;
        lineBreak = false;
        if (!aside) {
            plain.append(joined);
        }
        if (held != null) {
            held.add(aside ? new Piece(Escape.text(joined), true) : new Piece(joined, false));
        } else {
            html.append(Escape.text(joined));
        }
        return this;
    }

    /** The end of a line within a paragraph: a blank, or nothing between scripts that have none. */
    void softLineBreak() {
        lineBreak = true;
    }

    /** The end of a block: what follows does not join the words before. */
    void endBlock() {
        lineBreak = false;
        skipBlanks = false;
        aside = false;
        if (plain.length() > 0 && plain.charAt(plain.length() - 1) != '\n') {
            plain.append('\n');
        }
        markup("\n");
    }

    /** A line within a block that stands for itself in the plain text too. */
    void endLine() {
        lineBreak = false;
        plain.append('\n');
        markup("<br />\n");
    }

    /** Whether the words to come are beside the text, such as readings, and no part of the plain text; ends with the block. */
    void aside(boolean isAside) {
        aside = isAside;
    }

    /** Blanks before the next word are not written. */
    void skipBlanks() {
        skipBlanks = true;
    }

    /** Markup within the paragraph that has just ended, or here if none has. */
    void markupBeforeLastParagraphEnd(String tags) {
        int end = html.length() - "</p>\n".length();
        if (end >= 0 && html.indexOf("</p>\n", end) == end) {
            html.insert(end, tags);
        } else {
            html.append(tags);
        }
    }

    int htmlLength() {
        return html.length();
    }

    void insertHtml(int at, String tags) {
        html.insert(at, tags);
    }

    int plainLength() {
        return plain.length();
    }

    String plainFrom(int start) {
        return plain.substring(start).strip();
    }

    /** Keeps back what is written from now on, until {@link #release}. */
    void hold() {
        held = new ArrayList<>();
    }

    /** Markup before what is being kept back. */
    void openHeld(String tag) {
        html.append(tag);
    }

    /** Writes what was kept back, with {@code <wbr>} before the characters at these places of its words. */
    void release(List<Integer> breaks) {
        List<Piece> pieces = held == null ? List.of() : held;
        held = null;
        Set<Integer> places = Set.copyOf(breaks);
        int at = 0;
        for (Piece piece : pieces) {
            if (piece.isMarkup()) {
                html.append(piece.text());
                continue;
            }
            for (int i = 0; i < piece.text().length(); i++, at++) {
                if (places.contains(at)) {
                    html.append("<wbr />");
                }
                html.append(Escape.text(piece.text().substring(i, i + 1)));
            }
        }
    }

    String html() {
        return html.toString();
    }

    String plain() {
        return plain.toString().strip();
    }

    private boolean joinsClosely(int next) {
        return plain.length() > 0
                && Scripts.isUnspaced(plain.codePointBefore(plain.length()))
                && Scripts.isUnspaced(next);
    }
}
