package org.engawa.theme.view;

import java.util.List;

/**
 * A labelled fact of a story or programme, such as the project code; its label is the message {@code fact.<key>}.
 *
 * @param key {@code project}, {@code code}, {@code partners}, {@code when} …
 * @param values at least one
 */
public record Fact(String key, List<FactValue> values) {
    /** Keeps its own copy of the values. */
    public Fact {
        values = List.copyOf(values);
    }

    /** A fact with one value or more. */
    public static Fact of(String key, FactValue... values) {
        return new Fact(key, List.of(values));
    }
}
