package org.engawa.remark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.engawa.markdown.Passages;
import org.engawa.remark.Found.Standing;
import org.engawa.story.StoryText;

/**
 * The spots of a text on which remarks can be made, and where in it those stand that were made on an earlier text. That is
 * computed each time and kept nowhere: when words that were gone are brought back, so are the remarks on them.
 */
public final class Spots {
    private final List<Spot> all;
    private final List<String> passages;
    private final List<String> fingerprints;
    private final Map<String, Runs> runs = new HashMap<>();

    private Spots(StoryText text) {
        passages = Passages.of(text.body()).all().stream()
                .map(Passages.Passage::text)
                .toList();
        fingerprints = passages.stream().map(Fingerprint::of).toList();
        all = Stream.concat(
                        Stream.of(
                                new Spot(Place.WHOLE, 0, ""),
                                new Spot(Place.TITLE, 0, text.title()),
                                new Spot(Place.SUMMARY, 0, text.summary())),
                        IntStream.range(0, passages.size()).mapToObj(i -> new Spot(Place.PASSAGE, i, passages.get(i))))
                .toList();
    }

    /** Those of a text. */
    public static Spots of(StoryText text) {
        return new Spots(text);
    }

    /** The whole, the title, the summary and the passages in their order. */
    public List<Spot> all() {
        return all;
    }

    /** The one with this name; none when other words stand there now, and these words nowhere else. */
    public Optional<Spot> named(String name) {
        return all.stream()
                .filter(spot -> spot.name().equals(name))
                .findFirst()
                .or(() -> all.stream().filter(spot -> hasWordsOf(spot, name)).findFirst());
    }

    /** Whether these words stand somewhere in it, as a title, a summary or a passage. */
    public boolean has(String words) {
        return all.stream()
                .anyMatch(spot -> spot.place() != Place.WHOLE && spot.words().equals(words));
    }

    /** Passages before it may have come or gone since the name was given. */
    private static boolean hasWordsOf(Spot spot, String name) {
        String own = spot.name();
        return spot.place() == Place.PASSAGE
                && name.startsWith("passage-")
                && own.substring(own.lastIndexOf('-')).equals(name.substring(name.lastIndexOf('-')));
    }

    /** What a remark that is made now keeps of a spot. */
    public Anchor anchor(Spot spot) {
        if (spot.place() != Place.PASSAGE) {
            return new Anchor(spot.place(), 0, spot.words(), List.of());
        }
        List<String> beside = new ArrayList<>(fingerprints);
        beside.remove(spot.position());
        return new Anchor(Place.PASSAGE, spot.position(), spot.words(), beside);
    }

    /** What has become of what a remark was made on. */
    public Found find(Anchor anchor) {
        return anchor.place() == Place.PASSAGE ? passage(anchor) : field(anchor);
    }

    private Found field(Anchor anchor) {
        int ordinal = anchor.place().ordinal();
        String now = all.get(ordinal).words();
        Standing standing =
                now.equals(anchor.words()) ? Standing.SAME : now.isBlank() ? Standing.GONE : Standing.CHANGED;
        return new Found(standing, ordinal - Place.values().length, now);
    }

    private Found passage(Anchor anchor) {
        return same(anchor)
                .map(i -> new Found(Standing.SAME, i, passages.get(i)))
                .or(() -> changed(anchor).map(i -> new Found(Standing.CHANGED, i, passages.get(i))))
                .orElseGet(Found::gone);
    }

    private Optional<Integer> same(Anchor anchor) {
        return indexes().filter(i -> passages.get(i).equals(anchor.words())).max(byNeighbours(anchor));
    }

    private Optional<Integer> changed(Anchor anchor) {
        Set<String> beside = new HashSet<>(anchor.beside());
        Runs before = runs(anchor.words());
        Map<Integer, Integer> kept = new HashMap<>();
        indexes()
                .filter(i -> !beside.contains(fingerprints.get(i)))
                .forEach(i -> kept.put(i, before.keptIn(runs(passages.get(i)))));
        return kept.keySet().stream()
                .filter(i -> kept.getOrDefault(i, 0) > 0)
                .max(Comparator.comparing((Integer i) -> kept.getOrDefault(i, 0))
                        .thenComparing(byNeighbours(anchor)));
    }

    /** The one with the neighbours of then is the likeliest, and after that the one nearest to where it was. */
    private Comparator<Integer> byNeighbours(Anchor anchor) {
        return Comparator.comparing((Integer i) -> neighbours(anchor, i))
                .thenComparing(i -> -Math.abs(i - anchor.position()));
    }

    private int neighbours(Anchor anchor, int index) {
        boolean before = anchor.before().equals(index > 0 ? fingerprints.get(index - 1) : "");
        boolean after = anchor.after().equals(index + 1 < fingerprints.size() ? fingerprints.get(index + 1) : "");
        return (before ? 1 : 0) + (after ? 1 : 0);
    }

    private Stream<Integer> indexes() {
        return IntStream.range(0, passages.size()).boxed();
    }

    /** Many remarks are about the same words. */
    private Runs runs(String words) {
        return runs.computeIfAbsent(words, Runs::new);
    }
}
