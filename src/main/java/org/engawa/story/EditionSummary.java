package org.engawa.story;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * An edition in a list.
 *
 * @param story id of the story
 * @param mission key of the mission that owns it
 * @param language BCP 47 tag
 * @param number of the edition, counted from 1 within its language
 * @param title as it was saved last; empty while there is none
 * @param savedBy id of the member who saved it last; none when it was imported
 * @param savedByName name of who saved it last
 * @param due when it is to be published, while it is scheduled
 * @param unreviewed whether it was published in an emergency and nobody has looked since
 */
public record EditionSummary(
        UUID story,
        String slug,
        String mission,
        String originalLanguage,
        String language,
        int number,
        EditionState state,
        String title,
        Optional<UUID> savedBy,
        String savedByName,
        OffsetDateTime savedAt,
        Optional<OffsetDateTime> due,
        boolean unreviewed) {}
