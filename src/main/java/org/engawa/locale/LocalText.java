package org.engawa.locale;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One text in several languages, such as the name of a country. Keys are BCP 47 tags in the order in which they were
 * written. Never empty when it comes from a file, since the reader of the file demands at least one language.
 */
public record LocalText(@JsonValue Map<String, String> texts) {
    /** Keeps the order of the languages. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LocalText(Map<String, String> texts) {
        this.texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }

    /** A text in one language. */
    public static LocalText of(String language, String text) {
        return new LocalText(Map.of(language, text));
    }

    /** The text in the first of these languages that has one, else in the first language written, else empty. */
    public Localized in(List<String> preferred) {
        for (String language : preferred) {
            String text = texts.get(language);
            if (text != null) {
                return new Localized(text, language);
            }
        }
        return texts.entrySet().stream()
                .findFirst()
                .map(entry -> new Localized(entry.getValue(), entry.getKey()))
                .orElse(new Localized("", "und"));
    }

    /** A text with the language in which it is written. */
    public record Localized(String text, String language) {}
}
