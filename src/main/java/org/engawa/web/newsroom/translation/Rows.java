package org.engawa.web.newsroom.translation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.engawa.markdown.Passages;

/**
 * A translation passage by passage. A passage that is not translated yet is kept as {@link #MISSING}, so that those after it stay
 * beside their sources, and the checks find it.
 */
final class Rows {
    /** Stands for a passage that is still to be translated; a placeholder to the checks as well. */
    static final String MISSING = "\u3013";

    private final Passages source;
    private final Passages followed;
    private final Passages target;
    private final List<Passages.Pair> pairs;

    /**
     * Texts as Markdown.
     *
     * @param source the original as it is now
     * @param followed the original as the translation follows it
     * @param target the translation
     */
    Rows(String source, String followed, String target) {
        this.source = Passages.of(source);
        this.followed = Passages.of(followed);
        this.target = Passages.of(target);
        this.pairs = this.source.beside(this.target);
    }

    /** All of them, with the texts that are saved. */
    List<Row> saved() {
        return rows(pairs.stream().map(pair -> typed(pair.target())).toList());
    }

    /** All of them, with texts that were typed, missing ones empty. */
    List<Row> rows(List<String> texts) {
        Set<Integer> changed = new HashSet<>(source.changedSince(followed));
        Set<Integer> gone = new HashSet<>(followed.changedSince(source));
        // A translation may begin with words before the first heading where the original has none: a pair without
        // source.
        int ahead = pairs.size() > source.all().size() ? 1 : 0;
        return IntStream.range(0, pairs.size())
                .mapToObj(i -> new Row(
                        i,
                        shown(pairs.get(i).source()),
                        changed.contains(i - ahead) && gone.contains(i - ahead)
                                ? followed.all().get(i - ahead).text()
                                : "",
                        changed.contains(i - ahead),
                        i < texts.size() ? texts.get(i) : ""))
                .toList();
    }

    /** The translation with these texts, one for each row; the very same text when they are those that are saved. */
    String join(List<String> texts) {
        List<String> before = pairs.stream().map(Passages.Pair::target).toList();
        List<String> after = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            String text = i < texts.size() ? lines(texts.get(i)) : "";
            boolean missing = text.isBlank() && !pairs.get(i).source().isBlank();
            boolean same = text.equals(shown(before.get(i)));
            after.add(missing ? MISSING : same ? before.get(i) : text);
        }
        if (after.equals(before)) {
            return target.join();
        }
        if (after.stream().allMatch(MISSING::equals)) {
            return "";
        }
        boolean oneToOne =
                before.equals(target.all().stream().map(Passages.Passage::text).toList());
        return oneToOne ? target.with(after) : String.join("\n\n", after) + "\n";
    }

    /**
     * Texts that were typed beside another text of the original than is there now: all of them, in their order, so that none is
     * lost where the original has fewer passages than it had.
     */
    static String inOrder(List<String> texts) {
        List<String> all = texts.stream()
                .map(text -> text.isBlank() ? MISSING : lines(text))
                .toList();
        return all.stream().allMatch(MISSING::equals) ? "" : String.join("\n\n", all) + "\n";
    }

    private static String lines(String text) {
        return text.replace("\r\n", "\n").stripTrailing();
    }

    private static String typed(String text) {
        return text.equals(MISSING) ? "" : shown(text);
    }

    /** Fields of forms lose a blank line at their beginning. */
    private static String shown(String text) {
        return text.replaceFirst("^(?:[ \\t]*\\n)+", "");
    }
}
