package org.engawa.markdown;

import com.vladsch.flexmark.util.ast.Document;
import java.util.Locale;
import java.util.Set;

/** Renders Markdown as safe HTML. Immutable; one instance serves all threads. */
public final class MarkdownRenderer {

    /** The longest text that is taken, in characters. */
    public static final int LONGEST = 500_000;

    /**
     * Renders a text.
     *
     * @param markdown the text; see the package for the dialect
     * @param locale its language
     * @param citableIds the ids of the story's evidence, which {@code [^id]} may cite
     * @throws TextTooComplex if the text is longer than {@link #LONGEST} or nested deeper than anybody would read
     */
    public RenderedText render(String markdown, Locale locale, Set<String> citableIds) {
        Bounds.checkText(markdown);
        Document document = Dialect.parse(markdown);
        Bounds.checkTree(document);
        return new Rendering(document, markdown, locale, citableIds).run();
    }
}
