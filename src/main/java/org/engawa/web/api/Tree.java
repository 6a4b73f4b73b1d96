package org.engawa.web.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.engawa.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * A part of the description, to be walked through. What is not there is an empty part.
 *
 * @param whole the whole description, in which references are looked up
 */
record Tree(@Nullable Object node, Map<?, ?> whole) {
    Tree get(String key) {
        return new Tree(node instanceof Map<?, ?> map ? map.get(key) : null, whole);
    }

    boolean has(String key) {
        return get(key).node() != null;
    }

    String text(String key) {
        return get(key).value();
    }

    String value() {
        return String.valueOf(node);
    }

    List<Tree> items() {
        return node instanceof List<?> list
                ? list.stream().map(item -> new Tree(item, whole)).toList()
                : List.of();
    }

    List<Tree> keys() {
        return node instanceof Map<?, ?> map
                ? map.keySet().stream().map(key -> new Tree(key, whole)).toList()
                : List.of();
    }

    Set<Map.Entry<String, Tree>> entries() {
        Map<String, Tree> entries = new LinkedHashMap<>();
        keys().forEach(key -> entries.put(key.value(), get(key.value())));
        return entries.entrySet();
    }

    /** What a reference means; anything else is itself. */
    Tree resolved() {
        if (!has("$ref")) {
            return this;
        }
        Tree target = new Tree(whole, whole);
        for (String step : text("$ref").substring(2).split("/", -1)) {
            target = target.get(step);
        }
        return target;
    }

    /** As JSON, one value on a line. */
    String json() {
        StringBuilder out = new StringBuilder();
        write(node, "\n", out);
        return out.toString();
    }

    private static void write(@Nullable Object value, String line, StringBuilder out) {
        if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            String mark = "{";
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                out.append(mark).append(line).append("  ");
                out.append(Json.write(String.valueOf(entry.getKey()))).append(": ");
                write(entry.getValue(), line + "  ", out);
                mark = ",";
            }
            out.append(line).append('}');
        } else if (value instanceof List<?> list && list.stream().anyMatch(item -> item instanceof Map<?, ?>)) {
            String mark = "[";
            for (Object item : list) {
                out.append(mark).append(line).append("  ");
                write(item, line + "  ", out);
                mark = ",";
            }
            out.append(line).append(']');
        } else {
            out.append(value == null ? "null" : Json.write(value));
        }
    }
}
