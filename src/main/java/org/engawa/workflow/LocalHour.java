package org.engawa.workflow;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * What a clock on the wall of a city shows. Where clocks are changed it names no moment, when they are set forward over it, or
 * two, when they are set back over it; nobody guesses which is meant.
 *
 * @param shown by the clock
 * @param zone of the city
 */
public record LocalHour(LocalDateTime shown, ZoneId zone) {
    /** The hour that a form sent, for example `2026-11-28T09:00`; none when it is no day and hour. */
    public static Optional<LocalHour> read(String text, ZoneId zone) {
        try {
            return Optional.of(new LocalHour(LocalDateTime.parse(text.strip()), zone));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The moments at which the clock shows it, the earlier first: one, none or two. */
    public List<OffsetDateTime> moments() {
        return zone.getRules().getValidOffsets(shown).stream()
                .map(offset -> OffsetDateTime.of(shown, offset))
                .sorted()
                .toList();
    }

    /** The one moment that is meant; none while it has to be asked, or there is none. */
    public Optional<OffsetDateTime> moment() {
        List<OffsetDateTime> moments = moments();
        return moments.size() == 1 ? Optional.of(moments.get(0)) : Optional.empty();
    }

    /** The moment with this offset from UTC, for example `+01:00`; none when the clock does not show it then. */
    public Optional<OffsetDateTime> moment(String offset) {
        return moments().stream()
                .filter(moment -> moment.getOffset().getId().equals(offset))
                .findFirst();
    }

    /** How the clocks are changed over this hour; none when they aren't. */
    public Optional<Change> change() {
        return Optional.ofNullable(zone.getRules().getTransition(shown))
                .map(change -> new Change(
                        change.getDateTimeBefore(),
                        change.getDateTimeAfter(),
                        change.getDuration(),
                        change.getOffsetAfter()));
    }

    /**
     * A change of clocks.
     *
     * @param before what they show when it comes
     * @param after what they are set to
     * @param by how far they are set forward; negative when they are set back
     * @param offset from UTC afterwards
     */
    public record Change(LocalDateTime before, LocalDateTime after, Duration by, ZoneOffset offset) {
        /** Whether hours are left out, and not told twice. */
        public boolean leavesOut() {
            return !by.isNegative();
        }
    }
}
