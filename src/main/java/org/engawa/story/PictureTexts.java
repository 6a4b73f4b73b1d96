package org.engawa.story;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a translation says that the pictures of its story show, by the names of their files. It belongs to the text of the
 * translation, and becomes a fact of the story when that is published. Where nothing is said, what the facts say stays.
 */
public record PictureTexts(@JsonValue Map<String, String> byFile) {
    /** Nothing. */
    public static final PictureTexts NONE = new PictureTexts(Map.of());

    /** Keeps what says something, in one order whatever was given. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PictureTexts(Map<String, String> byFile) {
        Map<String, String> said = new TreeMap<>(byFile);
        said.values().removeIf(String::isBlank);
        this.byFile = Collections.unmodifiableMap(said);
    }
}
