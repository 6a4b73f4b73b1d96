package org.engawa.story;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.stream.Stream;

/** What sort of story is told. Each kind has typed fields of its own, see {@link Details}. */
public enum Kind {
    /** A research outcome. */
    RESULT("results"),
    /** A scientist. */
    PROFILE("profiles"),
    /** Something to see at a venue. */
    EXHIBIT("exhibits"),
    /** Something that takes place at a time. */
    EVENT("events"),
    /** What somebody said on an occasion. */
    SPEECH("speeches"),
    /** A text by an author. */
    ARTICLE("articles"),
    /** A page about a scheme. */
    PROGRAMME("programmes"),
    /** A global issue. */
    CHALLENGE("challenges");

    private final String plural;

    Kind(String plural) {
        this.plural = plural;
    }

    /** The word in files, for example `result`. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The word in the address of its list, for example `results`. */
    public String plural() {
        return plural;
    }

    /**
     * The kind with this {@linkplain #word() word}.
     *
     * @throws IllegalArgumentException when there is none
     */
    @JsonCreator
    public static Kind of(String word) {
        return Stream.of(values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(word));
    }
}
