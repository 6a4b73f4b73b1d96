package org.engawa.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.WhiteSpace;
import com.vladsch.flexmark.ext.attributes.AttributesNode;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.ast.VisitHandler;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes pictures. A paragraph that is one picture becomes a figure, of several a gallery of figures; the title of a picture is
 * its caption. Only bare file names are taken; the address is put in when the page is built.
 */
final class Pictures {

    /** The names of pictures, as a regular expression; nothing in them is ever escaped in HTML. */
    static final String FILE =
            "[\\p{L}\\p{N}&&[\\u0000-\\uD7FF]][\\p{L}\\p{N}\\p{M}._\\-&&[\\u0000-\\uD7FF]]{0,120}\\.(?i:jpe?g|png|webp|avif|gif)";

    private static final Pattern NAME = Pattern.compile(FILE);

    private final Rendering rendering;

    Pictures(Rendering rendering) {
        this.rendering = rendering;
    }

    VisitHandler<?>[] handlers() {
        return new VisitHandler<?>[] {
            new VisitHandler<>(Image.class, image -> rendering.out().markup(image(image, rendering))),
            new VisitHandler<>(ImageRef.class, this::reference),
        };
    }

    private void reference(ImageRef image) {
        String tag = image(image, rendering);
        if (tag.isEmpty() && !image.isDefined()) {
            rendering.out().text(image.getChars().unescape());
        } else {
            rendering.out().markup(tag);
        }
    }

    /** Whether a paragraph is pictures and nothing else. */
    static boolean isPictures(Paragraph paragraph) {
        boolean found = false;
        for (Node child : paragraph.getChildren()) {
            boolean picture = child instanceof Image || (child instanceof ImageRef reference && reference.isDefined());
            found |= picture;
            boolean between = child instanceof SoftLineBreak
                    || child instanceof WhiteSpace
                    || child instanceof AttributesNode
                    || child.getChars().isBlank();
            if (!picture && !between) {
                return false;
            }
        }
        return found;
    }

    static void writeBlock(Paragraph paragraph, Rendering rendering) {
        Output out = rendering.out();
        int pictures = 0;
        for (Node child : paragraph.getChildren()) {
            pictures += child instanceof Image || child instanceof ImageRef ? 1 : 0;
        }
        out.markup(pictures > 1 ? "<div class=\"gallery\">" : "");
        for (Node child : paragraph.getChildren()) {
            String tag = child instanceof Image || child instanceof ImageRef ? image(child, rendering) : "";
            if (!tag.isEmpty()) {
                out.markup("<figure>" + tag);
                String caption = title(child, rendering);
                if (!caption.isBlank()) {
                    out.markup("<figcaption>").text(caption).markup("</figcaption>");
                }
                out.markup("</figure>");
            }
        }
        out.markup(pictures > 1 ? "</div>" : "").endBlock();
    }

    private static String image(Node image, Rendering rendering) {
        String file = url(image, rendering);
        if (file == null) {
            return "";
        }
        if (!NAME.matcher(file).matches()) {
            rendering.remark(Remark.Kind.REFUSED_PICTURE, image, file);
            return "";
        }
        String alt = new TextCollectingVisitor().collectAndGetText(image).strip();
        rendering.usePicture(file, alt);
        return "<img src=\"" + Resolution.PICTURE + Escape.text(file) + "\" alt=\"" + Escape.text(alt) + "\""
                + GivenAttributes.of(image, rendering.document()).html(rendering.slugs()) + " />";
    }

    private static @Nullable String url(Node image, Rendering rendering) {
        if (image instanceof Image inline) {
            return inline.getUrl().unescape();
        }
        Reference reference = ((ImageRef) image).getReferenceNode(rendering.document());
        return reference == null ? null : reference.getUrl().unescape();
    }

    private static String title(Node image, Rendering rendering) {
        if (image instanceof Image inline) {
            return inline.getTitle().unescape();
        }
        Reference reference = ((ImageRef) image).getReferenceNode(rendering.document());
        return reference == null ? "" : reference.getTitle().unescape();
    }
}
