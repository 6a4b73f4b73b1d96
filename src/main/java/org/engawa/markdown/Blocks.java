package org.engawa.markdown;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ParagraphItemContainer;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.abbreviation.AbbreviationBlock;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.VisitHandler;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.regex.Pattern;

/** Writes paragraphs, headings, lists and code. */
final class Blocks {

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z0-9+#-]{1,30}");
    private static final PhraseBreaks PHRASES = new PhraseBreaks();

    private final Rendering rendering;
    private final Output out;

    Blocks(Rendering rendering) {
        this.rendering = rendering;
        this.out = rendering.out();
    }

    VisitHandler<?>[] handlers() {
        return new VisitHandler<?>[] {
            new VisitHandler<>(Heading.class, this::heading),
            new VisitHandler<>(Paragraph.class, this::paragraph),
            new VisitHandler<>(BulletList.class, list -> element("ul", list)),
            new VisitHandler<>(OrderedList.class, this::ordered),
            new VisitHandler<>(BulletListItem.class, item -> element("li", item)),
            new VisitHandler<>(OrderedListItem.class, item -> element("li", item)),
            new VisitHandler<>(TaskListItem.class, item -> element("li class=\"task\"", item)),
            new VisitHandler<>(DefinitionList.class, list -> element("dl", list)),
            new VisitHandler<>(DefinitionTerm.class, term -> element("dt", term)),
            new VisitHandler<>(DefinitionItem.class, item -> element("dd", item)),
            new VisitHandler<>(FencedCodeBlock.class, this::fenced),
            new VisitHandler<>(
                    IndentedCodeBlock.class,
                    code -> code("", code.getContentChars().trimTailBlankLines())),
            new VisitHandler<>(ThematicBreak.class, rule -> out.markup("<hr />").endBlock()),
            new VisitHandler<>(HtmlBlock.class, this::html),
            new VisitHandler<>(HtmlCommentBlock.class, comment -> out.endBlock()),
            new VisitHandler<>(Reference.class, Blocks::nothing),
            new VisitHandler<>(AbbreviationBlock.class, Blocks::nothing),
        };
    }

    private static void nothing(Node definition) {
        // Definitions show where they are used.
    }

    private void heading(Heading heading) {
        int level = Math.max(2, heading.getLevel());
        int start = out.plainLength();
        out.hold();
        rendering.writeChildren(heading);
        String text = out.plainFrom(start);
        GivenAttributes given = GivenAttributes.of(heading, rendering.document());
        String id = rendering.slugs().of(given.id().isEmpty() ? text : given.id());
        List<Integer> breaks = PHRASES.before(text, rendering.locale());
        String attributes = " id=\"" + Escape.text(id) + "\"" + given.htmlWithoutId();
        out.openHeld("<h" + level + attributes + ">");
        out.release(breaks);
        out.markup("</h" + level + ">").endBlock();
        rendering.headings().add(new org.engawa.markdown.Heading(level, id, text));
        if (heading.getLevel() == 1) {
            rendering.remark(Remark.Kind.TOP_HEADING, heading, text);
        }
    }

    private void paragraph(Paragraph paragraph) {
        Node parent = paragraph.getParent();
        if (paragraph.getChars().trim().matches("[TOC]")) {
            rendering.contents().here();
        } else if (Pictures.isPictures(paragraph)) {
            Pictures.writeBlock(paragraph, rendering);
        } else if (parent instanceof TaskListItem task && parent.getFirstChild() == paragraph) {
            task(task, paragraph);
        } else if (isTight(paragraph)) {
            rendering.writeChildren(paragraph);
            out.endBlock();
        } else if (paragraph.hasChildren()) {
            element("p", paragraph);
        }
    }

    private static boolean isTight(Paragraph paragraph) {
        return paragraph.getParent() instanceof ParagraphItemContainer item
                && item.isParagraphInTightListItem(paragraph);
    }

    private void task(TaskListItem task, Paragraph paragraph) {
        out.markup("<label><input type=\"checkbox\" disabled=\"\"" + (task.isItemDoneMarker() ? " checked=\"\"" : "")
                + " /> ");
        rendering.writeChildren(paragraph);
        out.markup("</label>").endBlock();
    }

    private void ordered(OrderedList list) {
        int start = list.getStartNumber();
        element(start == 1 ? "ol" : "ol start=\"" + start + "\"", list);
    }

    private void element(String tag, Node node) {
        GivenAttributes given = GivenAttributes.of(node, rendering.document());
        out.markup("<" + tag + given.html(rendering.slugs()) + ">");
        rendering.writeChildren(node);
        int blank = tag.indexOf(' ');
        out.markup("</" + (blank < 0 ? tag : tag.substring(0, blank)) + ">").endBlock();
    }

    private void fenced(FencedCodeBlock block) {
        String info = block.getInfo().unescape().strip();
        String language = info.isEmpty() ? "" : info.split("\\s", 2)[0];
        code(LANGUAGE.matcher(language).matches() ? language : "", block.getContentChars());
    }

    private void code(String language, BasedSequence code) {
        out.markup(
                "<pre tabindex=\"0\"><code" + (language.isEmpty() ? "" : " class=\"language-" + language + "\"") + ">");
        out.text(code.normalizeEOL());
        out.markup("</code></pre>").endBlock();
    }

    private void html(HtmlBlock block) {
        String raw = block.getChars().toString();
        if (RawHtml.isAllowedBlock(raw)) {
            RawHtml.writeBlock(raw, out);
        } else {
            rendering.remark(Remark.Kind.RAW_HTML, block, raw);
        }
    }
}
