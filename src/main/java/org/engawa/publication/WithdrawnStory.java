package org.engawa.publication;

import java.util.List;
import org.engawa.story.Withdrawal;

/**
 * That a story which was public is so no longer.
 *
 * @param languages in which it was public
 */
public record WithdrawnStory(String story, String slug, List<String> languages, Withdrawal withdrawal) {
    /** Keeps its own copy of the list. */
    public WithdrawnStory {
        languages = List.copyOf(languages);
    }

    /** The name that {@link PublishedEdition#urn} gave to the story in a language. */
    public String urn(String language) {
        return PublishedEdition.urn(story, language);
    }
}
