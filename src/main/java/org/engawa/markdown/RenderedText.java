package org.engawa.markdown;

import java.util.List;

/**
 * A text turned into HTML, and what is known about it from then on.
 *
 * @param html the body, with symbolic links and pictures
 * @param links the things of the site it links to, each once, in order of first use
 * @param citations the ids of the evidence it cites, each once, in order of first use: the first is number 1 in the text
 * @param pictures the files it shows, each once, in order of first use
 * @param undescribed those of them that it shows without a word on what they show, each once
 * @param headings its headings, in order
 * @param plainText its words without any markup, blocks on lines of their own: for search, descriptions and counts
 * @param words the words of {@code plainText}
 * @param characters the characters of {@code plainText} that are not blank
 * @param remarks what its writer should look at
 */
public record RenderedText(
        SafeHtml html,
        List<InternalLink> links,
        List<String> citations,
        List<String> pictures,
        List<String> undescribed,
        List<Heading> headings,
        String plainText,
        int words,
        int characters,
        List<Remark> remarks) {

    /** Takes copies. */
    public RenderedText {
        links = List.copyOf(links);
        citations = List.copyOf(citations);
        pictures = List.copyOf(pictures);
        undescribed = List.copyOf(undescribed);
        headings = List.copyOf(headings);
        remarks = List.copyOf(remarks);
    }

    /** A text shown as it was written, its markup included, one line below the other. */
    public static RenderedText plain(String text) {
        String html = "<p>" + Escape.text(text).replace("\n", "<br>\n") + "</p>";
        int words = text.isBlank() ? 0 : text.strip().split("\\s+").length;
        return new RenderedText(
                SafeHtml.stored(html),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                text,
                words,
                Math.toIntExact(
                        text.chars().filter(c -> !Character.isWhitespace(c)).count()),
                List.of());
    }
}
