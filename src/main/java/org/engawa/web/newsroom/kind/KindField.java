package org.engawa.web.newsroom.kind;

import java.util.List;

/**
 * A field of a kind.
 *
 * @param name as in files; empty where each entry of a list is nothing but this
 * @param wanted whether a story of this kind can't be without it
 * @param words that can be chosen, as in files; empty unless it is a {@link Shape#WORD}
 * @param parts of each entry; empty unless it has {@link Shape#ROWS}
 */
public record KindField(String name, Shape shape, boolean wanted, List<String> words, List<KindField> parts) {
    /** Keeps its own copies of the lists. */
    public KindField {
        words = List.copyOf(words);
        parts = List.copyOf(parts);
    }

    static KindField may(String name, Shape shape) {
        return new KindField(name, shape, false, List.of(), List.of());
    }

    static KindField must(String name, Shape shape) {
        return new KindField(name, shape, true, List.of(), List.of());
    }

    static KindField mayBe(String name, String... words) {
        return new KindField(name, Shape.WORD, false, List.of(words), List.of());
    }

    /** Of which the first holds unless another is chosen. */
    static KindField is(String name, String... words) {
        return new KindField(name, Shape.WORD, true, List.of(words), List.of());
    }

    static KindField rows(String name, KindField... parts) {
        return new KindField(name, Shape.ROWS, false, List.of(), List.of(parts));
    }

    /** Its name in a form, behind that of what it belongs to. */
    String behind(String whole) {
        return name.isEmpty() ? whole : whole + "-" + name;
    }
}
