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
import org.jspecify.annotations.Nullable;

/**
 * Writes {@code [^id]}: a footnote where the text defines one of that name, otherwise a citation of the story's evidence. Both
 * are numbered in order of first use; footnotes stand at the end of the text, evidence on the page below it.
 */
final class Notes {

    private final Rendering rendering;
    private final Output out;
    private final Set<String> citable;
    private final FootnoteRepository footnotes;
    private final Map<String, Uses> cited = new LinkedHashMap<>();
    private final Map<FootnoteBlock, Uses> used = new LinkedHashMap<>();
    private final List<FootnoteBlock> usedOrder = new ArrayList<>();

    /** The number of a note, and how often it was used so far. */
    private record Uses(int number, int count) {

        static Uses next(@Nullable Uses before, int number) {
            return before == null ? new Uses(number, 1) : new Uses(before.number, before.count + 1);
        }
    }

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
        return List.copyOf(cited.keySet());
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
        Uses uses = Uses.next(cited.get(id), cited.size() + 1);
        cited.put(id, uses);
        String name = Escape.text(id);
        mark("cite", "#evidence-" + name, "cite-" + name + "-" + uses.count(), "[" + uses.number() + "]");
    }

    private void footnote(FootnoteBlock block) {
        Uses uses = Uses.next(used.get(block), used.size() + 1);
        used.put(block, uses);
        if (uses.count() == 1) {
            usedOrder.add(block);
        }
        int number = uses.number();
        mark("footnote", "#fn-" + number, "fnref-" + number + "-" + uses.count(), String.valueOf(number));
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
            out.markupBeforeLastParagraphEnd(backLinks(used.get(usedOrder.get(i)), i + 1));
            out.markup("</li>").endBlock();
        }
        out.markup("</ol></section>").endBlock();
    }

    private String backLinks(@Nullable Uses all, int number) {
        StringBuilder links = new StringBuilder();
        int uses = all == null ? 0 : all.count();
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
