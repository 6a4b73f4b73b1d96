package org.engawa.markdown;

import java.util.regex.Pattern;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The text of one block of HTML as that of Markdown, where no emphasis begins or ends with a space. */
final class PastedInlines {
    /** Not the spaces that do not break, which some languages have before their punctuation. */
    private static final Pattern SPACE = Pattern.compile("[ \\t\\r\\n\\f]+");

    private final Node block;
    private boolean spaced = true;
    private int waitingBreaks;

    PastedInlines(Node block) {
        this.block = block;
    }

    /** The block that holds it. */
    Node block() {
        return block;
    }

    /** Adds what is in it at the end. */
    void add(org.jsoup.nodes.Node child) {
        add(block, child);
    }

    /** Ends the block; whether anything is in it. */
    boolean end() {
        dropSpace(block);
        return block.getFirstChild() != null;
    }

    private void add(Node target, org.jsoup.nodes.Node child) {
        if (child instanceof TextNode text) {
            text(target, text.getWholeText());
        } else if (child instanceof Element element) {
            element(target, element);
        }
    }

    private void element(Node target, Element element) {
        switch (element.normalName()) {
            case "strong", "b" -> wrapped(target, new StrongEmphasis("**"), element);
            case "em", "i" -> wrapped(target, new Emphasis("*"), element);
            case "del", "s" -> wrapped(target, new Strikethrough("~~"), element);
            case "a" ->
                wrapped(target, element.hasAttr("href") ? new Link(element.attr("href"), null) : target, element);
            case "br" -> {
                dropSpace(target);
                waitingBreaks++;
                spaced = true;
            }
            case "code" -> {
                breaks(target);
                target.appendChild(new Code(SPACE.matcher(element.text()).replaceAll(" ")));
                spaced = false;
            }
            case "sub", "sup" -> {
                breaks(target);
                target.appendChild(html("<" + element.normalName() + ">"));
                element.childNodes().forEach(child -> add(target, child));
                target.appendChild(html("</" + element.normalName() + ">"));
                spaced = false;
            }
            case "p", "div", "li" -> {
                waitingBreaks++;
                element.childNodes().forEach(child -> add(target, child));
            }
            default -> element.childNodes().forEach(child -> add(target, child));
        }
    }

    private void wrapped(Node target, Node wrap, Element element) {
        if (wrap == target) {
            element.childNodes().forEach(child -> add(target, child));
            return;
        }
        String whole = SPACE.matcher(element.wholeText()).replaceAll(" ");
        if (whole.isBlank()) {
            text(target, whole);
            return;
        }
        if (whole.startsWith(" ")) {
            text(target, " ");
        }
        breaks(target);
        // Two beside each other, as word processors write them, are one.
        @Nullable Node last = target.getLastChild();
        boolean more = last != null && last.getClass() == wrap.getClass() && !(wrap instanceof Link);
        Node into = more && last != null ? last : wrap;
        if (!more) {
            target.appendChild(wrap);
        }
        element.childNodes().forEach(child -> add(into, child));
        if (dropSpace(into)) {
            spaced = false;
            text(target, " ");
        }
        if (into.getFirstChild() == null) {
            into.unlink();
        }
    }

    private void text(Node target, String raw) {
        String text = SPACE.matcher(raw).replaceAll(" ");
        text = spaced && text.startsWith(" ") ? text.substring(1) : text;
        if (text.isEmpty()) {
            return;
        }
        if (!text.equals(" ")) {
            breaks(target);
        }
        spaced = text.endsWith(" ");
        if (target.getLastChild() instanceof Text before) {
            before.setLiteral(before.getLiteral() + text);
        } else {
            target.appendChild(new Text(text));
        }
    }

    /** Breaks stand between words only, and in a heading and a cell there is none. */
    private void breaks(Node target) {
        if (waitingBreaks > 0 && block.getFirstChild() != null) {
            waitingBreaks = 0;
            if (block instanceof Heading || block instanceof TableCell) {
                spaced = false;
                text(target, " ");
            } else {
                target.appendChild(new HardLineBreak());
            }
        }
        waitingBreaks = 0;
    }

    /** Takes the space at the end away, and says whether there was one. */
    private static boolean dropSpace(Node target) {
        if (!(target.getLastChild() instanceof Text last) || !last.getLiteral().endsWith(" ")) {
            return false;
        }
        last.setLiteral(last.getLiteral().stripTrailing());
        if (last.getLiteral().isEmpty()) {
            last.unlink();
        }
        return true;
    }

    private static HtmlInline html(String tag) {
        HtmlInline html = new HtmlInline();
        html.setLiteral(tag);
        return html;
    }
}
