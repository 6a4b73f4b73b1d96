package org.engawa.markdown;

import java.util.ArrayList;
import java.util.List;

/** The list of headings that {@code [TOC]} asks for; written last, when all headings are known. */
final class Contents {

    private final Rendering rendering;
    private final List<Integer> places = new ArrayList<>();

    Contents(Rendering rendering) {
        this.rendering = rendering;
    }

    /** Remembers that the contents go here; a second time they are not repeated. */
    void here() {
        if (places.isEmpty()) {
            places.add(rendering.out().htmlLength());
        }
    }

    void insert() {
        List<Heading> headings = rendering.headings();
        if (places.isEmpty() || headings.isEmpty()) {
            return;
        }
        StringBuilder nav = new StringBuilder("<nav class=\"contents\" aria-label=\"");
        nav.append(Escape.text(rendering.words().contents())).append("\">");
        int top = headings.stream().mapToInt(Heading::level).min().orElse(2);
        int depth = 0;
        for (Heading heading : headings) {
            // A jump from ## to #### goes down by one list only: an item must stand between two lists.
            int wanted = Math.min(heading.level() - top + 1, depth + 1);
            if (wanted > depth) {
                nav.append("<ul>");
            }
            for (; depth > wanted; depth--) {
                nav.append("</li></ul>");
            }
            nav.append(depth == wanted ? "</li>" : "");
            depth = wanted;
            nav.append("<li><a href=\"#").append(Escape.text(heading.id())).append("\">");
            nav.append(Escape.text(heading.text())).append("</a>");
        }
        nav.append("</li></ul>".repeat(depth)).append("</nav>\n");
        rendering.out().insertHtml(places.get(0), nav.toString());
    }
}
