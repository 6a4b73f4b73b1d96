package org.engawa.source;

import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A YAML document that ships with the program, as values: maps, lists, texts, numbers and booleans (YAML 1.2 core schema). For
 * what people write there is {@link YamlReader}, which tells them what is wrong.
 */
public final class YamlValues {
    private YamlValues() {}

    /**
     * Reads a document whose top is a mapping.
     *
     * @throws IllegalArgumentException when it is something else
     */
    public static Map<?, ?> read(String text) {
        Object top = new Load(LoadSettings.builder().build()).loadFromString(text);
        if (top instanceof Map<?, ?> map) {
            return map;
        }
        throw new IllegalArgumentException("the document is no mapping");
    }
}
