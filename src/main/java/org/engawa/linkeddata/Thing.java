package org.engawa.linkeddata;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something in the words of schema.org. Immutable; what is not known is not said.
 *
 * @param properties by name in the order of writing, as JSON will have them
 */
public record Thing(Map<String, Object> properties) {
    /** Keeps its own copy. */
    public Thing {
        properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
    }

    /** A thing of a type such as {@code Person}. */
    public static Thing of(String type) {
        return new Thing(Map.of("@type", type));
    }

    /** A thing that is described elsewhere, under this address. */
    public static Thing at(String id) {
        return new Thing(Map.of("@id", id));
    }

    /**
     * The same with a property more.
     *
     * @param value a text, number or truth value, a thing, or a collection of these; nothing is added for null, an empty text or an
     *     empty collection, and a collection of one is written as that one
     */
    public Thing with(String name, @Nullable Object value) {
        if (value == null || value.equals("")) {
            return this;
        }
        if (value instanceof Collection<?> many && many.size() < 2) {
            return with(name, many.stream().findFirst().orElse(null));
        }
        Map<String, Object> more = new LinkedHashMap<>(properties);
        more.put(name, plain(value));
        return new Thing(more);
    }

    private static Object plain(Object value) {
        if (value instanceof Thing thing) {
            return thing.properties();
        }
        return value instanceof Collection<?> many
                ? List.copyOf(many).stream().map(Thing::plain).toList()
                : value;
    }
}
