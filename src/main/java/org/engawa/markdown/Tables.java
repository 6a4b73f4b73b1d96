package org.engawa.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCaption;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.ast.VisitHandler;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes tables, each in a region that can be reached by keyboard and scrolled on its own, as small screens need. */
final class Tables {

    private final Rendering rendering;
    private final Output out;
    private final Map<String, Integer> labels = new HashMap<>();
    private Map<TableCell, String> marks = Map.of();
    private boolean ofChart;

    Tables(Rendering rendering) {
        this.rendering = rendering;
        this.out = rendering.out();
    }

    VisitHandler<?>[] handlers() {
        return new VisitHandler<?>[] {
            new VisitHandler<>(TableBlock.class, this::table),
            new VisitHandler<>(TableHead.class, head -> element("thead", head)),
            new VisitHandler<>(TableBody.class, body -> element("tbody", body)),
            new VisitHandler<>(TableRow.class, row -> element("tr", row)),
            new VisitHandler<>(TableCell.class, this::cell),
            new VisitHandler<>(TableSeparator.class, separator -> out.markup("")),
            new VisitHandler<>(TableCaption.class, caption -> out.markup("")),
        };
    }

    /**
     * Writes the table of a chart.
     *
     * @param drawn what is drawn in its cells
     * @param words to call it by
     */
    void write(TableBlock table, Map<TableCell, String> drawn, String words) {
        marks = drawn;
        ofChart = true;
        table(table, words);
        ofChart = false;
        marks = Map.of();
    }

    private void table(TableBlock table) {
        table(table, "");
    }

    private void table(TableBlock table, String words) {
        Node caption = caption(table);
        String captionText = caption == null
                ? words
                : new TextCollectingVisitor().collectAndGetText(caption).strip();
        out.markup("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"" + Escape.text(label(captionText))
                + "\">");
        out.markup("<table" + GivenAttributes.of(table, rendering.document()).html(rendering.slugs()) + ">");
        if (caption != null) {
            out.markup("<caption>");
            rendering.writeChildren(caption);
            out.markup("</caption>").endBlock();
        }
        rendering.writeChildren(table);
        out.markup("</table></div>").endBlock();
    }

    private static @Nullable Node caption(TableBlock table) {
        for (Node child : table.getChildren()) {
            if (child instanceof TableCaption) {
                return child;
            }
        }
        return null;
    }

    /** The caption, or the heading above, or just “Table”; numbered where it comes again, since regions need names of their own. */
    private String label(String caption) {
        List<Heading> headings = rendering.headings();
        String above = headings.isEmpty()
                ? rendering.words().table()
                : headings.get(headings.size() - 1).text();
        String label = caption.isEmpty() ? above : caption;
        int count = labels.merge(label, 1, Integer::sum);
        return count == 1 ? label : label + " " + count;
    }

    private void element(String tag, Node node) {
        if (!node.hasChildren()) {
            return;
        }
        out.markup("<" + tag + ">");
        rendering.writeChildren(node);
        out.markup("</" + tag + ">").endBlock();
    }

    private void cell(TableCell cell) {
        boolean names = ofChart && !cell.isHeader() && !(cell.getPrevious() instanceof TableCell);
        String tag = cell.isHeader() || names ? "th" : "td";
        String scope = cell.isHeader() ? " scope=\"col\"" : names ? " scope=\"row\"" : "";
        out.markup("<" + tag + scope + alignment(cell) + ">");
        rendering.writeChildren(cell);
        out.markup(marks.getOrDefault(cell, ""));
        out.markup("</" + tag + ">").endBlock();
    }

    private static String alignment(TableCell cell) {
        TableCell.Alignment alignment = cell.getAlignment();
        if (alignment == null) {
            return "";
        }
        return switch (alignment) {
            case LEFT -> " class=\"start\"";
            case RIGHT -> " class=\"end\"";
            case CENTER -> " class=\"center\"";
        };
    }
}
