package org.engawa.web.newsroom.writing;

import java.util.List;
import org.engawa.web.newsroom.Choice;
import org.jspecify.annotations.Nullable;

/**
 * A field of the facts of a story as it stands in the form.
 *
 * @param id also its name
 * @param hint how it is written; empty where nothing need be said
 * @param value as typed, else as saved
 * @param wanted whether it must not stay empty
 * @param language BCP 47 tag of the value, where it is known
 * @param list name of the list that can be searched; empty for what is typed or chosen from a few words
 * @param choices what can be chosen; empty for what is typed
 * @param others the same text in the other languages of the site
 */
public record Fact(
        String id,
        String label,
        String hint,
        String value,
        boolean wanted,
        @Nullable String language,
        String list,
        List<Choice> choices,
        List<Fact> others) {
    /** Keeps its own copies of the lists. */
    public Fact {
        choices = List.copyOf(choices);
        others = List.copyOf(others);
    }

    /** Something that is chosen from a list. */
    static Fact chosen(String id, String label, String value, boolean wanted, String list, List<Choice> choices) {
        return new Fact(id, label, "", value, wanted, null, list, choices, List.of());
    }

    /** How many of the others are filled in. */
    public long told() {
        return others.stream().filter(other -> !other.value().isEmpty()).count();
    }
}
