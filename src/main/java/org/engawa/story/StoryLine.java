package org.engawa.story;

import java.util.Map;
import java.util.UUID;

/**
 * A story in a table of stories and languages.
 *
 * @param mission key of the mission that owns it
 * @param title of the original as it was saved last; empty while there is none
 * @param standings where it stands, by BCP 47 tag; languages in which nothing was begun are left out
 */
public record StoryLine(
        UUID id, String slug, String mission, String originalLanguage, String title, Map<String, Standing> standings) {
    /** Keeps its own copy of the map. */
    public StoryLine {
        standings = Map.copyOf(standings);
    }

    /** Where it stands in a language. */
    public Standing in(String language) {
        return standings.getOrDefault(language, Standing.NONE);
    }
}
