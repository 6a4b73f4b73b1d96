package org.engawa.source;

import java.net.URI;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes YAML that people like to read and {@link YamlReader} reads back the same: block style, two spaces, the order given,
 * plain words where they are safe, literal blocks for texts of several lines, double quotes for the rest.
 */
public final class YamlWriter {

    private static final int LONGEST_KEY = 200;

    private final StringBuilder out = new StringBuilder();

    private YamlWriter() {}

    /**
     * Writes a document.
     *
     * @param top keys and values: texts, numbers, booleans, dates and times, URIs, maps and collections of those; an entry or
     *     item that is null is left out
     * @throws IllegalArgumentException for a value of another type, a key longer than {@value #LONGEST_KEY} characters, or a
     *     text that no YAML can hold (a lone surrogate, U+0000)
     */
    public static String write(Map<String, ? extends @Nullable Object> top) {
        YamlWriter writer = new YamlWriter();
        writer.mapping(top, 0, false);
        return writer.out.toString();
    }

    private void mapping(Map<?, ? extends @Nullable Object> map, int indent, boolean begun) {
        boolean first = begun;
        for (Map.Entry<?, ? extends @Nullable Object> entry : map.entrySet()) {
            Object value = entry.getValue();
            if (value == null) {
                continue;
            }
            indent(first ? 0 : indent);
            first = false;
            out.append(key(entry.getKey())).append(':');
            value(value, indent);
        }
    }

    private void value(Object value, int indent) {
        if (value instanceof Map<?, ?> map && hasEntries(map)) {
            out.append('\n');
            mapping(map, indent + 2, false);
        } else if (value instanceof Collection<?> items && hasItems(items)) {
            out.append('\n');
            listing(items, indent + 2, false);
        } else {
            out.append(' ').append(leaf(value, indent)).append('\n');
        }
    }

    private void listing(Collection<?> items, int indent, boolean begun) {
        boolean first = begun;
        for (Object item : items) {
            if (item == null) {
                continue;
            }
            indent(first ? 0 : indent);
            first = false;
            out.append("- ");
            if (item instanceof Map<?, ?> map && hasEntries(map)) {
                mapping(map, indent + 2, true);
            } else if (item instanceof Collection<?> below && hasItems(below)) {
                listing(below, indent + 2, true);
            } else {
                out.append(leaf(item, indent)).append('\n');
            }
        }
    }

    private static String leaf(Object value, int indent) {
        if (value instanceof Map<?, ?>) {
            return "{}";
        }
        if (value instanceof Collection<?>) {
            return "[]";
        }
        if (value instanceof Number || value instanceof Boolean) {
            return value.toString();
        }
        if (value instanceof CharSequence || value instanceof TemporalAccessor || value instanceof URI) {
            return YamlText.value(value.toString(), indent + 2);
        }
        throw new IllegalArgumentException(
                "cannot be written as YAML: " + value.getClass().getName());
    }

    private static String key(Object key) {
        String text = String.valueOf(key);
        if (text.length() > LONGEST_KEY) {
            throw new IllegalArgumentException(
                    "longer than " + LONGEST_KEY + " characters: the key " + Excerpt.of(text));
        }
        return YamlText.key(text);
    }

    private static boolean hasEntries(Map<?, ?> map) {
        return hasItems(map.values());
    }

    private static boolean hasItems(Collection<?> items) {
        List<?> all = new ArrayList<>(items);
        all.removeIf(item -> item == null);
        return !all.isEmpty();
    }

    private void indent(int spaces) {
        out.append(" ".repeat(spaces));
    }
}
