package org.engawa.reading;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.engawa.publication.PublishedEdition;

/**
 * That a translation is behind: the original became public after the story was updated, and the translation before.
 *
 * @param follows the day of the text that the translation follows, where the site is at home
 * @param updated the day on which the story was updated
 */
public record Lag(LocalDate follows, LocalDate updated) {
    /** How far an edition is behind; empty when it is not. */
    public static Optional<Lag> of(Reading reading, PublishedEdition edition) {
        OffsetDateTime updated = edition.facts().updated();
        if (updated == null
                || edition.language().equals(edition.original())
                || !edition.becamePublic().isBefore(updated)
                || reading.edition(edition.slug(), edition.original())
                        .filter(original -> !original.becamePublic().isBefore(updated))
                        .isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Lag(day(reading, edition.becamePublic()), day(reading, updated)));
    }

    private static LocalDate day(Reading reading, OffsetDateTime time) {
        return time.atZoneSameInstant(reading.site().zone()).toLocalDate();
    }
}
