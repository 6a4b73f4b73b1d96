package org.engawa.markdown;

import com.ibm.icu.util.ULocale;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes what is drawn from a numbered list: {@code > [!steps] Caption}, one thing after the other; {@code [!cycle]}, where the last leads
 * back to the first; {@code [!map]}, places on a map of dots. The words stay a list, which grows, breaks, turns and is read aloud as any
 * other; in the drawing there are its numbers alone. Where something is on a map stands in braces at the end of its item: {@code
 * {at=-14.4,28.4}}, degrees north and east.
 */
final class Drawings {

    static final Set<String> KINDS = Set.of("steps", "cycle", "map");

    private static final Pattern END = Pattern.compile("[.:;,。：；、،؛]$");
    /** As many as fit on a ring. */
    private static final int MOST_ON_A_RING = 8;

    private static final int MOST = 12;

    private final Rendering rendering;
    private final Output out;
    private final DrawingWords words;
    private final boolean rightToLeft;

    Drawings(Rendering rendering) {
        this.rendering = rendering;
        this.out = rendering.out();
        this.words = DrawingWords.of(rendering.locale());
        this.rightToLeft = ULocale.forLocale(rendering.locale()).isRightToLeft();
    }

    /**
     * Draws a list and writes it.
     *
     * @param kind one of {@link #KINDS}
     */
    void draw(String kind, OrderedList list) {
        List<Node> items = new ArrayList<>();
        list.getChildren().forEach(items::add);
        if (!fits(kind, items.size())) {
            rendering.remark(Remark.Kind.DRAWING_LIST, list, kind);
            rendering.write(list);
            return;
        }
        switch (kind) {
            case "cycle" -> out.markup(Ring.of(items.size(), rightToLeft, words.cycle(items.size())));
            case "map" -> out.markup(map(items));
            default -> {
                // Each step is drawn beside its words.
            }
        }
        out.markup("<ol>");
        for (int i = 0; i < items.size(); i++) {
            Node item = items.get(i);
            out.markup("<li" + GivenAttributes.of(item, rendering.document()).html(rendering.slugs()) + ">");
            out.markup(kind.equals("steps") ? StepMark.of(i + 1, items.size()) : "");
            rendering.writeChildren(item);
            out.markup("</li>").endBlock();
        }
        out.markup("</ol>").endBlock();
    }

    private static boolean fits(String kind, int count) {
        return switch (kind) {
            case "cycle" -> count >= 3 && count <= MOST_ON_A_RING;
            case "map" -> count >= 1 && count <= MOST;
            default -> count >= 2 && count <= MOST;
        };
    }

    private String map(List<Node> items) {
        List<DotMap.Mark> marks = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            String name = name(items.get(i));
            Optional<Place> place = GivenAttributes.place(items.get(i)).flatMap(Place::parse);
            if (place.isPresent()) {
                marks.add(new DotMap.Mark(i + 1, name, place.get()));
            } else {
                rendering.remark(Remark.Kind.DRAWING_PLACE, items.get(i), name);
            }
        }
        return marks.isEmpty() ? "" : new DotMap(marks).svg(words);
    }

    /** What an item is called: its first bold words, or all of it; without the mark that ends a sentence. */
    private static String name(Node item) {
        Node paragraph = item.getFirstChild();
        if (paragraph == null) {
            return "";
        }
        for (Node child : paragraph.getChildren()) {
            if (child instanceof StrongEmphasis bold) {
                return END.matcher(ChartTable.text(bold).strip()).replaceFirst("");
            }
        }
        return END.matcher(ChartTable.text(paragraph).strip()).replaceFirst("");
    }
}
