package org.engawa.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ext.attributes.AttributesNode;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What of a passage is no language, and is the same in every translation: addresses of links and pictures, citations, attributes,
 * code and HTML. Translators' programs keep such pieces from being changed.
 */
public final class Codes {
    private Codes() {}

    /**
     * A piece of a passage.
     *
     * @param text Markdown
     * @param code whether it stays as it is in every language
     */
    public record Piece(String text, boolean code) {}

    /** The pieces of a passage; one after the other they are the very same text. A text too complex to be shown is one piece. */
    public static List<Piece> of(String passage) {
        TreeMap<Integer, Integer> codes = new TreeMap<>();
        try {
            Bounds.checkText(passage);
            collect(Dialect.parse(passage), codes);
        } catch (TextTooComplex | StackOverflowError e) {
            codes.clear();
        }
        List<Piece> pieces = new ArrayList<>();
        int[] at = {0};
        codes.forEach((start, end) -> {
            if (start >= at[0] && end > start) {
                add(pieces, passage.substring(at[0], start), false);
                add(pieces, passage.substring(start, end), true);
                at[0] = end;
            }
        });
        add(pieces, passage.substring(at[0]), false);
        return List.copyOf(pieces);
    }

    /** A passage without its codes. */
    public static String language(String passage) {
        return of(passage).stream()
                .filter(piece -> !piece.code())
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    private static void collect(Node node, TreeMap<Integer, Integer> codes) {
        for (Node child : node.getChildren()) {
            if (child instanceof InlineLinkNode link) {
                // What stands between the brackets is language.
                codes.put(link.getText().getEndOffset(), link.getEndOffset());
                collect(child, codes);
            } else if (stay(child)) {
                codes.put(child.getStartOffset(), child.getEndOffset());
            } else {
                collect(child, codes);
            }
        }
    }

    /** Whether a node is no language, with all in it. */
    static boolean stay(Node node) {
        return node instanceof Code
                || node instanceof FencedCodeBlock
                || node instanceof HtmlInlineBase
                || node instanceof HtmlBlockBase
                || node instanceof AutoLink
                || node instanceof MailLink
                || node instanceof Footnote
                || node instanceof AttributesNode;
    }

    private static void add(List<Piece> pieces, String text, boolean code) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, code));
        }
    }
}
