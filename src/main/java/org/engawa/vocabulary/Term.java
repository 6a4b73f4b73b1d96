package org.engawa.vocabulary;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.engawa.locale.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * A term of the field with its equivalents, for translators and for search across languages.
 *
 * @param avoid by language, the forms that this site doesn't use for it
 */
public record Term(String key, LocalText names, Map<String, List<String>> avoid) {
    /** Keeps the order and its own copies. What was written before terms had such forms has none. */
    public Term(String key, LocalText names, @Nullable Map<String, List<String>> avoid) {
        this.key = key;
        this.names = names;
        Map<String, List<String>> copies = new LinkedHashMap<>();
        if (avoid != null) {
            avoid.forEach((language, forms) -> copies.put(language, List.copyOf(forms)));
        }
        this.avoid = Collections.unmodifiableMap(copies);
    }
}
