package org.engawa.reading;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.engawa.publication.PublishedEdition;
import org.jspecify.annotations.Nullable;

/**
 * That a translation is behind: the original was corrected where it was misleading since the text that the translation
 * follows; or, of imported texts, the original became public after the story was updated, and the translation before.
 *
 * @param follows the day of the text that the translation follows, where the site is at home
 * @param updated the day on which the story was updated
 * @param note what the original says of the correction, in its language; null for nothing
 */
public record Lag(
        LocalDate follows, LocalDate updated, @Nullable String note) {
    /** How far an edition is behind; empty when it is not. Where it is known what it follows, times say nothing. */
    public static Optional<Lag> of(Reading reading, PublishedEdition edition) {
        if (edition.currency().known()) {
            return Optional.ofNullable(edition.currency().behind())
                    .map(behind ->
                            new Lag(day(reading, behind.follows()), day(reading, behind.updated()), behind.note()));
        }
        OffsetDateTime updated = edition.facts().updated();
        if (updated == null
                || edition.language().equals(edition.original())
                || !edition.becamePublic().isBefore(updated)
                || reading.edition(edition.slug(), edition.original())
                        .filter(original -> !original.becamePublic().isBefore(updated))
                        .isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Lag(day(reading, edition.becamePublic()), day(reading, updated), null));
    }

    private static LocalDate day(Reading reading, OffsetDateTime time) {
        return time.atZoneSameInstant(reading.site().zone()).toLocalDate();
    }
}
