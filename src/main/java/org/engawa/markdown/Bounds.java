package org.engawa.markdown;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Arrays;

/**
 * Refuses what would take the parser too long or too much stack, before it does. Several of its steps take time in the square of
 * the length of a block, of a word or of a run of marks; the bounds lie far above what people write and far below what hurts.
 */
final class Bounds {

    static final int MOST_LINES = 10_000;
    static final int LONGEST_BLOCK = 50_000;
    static final int LONGEST_WORD = 2_000;
    static final int LONGEST_UNSPACED = 5_000;
    static final int MOST_NOTES = 2_000;
    static final int MOST_DEFINITIONS = 1_000;
    /** A few characters make a map of some kilobytes. */
    static final int MOST_BOXES = 100;

    static final int LONGEST_RUN = 500;
    static final int MOST_MARKS = 2_000;
    static final int DEEPEST = 100;
    static final int DEEPEST_LINE = 15;

    private static final String MARKS = "[]()<*_`~!&{@";

    /** As characters, for each of them is looked at several times. */
    private final char[] text;

    private final int[] marks = new int[MARKS.length()];
    private int lines = 1;
    private int block;
    private int word;
    private int unspaced;
    private int notes;
    private int definitions;
    private int boxes;
    private int run;
    private int lineDepth;
    private boolean lineBegins = true;
    private boolean blank = true;

    private Bounds(String text) {
        this.text = text.toCharArray();
    }

    static void checkText(String markdown) {
        if (markdown.length() > MarkdownRenderer.LONGEST) {
            refuse("it has " + markdown.length() + " characters; " + MarkdownRenderer.LONGEST + " is the most");
        }
        new Bounds(markdown).check();
    }

    private void check() {
        char before = 0;
        for (char c : text) {
            boolean space = Character.isWhitespace(c);
            run = c == before && isMark(c) ? run + 1 : 1;
            unspaced = space ? 0 : unspaced + 1;
            word = space || Scripts.isUnspaced(c) ? 0 : word + 1;
            block++;
            notes += c == '^' && before == '[' ? 1 : 0;
            boxes += c == '!' && before == '[' ? 1 : 0;
            if (c == '\n') {
                endLine();
            } else {
                within(c);
            }
            if (run > LONGEST_RUN || word > LONGEST_WORD || unspaced > LONGEST_UNSPACED) {
                tooLong();
            }
            definitions += c == ':' && before == ']' ? 1 : 0;
            before = c;
            if (block > LONGEST_BLOCK
                    || lines > MOST_LINES
                    || notes > MOST_NOTES
                    || definitions > MOST_DEFINITIONS
                    || boxes > MOST_BOXES) {
                tooMuch();
            }
        }
    }

    private void endLine() {
        lines++;
        if (blank) {
            block = 0;
            Arrays.fill(marks, 0);
        }
        blank = true;
        lineBegins = true;
        lineDepth = 0;
    }

    private void within(char c) {
        blank &= Character.isWhitespace(c);
        if (lineBegins && (c == '>' || c == '-' || c == '+' || c == '*' || c == ':' || c == '.' || c == ')')) {
            if (++lineDepth > DEEPEST_LINE && run == 1) {
                refuse("line " + lines + " begins with quotes or lists nested deeper than " + DEEPEST_LINE + " levels");
            }
        } else if (!Character.isWhitespace(c) && !Character.isDigit(c)) {
            lineBegins = false;
        }
        int mark = c < 0x7F && !Character.isLetterOrDigit(c) ? MARKS.indexOf(c) : -1;
        if (mark >= 0 && ++marks[mark] > MOST_MARKS) {
            refuse("line " + lines + " is in a block with more than " + MOST_MARKS + " times “" + c + "”");
        }
    }

    private static boolean isMark(char c) {
        return (c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c))
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private void tooLong() {
        refuse("line " + lines + " has "
                + (run > LONGEST_RUN
                        ? "the same mark more than " + LONGEST_RUN + " times in a row"
                        : "more than " + (word > LONGEST_WORD ? LONGEST_WORD : LONGEST_UNSPACED)
                                + " characters without a blank"));
    }

    private void tooMuch() {
        if (lines > MOST_LINES) {
            refuse("it has more than " + MOST_LINES + " lines");
        }
        if (notes > MOST_NOTES) {
            refuse("it has more than " + MOST_NOTES + " citations and footnotes");
        }
        if (definitions > MOST_DEFINITIONS) {
            refuse("it defines more than " + MOST_DEFINITIONS + " links, footnotes and abbreviations");
        }
        if (boxes > MOST_BOXES) {
            refuse("it has more than " + MOST_BOXES + " boxes and drawings");
        }
        refuse("line " + lines + " is in a block of more than " + LONGEST_BLOCK
                + " characters; part it by empty lines");
    }

    static void checkTree(Document document) {
        int depth = 0;
        Node node = document;
        while (node != null) {
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                if (++depth > DEEPEST) {
                    refuse("it is nested deeper than " + DEEPEST + " levels");
                }
                continue;
            }
            while (node != null && node.getNext() == null) {
                node = node.getParent();
                depth--;
            }
            node = node == null ? null : node.getNext();
        }
    }

    private static void refuse(String why) {
        throw new TextTooComplex("the text cannot be rendered: " + why);
    }
}
