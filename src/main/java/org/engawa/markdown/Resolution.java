package org.engawa.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Puts addresses into sanitised HTML, in one pass. In such HTML a {@code <} always begins a tag and a {@code "} always ends an
 * attribute, since both are escaped everywhere else; so the exact beginnings of tags that the renderer writes cannot be met
 * in text or in any other attribute.
 */
final class Resolution {

    static final String PICTURE = "picture:";

    private static final String LINK_START = "<a href=\"";
    private static final String ANY_LINK = "<a ";
    private static final String LINK_END = "</a>";
    private static final String IMAGE_START = "<img src=\"" + PICTURE;
    private static final String UNDESCRIBED = "\" alt=\"\"";
    /** As wide as a text is set, at most. */
    private static final String SIZES = "(min-width: 46rem) 42rem, 100vw";

    private static final String FIGURE_START = "<figure";
    private static final String FIGURE_END = "</figure>";
    private static final String GALLERY_START = "<div class=\"gallery\">";
    private static final String GALLERY_END = "</div>";

    private final String html;
    private final References references;
    private final StringBuilder out;
    private final Deque<Boolean> openLinks = new ArrayDeque<>();
    private int copied;
    private int figureAt = -1;
    private boolean figureLost;

    Resolution(String html, References references) {
        this.html = html;
        this.references = references;
        this.out = new StringBuilder(html.length() + html.length() / 4);
    }

    String html() {
        for (int tag = html.indexOf('<'); tag >= 0; ) {
            tag = html.indexOf('<', at(tag));
        }
        out.append(html, copied, html.length());
        return out.toString();
    }

    /** Handles the tag at this place and says from where to look for the next. */
    private int at(int tag) {
        if (html.startsWith(ANY_LINK, tag)) {
            return link(tag);
        }
        if (html.startsWith(LINK_END, tag)) {
            return linkEnd(tag);
        }
        if (html.startsWith(IMAGE_START, tag)) {
            return image(tag);
        }
        if (html.startsWith(FIGURE_START, tag)) {
            copyTo(tag);
            figureAt = out.length();
            figureLost = false;
        } else if (html.startsWith(FIGURE_END, tag) && figureLost) {
            out.setLength(figureAt);
            copied = tag + FIGURE_END.length();
            figureLost = false;
        } else if (html.startsWith(GALLERY_END, tag)) {
            copyTo(tag);
            dropEmptyGallery(tag);
        }
        return tag + 1;
    }

    private int link(int tag) {
        int value = tag + LINK_START.length();
        int end = html.startsWith(LINK_START, tag) ? html.indexOf('"', value) : -1;
        Optional<InternalLink> link = end < 0 ? Optional.empty() : InternalLink.parse(html.substring(value, end));
        if (link.isEmpty()) {
            openLinks.push(true);
            return tag + 1;
        }
        copyTo(tag);
        Optional<String> href = references.href(link.get());
        openLinks.push(href.isPresent());
        if (href.isPresent()) {
            out.append(LINK_START).append(Escape.text(href.get()));
            copied = end;
        } else {
            copied = html.indexOf('>', end) + 1;
        }
        return end;
    }

    private int linkEnd(int tag) {
        if (!openLinks.isEmpty() && !openLinks.pop()) {
            copyTo(tag);
            copied = tag + LINK_END.length();
        }
        return tag + 1;
    }

    private int image(int tag) {
        int name = tag + IMAGE_START.length();
        int end = html.indexOf('"', name);
        int close = html.indexOf('>', end) + 1;
        copyTo(tag);
        Optional<PictureSource> picture = references.picture(html.substring(name, end));
        if (picture.isPresent()) {
            PictureSource source = picture.get();
            out.append("<img src=\"").append(Escape.text(source.src()));
            if (!source.srcset().isEmpty()) {
                out.append("\" srcset=\"").append(Escape.text(source.srcset()));
                out.append("\" sizes=\"").append(SIZES);
            }
            out.append("\" width=\"").append(source.width());
            out.append("\" height=\"").append(source.height());
            copied = end;
            if (html.startsWith(UNDESCRIBED, end)) {
                out.append("\" alt=\"").append(Escape.text(source.alt()));
                copied = end + UNDESCRIBED.length() - 1;
            }
        } else {
            figureLost = true;
            copied = close;
        }
        return close;
    }

    private void dropEmptyGallery(int tag) {
        int start = out.length() - GALLERY_START.length();
        if (start >= 0 && out.indexOf(GALLERY_START, start) == start) {
            out.setLength(start);
            copied = tag + GALLERY_END.length();
        }
    }

    private void copyTo(int end) {
        out.append(html, copied, end);
        copied = end;
    }
}
