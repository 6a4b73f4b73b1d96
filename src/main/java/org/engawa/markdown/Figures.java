package org.engawa.markdown;

import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;

/**
 * Writes figures that are drawn from words: {@link Charts} from a table, {@link Drawings} from a numbered list. The table or list stands
 * in the same quote below {@code > [!kind] Caption}; what has none stays as it is, with a remark.
 */
final class Figures {

    private final Rendering rendering;
    private final Output out;
    private final Charts charts;
    private final Drawings drawings;

    Figures(Rendering rendering, Tables tables) {
        this.rendering = rendering;
        this.out = rendering.out();
        this.charts = new Charts(rendering, tables);
        this.drawings = new Drawings(rendering);
    }

    /** Whether there is a figure of this name. */
    static boolean has(String kind) {
        return Charts.KINDS.contains(kind) || Drawings.KINDS.contains(kind);
    }

    /**
     * Writes a figure.
     *
     * @param kind one that there {@linkplain #has is}
     * @param marker where it begins
     * @param caption its words on that line
     * @param more its words on the lines below
     * @param blocks what follows: its table or list, and perhaps more
     */
    void write(String kind, Node marker, List<Node> caption, List<Node> more, List<Node> blocks) {
        boolean chart = Charts.KINDS.contains(kind);
        out.markup("<figure class=\"" + (chart ? "chart" : kind) + "\">");
        String words = caption(caption, more);
        boolean drawn = false;
        for (Node block : blocks) {
            if (!drawn && chart && block instanceof TableBlock table) {
                charts.draw(kind, table, words);
                drawn = true;
            } else if (!drawn && !chart && block instanceof OrderedList list) {
                drawings.draw(kind, list);
                drawn = true;
            } else {
                rendering.write(block);
            }
        }
        if (!drawn) {
            rendering.remark(chart ? Remark.Kind.CHART_TABLE : Remark.Kind.DRAWING_LIST, marker, kind);
        }
        out.markup("</figure>").endBlock();
    }

    /** Writes the caption, and says it without markup. */
    private String caption(List<Node> caption, List<Node> more) {
        int start = out.plainLength();
        if (!caption.isEmpty() || !more.isEmpty()) {
            out.markup("<figcaption>");
            out.skipBlanks();
            rendering.writeAll(caption);
            out.softLineBreak();
            rendering.writeAll(more);
            out.markup("</figcaption>").endBlock();
        }
        return out.plainFrom(start);
    }
}
