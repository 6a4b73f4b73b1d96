package org.engawa.reading;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.engawa.story.Kind;
import org.jspecify.annotations.Nullable;

/** A part of the site: the first word of an address behind the language. */
public enum Section {
    HOME("", "menu.home", null, false),
    STORIES("stories", "menu.stories", null, true),
    PROGRAMMES("programmes", "menu.programmes", null, true),
    COUNTRIES("countries", "menu.countries", null, true),
    TOPICS("topics", "menu.topics", null, true),
    PEOPLE("people", "menu.people", null, true),
    VENUES("venues", "menu.venues", null, true),
    SEARCH("search", "menu.search", null, false),
    PRESS("press", "menu.press", null, false),
    LANGUAGES("languages", "menu.languages", null, false),
    /** What stands beside the stories, each page at an address of its own. */
    PAGES("", "", null, true),
    RESULTS(Kind.RESULT),
    PROFILES(Kind.PROFILE),
    EXHIBITS(Kind.EXHIBIT),
    EVENTS(Kind.EVENT),
    SPEECHES(Kind.SPEECH),
    ARTICLES(Kind.ARTICLE),
    CHALLENGES(Kind.CHALLENGE);

    private final String word;
    private final String message;
    private final @Nullable Kind kind;
    private final boolean keyed;

    Section(Kind kind) {
        this(kind.plural(), "kinds." + kind.word(), kind, false);
    }

    Section(String word, String message, @Nullable Kind kind, boolean keyed) {
        this.word = word;
        this.message = message;
        this.kind = kind;
        this.keyed = keyed;
    }

    /** The section of this word. */
    public static Optional<Section> of(String word) {
        return Arrays.stream(values())
                .filter(section -> !section.word.isEmpty() && section.word.equals(word))
                .findFirst();
    }

    /** Where stories of a kind are listed; those about programmes stand among the programmes. */
    public static Section of(Kind kind) {
        return kind == Kind.PROGRAMME ? PROGRAMMES : valueOf(kind.plural().toUpperCase(Locale.ROOT));
    }

    /** As in addresses; empty for the home page, and for pages that stand at the top. */
    public String word() {
        return word;
    }

    /** The message of the theme that names it; empty for pages that have titles. */
    public String message() {
        return message;
    }

    /** The one kind of stories it lists. */
    public Optional<Kind> kind() {
        return Optional.ofNullable(kind);
    }

    /** Whether it has pages of single things below it. */
    public boolean keyed() {
        return keyed;
    }
}
