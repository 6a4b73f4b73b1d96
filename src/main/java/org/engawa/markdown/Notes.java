package org.engawa.markdown;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteRepository;
import com.vladsch.flexmark.util.ast.VisitHandler;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes {@code [^id]}: a footnote where the text defines one of that name, otherwise a citation of the story's evidence. Both
 * are numbered in order of first use; footnotes stand at the end of the text, evidence on the page below it.
 */
final class Notes {

    private final Rendering rendering;
    private final Output out;
    private final Set<String> citable;
    private final FootnoteRepository footnotes;
    private final Map<String, Integer> cited = new LinkedHashMap<>();
    private final List<String> citedOrder = new ArrayList<>();
    private final Map<FootnoteBlock, Integer> used = new LinkedHashMap<>();
    private final List<FootnoteBlock> usedOrder = new ArrayList<>();

    Notes(Rendering rendering, Set<String> citable) {
        this.rendering = rendering;
        this.out = rendering.out();
        this.citable = citable;
        this.footnotes = FootnoteExtension.FOOTNOTES.get(rendering.document());
    }

    VisitHandler<?>[] handlers() {
        return new VisitHandler<?>[] {
            new VisitHandler<>(Footnote.class, this::mark),
            new VisitHandler<>(FootnoteBlock.class, block -> out.markup("")),
        };
    }

    /** The evidence cited, in order of first use. */
    List<String> citations() {
        return List.copyOf(citedOrder);
    }

    private void mark(Footnote mark) {
        FootnoteBlock block = mark.getFootnoteBlock(footnotes);
        String id = mark.getText().unescape().strip();
        if (block != null) {
            footnote(block);
        } else if (citable.contains(id)) {
            cite(id);
        } else {
            rendering.remark(Remark.Kind.UNKNOWN_CITATION, mark, id);
            out.text(mark.getChars().unescape());
        }
    }

    private void cite(String id) {
        int use = cited.merge(id, 1, Integer::sum);
        if (use == 1) {
            citedOrder.add(id);
        }
        String name = Escape.text(id);
        mark("cite", "#evidence-" + name, "cite-" + name + "-" + use, "[" + (citedOrder.indexOf(id) + 1) + "]");
    }

    private void footnote(FootnoteBlock block) {
        int use = used.merge(block, 1, Integer::sum);
        if (use == 1) {
            usedOrder.add(block);
        }
        int number = usedOrder.indexOf(block) + 1;
        mark("footnote", "#fn-" + number, "fnref-" + number + "-" + use, String.valueOf(number));
    }

    private void mark(String kind, String href, String id, String shown) {
        out.markup("<sup class=\"" + kind + "\">");
        if (rendering.enterLink()) {
            out.markup("<a href=\"" + href + "\" id=\"" + id + "\" role=\"doc-noteref\">" + shown + "</a>");
            rendering.leaveLink();
        } else {
            out.markup(shown);
        }
        out.markup("</sup>");
    }

    /** The footnotes used so far, and those they use in turn. */
    void writeSection() {
        if (usedOrder.isEmpty()) {
            return;
        }
        String label = Escape.text(rendering.words().footnotes());
        out.markup("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"" + label + "\"><ol>");
        for (int i = 0; i < usedOrder.size(); i++) {
            out.markup("<li id=\"fn-" + (i + 1) + "\">");
            rendering.writeChildren(usedOrder.get(i));
            out.markupBeforeLastParagraphEnd(backLinks(usedOrder.get(i), i + 1));
            out.markup("</li>").endBlock();
        }
        out.markup("</ol></section>").endBlock();
    }

    private String backLinks(FootnoteBlock block, int number) {
        StringBuilder links = new StringBuilder();
        int uses = used.getOrDefault(block, 0);
        for (int use = 1; use <= uses; use++) {
            String label = rendering.words().back() + (uses == 1 ? "" : " " + use);
            links.append(" <a href=\"#fnref-").append(number).append('-').append(use);
            links.append("\" role=\"doc-backlink\" aria-label=\"")
                    .append(Escape.text(label))
                    .append("\">↩\uFE0E</a>");
        }
        return links.toString();
    }
}
