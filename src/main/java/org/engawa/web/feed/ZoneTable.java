package org.engawa.web.feed;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.util.DateTimeComponents;
import biweekly.util.UtcOffset;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Optional;
import java.util.TimeZone;

/**
 * How the clocks of a place stand, as a calendar carries it along (RFC 5545, section 3.6.5), so that a program without a table of its
 * own shows the right hour. Every change of the clocks about the times in question stands there by itself: no rules to misread, and
 * none for years that do not occur. What writes the calendar would fetch a table from a stranger.
 */
final class ZoneTable {
    private final ZoneRules rules;
    private final VTimezone table;

    private ZoneTable(ZoneId zone) {
        this.rules = zone.getRules();
        this.table = new VTimezone(zone.getId());
    }

    /** The table from one moment to another; empty for UTC, which needs none. */
    static Optional<TimezoneAssignment> of(ZoneId zone, Instant from, Instant until) {
        if (zone.normalized().equals(ZoneOffset.UTC)) {
            return Optional.empty();
        }
        ZoneTable zones = new ZoneTable(zone);
        zones.fill(from, until);
        return Optional.of(new TimezoneAssignment(TimeZone.getTimeZone(zone), zones.table));
    }

    private void fill(Instant from, Instant until) {
        ZoneOffsetTransition change = rules.previousTransition(from.plusSeconds(1));
        if (change == null) {
            ZoneOffset offset = rules.getOffset(from);
            add(LocalDateTime.of(1970, 1, 1, 0, 0), offset, offset, false);
            change = rules.nextTransition(from);
        }
        while (change != null && !change.getInstant().isAfter(until)) {
            add(
                    change.getDateTimeBefore(),
                    change.getOffsetBefore(),
                    change.getOffsetAfter(),
                    rules.isDaylightSavings(change.getInstant()));
            change = rules.nextTransition(change.getInstant());
        }
    }

    private void add(LocalDateTime at, ZoneOffset before, ZoneOffset after, boolean daylight) {
        Observance observance;
        if (daylight) {
            DaylightSavingsTime time = new DaylightSavingsTime();
            table.addDaylightSavingsTime(time);
            observance = time;
        } else {
            StandardTime time = new StandardTime();
            table.addStandardTime(time);
            observance = time;
        }
        observance.setDateStart(new DateTimeComponents(
                at.getYear(),
                at.getMonthValue(),
                at.getDayOfMonth(),
                at.getHour(),
                at.getMinute(),
                at.getSecond(),
                false));
        observance.setTimezoneOffsetFrom(offset(before));
        observance.setTimezoneOffsetTo(offset(after));
    }

    private static UtcOffset offset(ZoneOffset offset) {
        return new UtcOffset(offset.getTotalSeconds() * 1000L);
    }
}
