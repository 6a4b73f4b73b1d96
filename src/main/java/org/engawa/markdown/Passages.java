package org.engawa.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A text cut into its passages: paragraphs, headings, lists, tables and what else stands by itself. Put together again they are
 * the very same text. Immutable.
 *
 * @param all in the order of the text
 */
public record Passages(List<Passage> all) {
    private static final String BETWEEN = "\n\n";

    /** Takes a copy. */
    public Passages {
        all = List.copyOf(all);
    }

    /**
     * A passage.
     *
     * @param text Markdown without the blank lines after it
     * @param gap what stands between it and the next: white space
     * @param heading whether it is a heading
     */
    public record Passage(String text, String gap, boolean heading) {}

    /** A passage beside the one that translates it; each is empty where there is none. */
    public record Pair(String source, String target) {}

    /** Cuts a text. A text too complex to be shown is one passage. */
    public static Passages of(String markdown) {
        TreeMap<Integer, Boolean> starts = new TreeMap<>();
        try {
            Bounds.checkText(markdown);
            Document document = Dialect.parse(markdown);
            for (Node block : document.getChildren()) {
                starts.put(lineStart(markdown, block.getStartOffset()), block instanceof Heading);
            }
        } catch (TextTooComplex | StackOverflowError e) {
            starts.clear();
        }
        boolean first = starts.isEmpty() || starts.firstEntry().getValue();
        if (!starts.isEmpty()) {
            starts.remove(starts.firstKey());
        }
        starts.put(0, first);
        List<Passage> passages = new ArrayList<>();
        starts.forEach((start, heading) -> {
            Integer next = starts.higherKey(start);
            passages.add(passage(markdown.substring(start, next == null ? markdown.length() : next), heading));
        });
        return new Passages(markdown.isBlank() ? List.of() : passages);
    }

    /** The whole text. */
    public String join() {
        return all.stream().map(passage -> passage.text() + passage.gap()).collect(Collectors.joining());
    }

    /**
     * Another text made of other passages; what stands between those that stay stays.
     *
     * @param texts Markdown of each, at least as many as before
     */
    public String with(List<String> texts) {
        StringBuilder whole = new StringBuilder();
        for (int i = 0; i < texts.size(); i++) {
            boolean last = i == texts.size() - 1;
            String gap = i < all.size() ? all.get(i).gap() : "";
            whole.append(texts.get(i)).append(gap.isEmpty() && !last ? BETWEEN : gap);
        }
        return whole.toString();
    }

    /**
     * The passages beside those of a translation. Headings hold both together: where a section of the translation has more
     * passages than its source, the last of the section takes them.
     */
    public List<Pair> beside(Passages translation) {
        List<List<Passage>> own = sections();
        List<List<Passage>> others = translation.sections();
        if (own.size() != others.size()) {
            return pairs(all, translation.all());
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            pairs.addAll(pairs(own.get(i), others.get(i)));
        }
        return pairs;
    }

    /** Which passages, counted from 0, do not stand in an earlier text. */
    public List<Integer> changedSince(Passages earlier) {
        List<String> left = earlier.all().stream().map(Passage::text).collect(Collectors.toCollection(ArrayList::new));
        List<Integer> changed = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (!left.remove(all.get(i).text())) {
                changed.add(i);
            }
        }
        return changed;
    }

    private List<List<Passage>> sections() {
        List<List<Passage>> sections = new ArrayList<>(List.of(new ArrayList<>()));
        for (Passage passage : all) {
            if (passage.heading()) {
                sections.add(new ArrayList<>());
            }
            sections.get(sections.size() - 1).add(passage);
        }
        return sections;
    }

    private static List<Pair> pairs(List<Passage> sources, List<Passage> targets) {
        if (sources.isEmpty()) {
            return targets.isEmpty() ? List.of() : List.of(new Pair("", text(targets, 0, targets.size())));
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            int end = i == sources.size() - 1 ? targets.size() : Math.min(i + 1, targets.size());
            pairs.add(new Pair(sources.get(i).text(), text(targets, Math.min(i, targets.size()), end)));
        }
        return pairs;
    }

    private static String text(List<Passage> passages, int from, int to) {
        return from >= to ? "" : new Passages(passages.subList(from, to)).join().stripTrailing();
    }

    private static int lineStart(String markdown, int offset) {
        return markdown.lastIndexOf('\n', offset - 1) + 1;
    }

    private static Passage passage(String piece, boolean heading) {
        String text = piece.stripTrailing();
        return new Passage(text, piece.substring(text.length()), heading);
    }
}
