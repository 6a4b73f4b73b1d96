package org.engawa.publication;

import java.util.List;
import org.engawa.story.Withdrawal;
import org.jspecify.annotations.Nullable;

/**
 * That a story which was public is so no longer, in all its languages or in some.
 *
 * @param languages in which it was public
 * @param staying the languages in which it still is
 */
public record WithdrawnStory(
        String story, String slug, List<String> languages, List<String> staying, Withdrawal withdrawal) {
    /** Keeps its own copies of the lists. */
    public WithdrawnStory(
            String story, String slug, List<String> languages, @Nullable List<String> staying, Withdrawal withdrawal) {
        this.story = story;
        this.slug = slug;
        this.languages = List.copyOf(languages);
        // A catalogue may have been written before it was told.
        this.staying = staying == null ? List.of() : List.copyOf(staying);
        this.withdrawal = withdrawal;
    }

    /** That a story is public in no language any more. */
    public WithdrawnStory(String story, String slug, List<String> languages, Withdrawal withdrawal) {
        this(story, slug, languages, List.of(), withdrawal);
    }

    /** Whether nothing of it is public any more. */
    public boolean whole() {
        return staying.isEmpty();
    }

    /** The name that {@link PublishedEdition#urn} gave to the story in a language. */
    public String urn(String language) {
        return PublishedEdition.urn(story, language);
    }
}
