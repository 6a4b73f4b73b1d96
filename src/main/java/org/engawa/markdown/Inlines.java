package org.engawa.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ext.abbreviation.Abbreviation;
import com.vladsch.flexmark.ext.attributes.AttributesNode;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.VisitHandler;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Optional;

/** Writes what stands within a line: words, emphasis, code, ruby. */
final class Inlines {

    private final Rendering rendering;
    private final Output out;

    Inlines(Rendering rendering) {
        this.rendering = rendering;
        this.out = rendering.out();
    }

    VisitHandler<?>[] handlers() {
        return new VisitHandler<?>[] {
            new VisitHandler<>(Text.class, text -> out.text(text.getChars().unescape())),
            new VisitHandler<>(TextBase.class, this::base),
            new VisitHandler<>(
                    HtmlEntity.class, entity -> out.text(entity.getChars().unescape())),
            new VisitHandler<>(SoftLineBreak.class, end -> out.softLineBreak()),
            new VisitHandler<>(HardLineBreak.class, end -> out.endLine()),
            new VisitHandler<>(Emphasis.class, node -> element("em", node)),
            new VisitHandler<>(StrongEmphasis.class, node -> element("strong", node)),
            new VisitHandler<>(Strikethrough.class, node -> element("del", node)),
            new VisitHandler<>(Code.class, this::code),
            new VisitHandler<>(Abbreviation.class, this::abbreviation),
            new VisitHandler<>(RubyNode.class, this::ruby),
            new VisitHandler<>(HtmlInline.class, this::html),
            new VisitHandler<>(HtmlInlineComment.class, comment -> out.markup("")),
            new VisitHandler<>(AttributesNode.class, this::braces),
        };
    }

    private void element(String tag, Node node) {
        out.markup("<" + tag + GivenAttributes.of(node, rendering.document()).html(rendering.slugs()) + ">");
        rendering.writeChildren(node);
        out.markup("</" + tag + ">");
    }

    /** Words that attributes were given to stand in a node of their own. */
    private void base(TextBase base) {
        GivenAttributes given = GivenAttributes.of(base, rendering.document());
        if (given.isEmpty()) {
            rendering.writeChildren(base);
        } else {
            element("span", base);
        }
    }

    private void code(Code code) {
        out.markup("<code>");
        String text = Escaping.collapseWhitespace(code.getText(), true);
        // The bar had to be escaped for the table's sake only.
        out.text(code.getAncestorOfType(TableCell.class) == null ? text : text.replace("\\|", "|"));
        out.markup("</code>");
    }

    private void abbreviation(Abbreviation abbreviation) {
        out.markup("<abbr title=\"" + Escape.text(abbreviation.getAbbreviation().toString()) + "\">");
        out.text(abbreviation.getChars().unescape());
        out.markup("</abbr>");
    }

    private void ruby(RubyNode ruby) {
        out.markup("<ruby>");
        for (int i = 0; i < ruby.bases().size(); i++) {
            out.text(ruby.bases().get(i));
            out.markup("<rp>(</rp><rt>" + Escape.text(ruby.readings().get(i)) + "</rt><rp>)</rp>");
        }
        out.markup("</ruby>");
    }

    private void html(HtmlInline inline) {
        String raw = inline.getChars().toString();
        Optional<String> tag = RawHtml.tag(raw);
        tag.ifPresent(out::markup);
        if (tag.isPresent() && tag.get().matches("</?r[tp]\\b.*")) {
            out.aside(!tag.get().startsWith("</"));
        }
        if (tag.isEmpty()) {
            rendering.remark(Remark.Kind.RAW_HTML, inline, raw);
        }
    }

    /** Braces that hold no attribute known here are words; the blanks around them, which flexmark took away, too. */
    private void braces(AttributesNode braces) {
        if (GivenAttributes.isKnown(braces)) {
            return;
        }
        CharSequence source = rendering.document().getChars();
        int start = braces.getStartOffset();
        int end = braces.getEndOffset();
        Node before = braces.getPrevious();
        Node after = braces.getNext();
        boolean lostBefore =
                start > 0 && source.charAt(start - 1) == ' ' && before != null && before.getEndOffset() < start;
        boolean lostAfter =
                end < source.length() && source.charAt(end) == ' ' && after != null && after.getStartOffset() > end;
        out.text((lostBefore ? " " : "") + braces.getChars().unescape() + (lostAfter ? " " : ""));
    }
}
