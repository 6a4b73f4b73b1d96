package org.engawa.markdown;

import java.util.List;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * What was pasted from a word processor or a web page, as Markdown. Headings, emphasis, links, lists, quotations and tables stay;
 * looks, scripts and pictures go.
 *
 * @param markdown the text
 * @param pictures how many pictures were left out
 */
public record PastedText(String markdown, int pictures) {
    /** How many characters of HTML are read at most. */
    public static final int LONGEST = 1_000_000;

    /** Far more than a long report has; what is made of them is put together in time that grows faster than they do. */
    private static final int MOST_ELEMENTS = 20_000;

    private static final int DEEPEST = 60;
    private static final Safelist KEPT = new Safelist()
            .addTags(
                    "p", "div", "br", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "strong", "b", "em", "i", "del", "s",
                    "code")
            .addTags("pre", "sub", "sup", "blockquote", "ul", "ol", "li", "dl", "dt", "dd", "a")
            .addTags("table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td")
            .addAttributes("a", "href")
            .addProtocols("a", "href", "http", "https", "mailto");
    private static final MarkdownRenderer WRITER = MarkdownRenderer.builder()
            .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create()))
            .build();

    /**
     * Reads it.
     *
     * @param html as the clipboard holds it, of at most {@link #LONGEST} characters
     * @throws TextTooComplex when it is longer, has too many elements or nests them too deeply
     */
    public static PastedText of(String html) {
        if (html.length() > LONGEST) {
            throw new TextTooComplex("it has more than " + LONGEST + " characters");
        }
        Document document = Jsoup.parse(html);
        if (document.stream().limit(MOST_ELEMENTS + 1L).count() > MOST_ELEMENTS) {
            throw new TextTooComplex("it has more than " + MOST_ELEMENTS + " elements");
        }
        if (document.select("*").stream().anyMatch(element -> element.parents().size() > DEEPEST)) {
            throw new TextTooComplex("it is nested more than " + DEEPEST + " deep");
        }
        int pictures = document.select("img").size();
        PastedMarkup.sayEmphasis(document);
        PastedMarkup.sayLists(document);
        Document kept = new Cleaner(KEPT).clean(document);
        PastedMarkup.dropEmpty(kept);
        PastedMarkup.lowerHeadings(kept);
        String markdown = WRITER.render(PastedBlocks.of(kept.body()));
        return new PastedText(markdown.strip(), pictures);
    }
}
