package org.engawa.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The words of a text without its markup, where rendering the whole of it would be too much for what they are needed for. */
public final class PlainText {
    private PlainText() {}

    /** The words in one line, blocks parted by spaces; a text too complex to be shown as it is. */
    public static String of(String markdown) {
        String text;
        try {
            Bounds.checkText(markdown);
            text = StreamSupport.stream(Dialect.parse(markdown).getChildren().spliterator(), false)
                    .map(PlainText::words)
                    .collect(Collectors.joining(" "));
        } catch (TextTooComplex | StackOverflowError e) {
            text = markdown;
        }
        return text.replaceAll("\\s+", " ").strip();
    }

    private static String words(Node block) {
        return block.hasChildren()
                ? StreamSupport.stream(block.getChildren().spliterator(), false)
                        .map(child -> child instanceof com.vladsch.flexmark.util.ast.Block
                                ? words(child) + " "
                                : collected(child))
                        .collect(Collectors.joining())
                : collected(block);
    }

    private static String collected(Node node) {
        return new TextCollectingVisitor().collectAndGetText(node);
    }
}
