package org.engawa.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.admonition.AdmonitionBlock;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.VisitHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes quotes and the boxes that are written like quotes: {@code > [!note] Title}, {@code > [!pull]}, {@code > [!number] 115};
 * {@code > [!bar] Caption} and the other {@link Figures}; and {@code !!! note "Title"}. The last paragraph or line of a quote that begins with a dash says whose words it is. None of them is
 * an {@code aside}: that would be a landmark within the story, one for every box, on the way of those who move by landmarks.
 */
final class Callouts {

    private static final Pattern MARKER = Pattern.compile("\\[!([A-Za-z]{1,20})\\](?=[ \\t]|$)");
    private static final Set<String> BOXES =
            Set.of("note", "info", "tip", "important", "warning", "caution", "danger", "example", "question", "fact");

    private final Rendering rendering;
    private final Output out;
    private final Figures figures;

    Callouts(Rendering rendering, Figures figures) {
        this.rendering = rendering;
        this.figures = figures;
        this.out = rendering.out();
    }

    VisitHandler<?>[] handlers() {
        return new VisitHandler<?>[] {
            new VisitHandler<>(BlockQuote.class, this::quote),
            new VisitHandler<>(AdmonitionBlock.class, this::admonition),
        };
    }

    private void quote(BlockQuote quote) {
        if (quote.getFirstChild() instanceof Paragraph first) {
            Matcher marker = MARKER.matcher(first.getChars().toString().split("\\R", 2)[0]);
            if (marker.lookingAt() && callout(first, marker.group(1).toLowerCase(Locale.ROOT), marker.end())) {
                return;
            }
        }
        out.markup(
                "<blockquote" + GivenAttributes.of(quote, rendering.document()).html(rendering.slugs()) + ">");
        body(quote.getFirstChild());
        out.markup("</blockquote>").endBlock();
    }

    /** Writes the quote as the box it asks for; says false if there is no such box. */
    private boolean callout(Paragraph first, String kind, int markerLength) {
        List<Node> title = new ArrayList<>();
        List<Node> rest = new ArrayList<>();
        part(first, first.getStartOffset() + markerLength, title, rest);
        if (kind.equals("number")) {
            number(title, rest);
            siblings(first).forEach(rendering::write);
        } else if (kind.equals("pull")) {
            out.markup("<blockquote class=\"pull\">");
            title.addAll(rest);
            body(title, siblings(first));
            out.markup("</blockquote>").endBlock();
        } else if (Figures.has(kind)) {
            figures.write(kind, first, title, rest, siblings(first));
        } else if (BOXES.contains(kind)) {
            out.markup("<div class=\"box " + kind + "\">");
            line("p class=\"title\"", title);
            line("p", rest);
            siblings(first).forEach(rendering::write);
            out.markup("</div>").endBlock();
        } else {
            return false;
        }
        return true;
    }

    private void number(List<Node> figure, List<Node> words) {
        out.markup("<p class=\"number\"><strong>");
        out.skipBlanks();
        rendering.writeAll(figure);
        out.markup("</strong>");
        if (!words.isEmpty()) {
            out.text(" ");
            out.skipBlanks();
            rendering.writeAll(words);
        }
        out.markup("</p>").endBlock();
    }

    private void admonition(AdmonitionBlock block) {
        String info = block.getInfo().toString().toLowerCase(Locale.ROOT).strip();
        out.markup("<div class=\"box " + (BOXES.contains(info) ? info : "note") + "\">");
        String title = block.getTitle().unescape().strip();
        if (!title.isEmpty()) {
            out.markup("<p class=\"title\">").text(title).markup("</p>").endBlock();
        }
        rendering.writeChildren(block);
        out.markup("</div>").endBlock();
    }

    /** Parts the words of a paragraph into those of the first line after its marker, and the lines below. */
    private static void part(Paragraph paragraph, int markerEnd, List<Node> firstLine, List<Node> below) {
        boolean first = true;
        for (Node child : paragraph.getChildren()) {
            if (first && isLineEnd(child)) {
                first = false;
            } else if (!first) {
                below.add(child);
            } else if (child.getStartOffset() >= markerEnd) {
                firstLine.add(child);
            }
        }
    }

    private void body(Node first) {
        if (first != null) {
            List<Node> blocks = new ArrayList<>(List.of(first));
            blocks.addAll(siblings(first));
            body(List.of(), blocks);
        }
    }

    /** Words without a paragraph of their own, then blocks; the last may name the speaker. */
    private void body(List<Node> words, List<Node> blocks) {
        if (blocks.isEmpty()) {
            lastParagraph(words, false);
            return;
        }
        line("p", words);
        Node last = blocks.get(blocks.size() - 1);
        blocks.subList(0, blocks.size() - 1).forEach(rendering::write);
        List<Node> children = new ArrayList<>();
        last.getChildren().forEach(children::add);
        boolean preceded = blocks.size() > 1 || !words.isEmpty();
        if (last instanceof Paragraph && speaker(children, preceded) >= 0) {
            lastParagraph(children, preceded);
        } else {
            rendering.write(last);
        }
    }

    private void lastParagraph(List<Node> words, boolean preceded) {
        int speaker = speaker(words, preceded);
        if (speaker < 0) {
            line("p", words);
        } else {
            line("p", words.subList(0, Math.max(0, speaker - 1)));
            line("footer", words.subList(speaker, words.size()));
        }
    }

    /** Where the last line begins if it begins with a dash; -1 if it does not, or is all there is. */
    private static int speaker(List<Node> words, boolean preceded) {
        int start = 0;
        for (int i = 0; i < words.size(); i++) {
            start = isLineEnd(words.get(i)) ? i + 1 : start;
        }
        boolean dash = start < words.size()
                && words.get(start) instanceof Text text
                && text.getChars().toString().startsWith("— ");
        return dash && (start > 0 || preceded) ? start : -1;
    }

    private void line(String tag, List<Node> words) {
        if (!words.isEmpty()) {
            out.markup("<" + tag + ">");
            out.skipBlanks();
            rendering.writeAll(words);
            out.markup("</" + tag.split(" ", 2)[0] + ">").endBlock();
        }
    }

    private static List<Node> siblings(Node first) {
        List<Node> all = new ArrayList<>();
        for (Node next = first.getNext(); next != null; next = next.getNext()) {
            all.add(next);
        }
        return all;
    }

    private static boolean isLineEnd(Node node) {
        return node instanceof SoftLineBreak || node instanceof HardLineBreak;
    }
}
