package org.engawa.catalogue;

import java.util.List;
import org.engawa.publication.Change;
import org.engawa.publication.WithdrawnStory;
import org.jspecify.annotations.Nullable;

/**
 * What became public, changed or was withdrawn after a position of the log, in the order of the log; of each story only its last
 * change.
 *
 * @param position up to which this is complete: where to ask on from
 * @param more whether there is more after it
 */
public record Changes(List<Changed> stories, long position, boolean more) {
    /** Keeps its own copy of the list. */
    public Changes {
        stories = List.copyOf(stories);
    }

    /**
     * A story that changed.
     *
     * @param story its id
     * @param languages in which it is public, or was
     * @param withdrawn set when it is public no more
     */
    public record Changed(
            String story,
            String slug,
            List<String> languages,
            @Nullable WithdrawnStory withdrawn,
            Change change) {
        /** Keeps its own copy of the list. */
        public Changed {
            languages = List.copyOf(languages);
        }
    }
}
