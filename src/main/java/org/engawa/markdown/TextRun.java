package org.engawa.markdown;

import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The words of one paragraph, heading or cell as readers see them side by side, and where each letter stands in the source. What is
 * no language, markup included, is one letter that is none.
 */
final class TextRun {
    /** Stands for what is no language: U+FFFC, which is neither letter nor space. */
    private static final char OBJECT = '\ufffc';

    private final StringBuilder letters = new StringBuilder();
    private final List<Integer> sources = new ArrayList<>();

    private TextRun() {}

    /** Words without any markup. */
    static TextRun of(String words) {
        TextRun run = new TextRun();
        for (int i = 0; i < words.length(); i++) {
            run.add(words.charAt(i), i);
        }
        return run;
    }

    /** Those of a text in Markdown, in its order; none of a text that is too complex to be shown. */
    static List<TextRun> in(String markdown) {
        List<TextRun> runs = new ArrayList<>();
        try {
            Bounds.checkText(markdown);
            runs.add(new TextRun());
            collect(Dialect.parse(markdown), runs);
        } catch (TextTooComplex | StackOverflowError e) {
            runs.clear();
        }
        return runs;
    }

    private static void collect(Node node, List<TextRun> runs) {
        if (node instanceof Block || node instanceof TableCell) {
            runs.add(new TextRun());
        }
        TextRun run = runs.get(runs.size() - 1);
        if (node instanceof Text) {
            run.add(node.getChars());
        } else if (node instanceof SoftLineBreak) {
            run.add('\n', node.getStartOffset());
        } else if (Codes.stay(node)) {
            run.add(OBJECT, node.getStartOffset());
        } else if (!node.hasChildren()) {
            run.add(OBJECT, node.getStartOffset());
        } else {
            for (Node child : node.getChildren()) {
                collect(child, runs);
            }
        }
    }

    private void add(BasedSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\\' && i + 1 < text.length()) {
                // What is escaped shall stay as it is.
                add(OBJECT, text.getStartOffset() + i);
                i++;
            } else {
                add(text.charAt(i), text.getStartOffset() + i);
            }
        }
    }

    private void add(char letter, int source) {
        letters.append(letter);
        sources.add(source);
    }

    /** The letters. */
    CharSequence letters() {
        return letters;
    }

    /** Where a letter stands in the source. */
    int source(int letter) {
        return sources.get(letter);
    }

    /** Where a letter is. */
    List<Integer> all(char letter) {
        return IntStream.range(0, letters.length())
                .filter(i -> letters.charAt(i) == letter)
                .boxed()
                .toList();
    }

    /** Whether a mark can be the first of a pair: a word follows, and none ends here, unless in a script without spaces. */
    boolean opens(int at) {
        return !isSpace(at + 1) && !isSpaced(at - 1);
    }

    /** Whether it can be the second. */
    boolean closes(int at) {
        return !isSpace(at - 1) && !isSpaced(at + 1);
    }

    /** Whether a letter stands before it that is no digit: behind digits are feet, minutes and the like. */
    boolean isAfterLetter(int at) {
        return at > 0 && Character.isLetter(letters.charAt(at - 1));
    }

    private boolean isSpace(int at) {
        return at < 0 || at >= letters.length() || Character.isWhitespace(letters.charAt(at));
    }

    /** Whether it belongs to a word of a script that has spaces between words. */
    private boolean isSpaced(int at) {
        if (at < 0 || at >= letters.length() || !Character.isLetterOrDigit(letters.charAt(at))) {
            return false;
        }
        return switch (Character.UnicodeScript.of(letters.charAt(at))) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> false;
            default -> true;
        };
    }
}
