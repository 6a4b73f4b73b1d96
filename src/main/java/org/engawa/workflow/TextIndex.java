package org.engawa.workflow;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Where texts are looked up by their words, faster than by reading them all. What it names is only where to look: the database
 * says what an edition is now and for whom it exists. It stands here and is made in a higher room, where texts are indexed.
 */
public interface TextIndex {
    /**
     * Editions whose title, summary or body holds all of these words as far as it knows, the one saved last first; what was
     * committed before is known. None when it can't say, and the database has to read all texts.
     *
     * @param missions keys of the missions whose stories are searched, and no others
     * @param first how many to pass over
     */
    Optional<List<UUID>> find(Collection<String> missions, List<String> words, int first, int most);

    /** Whether it can't say anything yet, because it is being made or compared with the database, as after a start. */
    default boolean isBeingBuilt() {
        return false;
    }
}
