package org.engawa.source;

import java.util.LinkedHashMap;
import java.util.List;

/** What stands at one place of a YAML document, with the line where it begins. */
sealed interface Node {

    int line();

    /** How many nodes this one stands for once its aliases are followed. */
    int weight();

    /** How people call it. */
    String name();

    /** A scalar, as written; quotes and escapes undone. */
    record Text(String text, int line) implements Node {
        @Override
        public int weight() {
            return 1;
        }

        @Override
        public String name() {
            return "the text “" + Excerpt.of(text) + "”";
        }
    }

    /** No value: an empty place, {@code null} or {@code ~} without quotes. */
    record Nothing(int line) implements Node {
        @Override
        public int weight() {
            return 1;
        }

        @Override
        public String name() {
            return "nothing";
        }
    }

    /** A list. */
    record Listing(List<Node> items, int line, int weight) implements Node {
        @Override
        public String name() {
            return "a list";
        }
    }

    /** Keys and values, in the order of writing. */
    record Mapping(LinkedHashMap<String, Entry> entries, int line, int weight) implements Node {
        @Override
        public String name() {
            return "a group of fields";
        }
    }

    /** One value of a mapping, and the line of its key. */
    record Entry(Node value, int keyLine) {}
}
