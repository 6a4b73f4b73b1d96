package org.engawa.reading;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.engawa.story.Details;
import org.engawa.story.EventTime;
import org.engawa.story.PartialDate;
import org.engawa.story.StoryFacts;
import org.jspecify.annotations.Nullable;

/**
 * One time at which an event or exhibit takes place, for calendars, which know no half dates: what is known by its month or year
 * alone, or whose end is not known, is none. A travelling exhibit has one for each stop.
 *
 * @param id the same whatever changes but the place: the id of the story, or one made from it for each stop
 * @param venue key in the vocabulary
 * @param start whole days as a {@link LocalDate}, by the clock of the place; else a {@link ZonedDateTime}
 * @param end the first day, or the moment, at which it is over, of the same type; null for a moment without known end
 */
public record Occurrence(
        String id,
        @Nullable String venue,
        Temporal start,
        @Nullable Temporal end,
        Details.Status status) {

    /** Those of a story, whose id is a UUID. */
    public static List<Occurrence> of(String story, StoryFacts facts) {
        if (facts.details() instanceof Details.Event event) {
            return List.of(event(story, event, facts.venue()));
        }
        return facts.details() instanceof Details.Exhibit exhibit ? exhibit(story, exhibit, facts.venue()) : List.of();
    }

    private static Occurrence event(String story, Details.Event event, @Nullable String venue) {
        ZoneId zone = ZoneId.of(event.zone());
        EventTime start = event.start();
        EventTime end = event.end();
        if (!start.hasHour()) {
            LocalDate last = end == null ? start.day() : end.day();
            return new Occurrence(story, venue, start.day(), last.plusDays(1), event.status());
        }
        return new Occurrence(story, venue, at(start, zone), end == null ? null : end(end, zone), event.status());
    }

    /** A day without hour ends with the day. */
    private static ZonedDateTime end(EventTime end, ZoneId zone) {
        return end.hasHour() ? at(end, zone) : end.day().plusDays(1).atStartOfDay(zone);
    }

    private static ZonedDateTime at(EventTime time, ZoneId zone) {
        return LocalDateTime.parse(time.text()).atZone(zone);
    }

    private static List<Occurrence> exhibit(String story, Details.Exhibit exhibit, @Nullable String venue) {
        List<Occurrence> stops = new ArrayList<>();
        Map<String, Integer> visits = new HashMap<>();
        for (Details.Stop stop : exhibit.tour()) {
            // By the venue and not by the place in the list, so that another stop before it changes nothing.
            int visit = visits.merge(stop.venue(), 1, Integer::sum);
            String name = story + "/" + stop.venue() + "/" + visit;
            run(
                            UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
                                    .toString(),
                            stop.venue(),
                            stop.start(),
                            stop.end(),
                            exhibit.status())
                    .ifPresent(stops::add);
        }
        // The span of the whole tour says less than its stops.
        return stops.isEmpty()
                ? run(story, venue, exhibit.start(), exhibit.end(), exhibit.status()).stream()
                        .toList()
                : stops;
    }

    private static Optional<Occurrence> run(
            String id,
            @Nullable String venue,
            @Nullable PartialDate start,
            @Nullable PartialDate end,
            Details.Status status) {
        return start != null && end != null && isDay(start) && isDay(end)
                ? Optional.of(new Occurrence(
                        id, venue, start.firstDay(), end.lastDay().plusDays(1), status))
                : Optional.empty();
    }

    private static boolean isDay(PartialDate date) {
        return date.firstDay().equals(date.lastDay());
    }
}
