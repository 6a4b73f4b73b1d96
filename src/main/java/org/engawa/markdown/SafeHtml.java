package org.engawa.markdown;

import java.util.Objects;

/**
 * HTML that may go into a page as it is. It comes from this room only: from a text that passed the sanitiser, from escaping
 * plain text, or back from where such HTML was stored.
 */
public final class SafeHtml {

    private final String html;

    private SafeHtml(String html) {
        this.html = html;
    }

    /** Plain text, escaped. */
    public static SafeHtml text(String plain) {
        return new SafeHtml(Escape.text(plain));
    }

    /** What {@link #html()} gave and this program itself stored; never anything that came from elsewhere. */
    public static SafeHtml stored(String html) {
        return new SafeHtml(html);
    }

    /** The HTML; links and pictures are symbolic unless it was {@linkplain #resolve resolved}. */
    public String html() {
        return html;
    }

    /**
     * The same with real addresses. A link to what {@code references} does not know is unwrapped to its text; such a picture
     * is dropped together with its figure. Nothing else is touched.
     */
    public SafeHtml resolve(References references) {
        return new SafeHtml(new Resolution(html, references).html());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SafeHtml that && html.equals(that.html);
    }

    @Override
    public int hashCode() {
        return Objects.hash(html);
    }

    /** The HTML, so that it can be written where an object is asked for. */
    @Override
    public String toString() {
        return html;
    }
}
