package org.engawa.markdown;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;

/** Refuses what would take too long or too much stack, before it does. */
final class Bounds {

    private static final int DEEPEST = 100;

    private Bounds() {}

    static void checkText(String markdown) {
        if (markdown.length() > MarkdownRenderer.LONGEST) {
            throw new TextTooComplex(
                    "the text has " + markdown.length() + " characters; " + MarkdownRenderer.LONGEST + " is the most");
        }
    }

    static void checkTree(Document document) {
        int depth = 0;
        Node node = document;
        while (node != null) {
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                depth++;
                if (depth > DEEPEST) {
                    throw new TextTooComplex("the text is nested deeper than " + DEEPEST + " levels");
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
}
