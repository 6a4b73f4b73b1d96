package org.engawa.markdown;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A text that began as a copy of another, the base, and went on by itself. A passage that stands in it as it stood in the base is
 * of the base; every other is its own. What changed in the base since can be taken over change by change; passages of its own are
 * never touched by it.
 */
public final class Layer {
    private static final String BETWEEN = "\n\n";

    private final Passages own;
    private final List<Step> steps = new ArrayList<>();

    /**
     * A change of the base.
     *
     * @param before Markdown of the passages that stood there; empty where some are new
     * @param after Markdown of those that stand there now; empty where some are gone
     * @param own whether the text says something of its own there, so that there is nothing to take over
     */
    public record Change(String before, String after, boolean own) {}

    /** A change with the passages that go, by their index in the text, and the one before which the new ones come. */
    private record Step(Change change, List<String> after, Set<Integer> gone, int place) {}

    /** A passage, and its index in the text that it comes from; -1 for one that is new. */
    private record Item(String text, int from) {}

    /**
     * Texts as Markdown.
     *
     * @param followed the base as the text follows it
     * @param now the base as it is now
     * @param own the text
     */
    public Layer(String followed, String now, String own) {
        this.own = Passages.of(own);
        List<String> before = texts(Passages.of(followed));
        List<String> after = texts(Passages.of(now));
        int[] places = places(before, texts(this.own));
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            List<String> old = delta.getSource().getLines();
            List<String> fresh = delta.getTarget().getLines();
            int first = delta.getSource().getPosition();
            if (old.size() == fresh.size()) {
                // Each by itself, so that one passage of one's own does not keep its neighbours from following.
                for (int i = 0; i < old.size(); i++) {
                    steps.add(step(List.of(old.get(i)), List.of(fresh.get(i)), first + i, places));
                }
            } else {
                steps.add(step(old, fresh, first, places));
            }
        }
    }

    private static List<String> texts(Passages passages) {
        return passages.all().stream().map(Passages.Passage::text).toList();
    }

    /** Where each passage of the base stands in the text; -1 where it does not. */
    private static int[] places(List<String> base, List<String> text) {
        int[] places = new int[base.size()];
        Arrays.fill(places, -1);
        int there = 0;
        int here = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(base, text).getDeltas()) {
            while (there < delta.getSource().getPosition()) {
                places[there++] = here++;
            }
            there += delta.getSource().size();
            here += delta.getTarget().size();
        }
        while (there < base.size()) {
            places[there++] = here++;
        }
        return places;
    }

    private static Step step(List<String> before, List<String> after, int first, int[] places) {
        Set<Integer> gone = new HashSet<>();
        IntStream.range(first, first + before.size())
                .map(i -> places[i])
                .filter(place -> place >= 0)
                .forEach(gone::add);
        int place = gone.stream()
                .min(Integer::compare)
                .orElseGet(() ->
                        IntStream.range(0, first).map(i -> places[i]).max().orElse(-1) + 1);
        boolean own = !before.isEmpty() && gone.isEmpty();
        return new Step(new Change(String.join(BETWEEN, before), String.join(BETWEEN, after), own), after, gone, place);
    }

    /** What changed in the base, in its order. */
    public List<Change> changes() {
        return steps.stream().map(Step::change).toList();
    }

    /**
     * The text with some of the changes; of those where it says something of its own, it stays as it is.
     *
     * @param taken by their index in {@link #changes}
     */
    public String taking(Set<Integer> taken) {
        Map<Integer, List<String>> fresh = new TreeMap<>();
        Set<Integer> gone = new HashSet<>();
        IntStream.range(0, steps.size())
                .filter(taken::contains)
                .mapToObj(steps::get)
                .filter(step -> !step.change().own())
                .forEach(step -> {
                    fresh.computeIfAbsent(step.place(), place -> new ArrayList<>())
                            .addAll(step.after());
                    gone.addAll(step.gone());
                });
        if (fresh.isEmpty() && gone.isEmpty()) {
            return own.join();
        }
        List<Item> items = new ArrayList<>();
        for (int i = 0; i <= own.all().size(); i++) {
            fresh.getOrDefault(i, List.of()).forEach(text -> items.add(new Item(text, -1)));
            if (i < own.all().size() && !gone.contains(i)) {
                items.add(new Item(own.all().get(i).text(), i));
            }
        }
        return join(items);
    }

    /** What stood between two passages that still follow each other still does. */
    private String join(List<Item> items) {
        StringBuilder whole = new StringBuilder();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            boolean last = i == items.size() - 1;
            boolean together = !last && item.from() >= 0 && items.get(i + 1).from() == item.from() + 1;
            whole.append(item.text())
                    .append(together ? own.all().get(item.from()).gap() : last ? "\n" : BETWEEN);
        }
        return whole.toString();
    }
}
