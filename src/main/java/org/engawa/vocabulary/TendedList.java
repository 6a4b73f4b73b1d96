package org.engawa.vocabulary;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The lists that members tend in the newsroom, beside the files. Countries, topics and terms are the word of whoever runs the site, in
 * files alone.
 */
public enum TendedList {
    PEOPLE,
    VENUES,
    PROGRAMMES;

    /** The list with this name; none when there is no such list, or members don't tend it. */
    public static Optional<TendedList> named(String name) {
        return Stream.of(values()).filter(list -> list.word().equals(name)).findFirst();
    }

    /** Its name, which is that of its file. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a vocabulary has of it, by key. */
    public Map<String, ? extends Entry> of(Vocabulary vocabulary) {
        return switch (this) {
            case PEOPLE -> vocabulary.people();
            case VENUES -> vocabulary.venues();
            case PROGRAMMES -> vocabulary.programmes();
        };
    }
}
