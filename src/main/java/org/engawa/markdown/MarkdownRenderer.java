package org.engawa.markdown;

import com.vladsch.flexmark.util.ast.Document;
import java.util.Locale;
import java.util.Set;

/** Renders Markdown as safe HTML. One instance serves all threads, and all instances share what they rendered last. */
public final class MarkdownRenderer {
    private static final LatelyRendered LATELY = new LatelyRendered();

    /** The longest text that is taken, in characters. */
    public static final int LONGEST = 200_000;

    /**
     * Renders a text.
     *
     * @param markdown the text; see the package for the dialect
     * @param locale its language
     * @param citableIds the ids of the story's evidence, which {@code [^id]} may cite
     * @throws TextTooComplex if the text is longer than {@link #LONGEST} or nested deeper than anybody would read
     */
    public RenderedText render(String markdown, Locale locale, Set<String> citableIds) {
        LatelyRendered.Source source = new LatelyRendered.Source(markdown, locale, citableIds);
        RenderedText known = LATELY.find(source);
        if (known != null) {
            return known;
        }
        RenderedText rendered = rendered(markdown, locale, citableIds);
        LATELY.keep(source, rendered);
        return rendered;
    }

    private static RenderedText rendered(String markdown, Locale locale, Set<String> citableIds) {
        Bounds.checkText(markdown);
        try {
            String text = writable(markdown);
            Document document = Dialect.parse(text);
            Bounds.checkTree(document);
            return new Rendering(document, text, locale, citableIds).run();
        } catch (StackOverflowError tooDeep) {
            // Some of flexmark's regular expressions recurse with each character, for example of a link title that
            // never ends.
            // All state is of this call and is dropped with it, so nothing half-done can be met later.
            throw new TextTooComplex("the text cannot be rendered: a link title, a comment or a tag in it is too long");
        }
    }

    /** The text with {@code \n} as its only line end, and without what neither HTML nor XML can hold. */
    private static String writable(String markdown) {
        String lines = markdown.replace("\r\n", "\n").replace('\r', '\n');
        if (isWritable(lines)) {
            return lines;
        }
        StringBuilder kept = new StringBuilder(lines.length());
        lines.codePoints().filter(MarkdownRenderer::isWritable).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** Nearly every text is, and is not written anew. */
    private static boolean isWritable(String text) {
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            if (!isWritable(point)) {
                return false;
            }
            at += Character.charCount(point);
        }
        return true;
    }

    /** As XML 1.0 defines Char, without the other control characters that it only discourages. */
    private static boolean isWritable(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL -> point == '\n' || point == '\t';
            case Character.SURROGATE -> false;
            default -> (point & 0xFFFE) != 0xFFFE && point != 0xFEFF;
        };
    }
}
