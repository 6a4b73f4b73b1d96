package org.engawa.workflow;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.engawa.organization.Mission;
import org.engawa.story.EditionState;
import org.engawa.story.EditionSummary;

/**
 * An edition that waits for its hour, by itself or together with other languages.
 *
 * @param at the hour, by the clock of the mission
 */
public record PlannedRelease(EditionSummary edition, Mission mission, ZonedDateTime at) {
    /** Whether it still has to be approved before it can be released. */
    public boolean late() {
        return edition.state() != EditionState.SCHEDULED && edition.state() != EditionState.APPROVED;
    }

    /** The day in the city of the mission. */
    public LocalDate day() {
        return at.toLocalDate();
    }
}
