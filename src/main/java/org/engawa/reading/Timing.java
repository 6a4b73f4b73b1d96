package org.engawa.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.engawa.story.Details;
import org.engawa.story.EventTime;
import org.engawa.story.PartialDate;
import org.engawa.story.StoryFacts;
import org.jspecify.annotations.Nullable;

/**
 * When an exhibit or event takes place, by the clock of its place.
 *
 * @param first its beginning, as exactly as it is known: a {@link Year}, {@link YearMonth}, {@link LocalDate} or {@link LocalDateTime};
 *     null where unknown
 * @param last its end, likewise
 * @param stops the times of which it consists: several for an exhibit that travels
 * @param held whether it takes place as announced
 */
public record Timing(
        @Nullable TemporalAccessor first, @Nullable TemporalAccessor last, List<Stop> stops, boolean held) {
    /** What is neither exhibit nor event. */
    public static final Timing NONE = new Timing(null, null, List.of(), false);

    /** Keeps its own copy. */
    public Timing {
        stops = List.copyOf(stops);
    }

    /**
     * From one moment to just before another; either may be unknown.
     */
    public record Stop(@Nullable Instant from, @Nullable Instant until) {
        boolean on(Instant now) {
            return from != null && until != null && !now.isBefore(from) && now.isBefore(until);
        }

        boolean over(Instant now) {
            return until != null && !now.isBefore(until);
        }

        boolean coming(Instant now) {
            return from != null && now.isBefore(from);
        }
    }

    /** Of an exhibit or event; {@link #NONE} for other stories. */
    public static Timing of(StoryFacts facts, Zones zones) {
        if (facts.details() instanceof Details.Event event) {
            return event(event);
        }
        return facts.details() instanceof Details.Exhibit exhibit ? exhibit(exhibit, facts.venue(), zones) : NONE;
    }

    /** Where clocks stand. */
    @FunctionalInterface
    public interface Zones {
        /** The zone of a venue; that of the site for a venue unknown or null. */
        ZoneId of(@Nullable String venue);
    }

    private static Timing event(Details.Event event) {
        ZoneId zone = ZoneId.of(event.zone());
        EventTime last = event.end() == null ? event.start() : event.end();
        Instant until = event.end() != null && last.hasHour()
                ? start(last, zone)
                : last.day().plusDays(1).atStartOfDay(zone).toInstant();
        return new Timing(
                exact(event.start()),
                exact(last),
                List.of(new Stop(start(event.start(), zone), until)),
                event.status() == Details.Status.SCHEDULED);
    }

    private static Timing exhibit(Details.Exhibit exhibit, @Nullable String venue, Zones zones) {
        List<Stop> stops = new ArrayList<>();
        List<@Nullable PartialDate> starts = new ArrayList<>();
        List<@Nullable PartialDate> ends = new ArrayList<>();
        if (exhibit.start() != null || exhibit.end() != null) {
            // The span of the whole tour says less than its stops.
            if (exhibit.tour().stream().allMatch(stop -> stop.start() == null && stop.end() == null)) {
                stops.add(stop(exhibit.start(), exhibit.end(), zones.of(venue)));
            }
            starts.add(exhibit.start());
            ends.add(exhibit.end());
        }
        for (Details.Stop stop : exhibit.tour()) {
            stops.add(stop(stop.start(), stop.end(), zones.of(stop.venue())));
            if (exhibit.start() == null && exhibit.end() == null) {
                starts.add(stop.start());
                ends.add(stop.end());
            }
        }
        TemporalAccessor first = edge(starts, true);
        TemporalAccessor last = edge(ends, false);
        return new Timing(first, last, stops, exhibit.status() == Details.Status.SCHEDULED);
    }

    private static Stop stop(@Nullable PartialDate start, @Nullable PartialDate end, ZoneId zone) {
        return new Stop(
                start == null ? null : start.firstDay().atStartOfDay(zone).toInstant(),
                end == null
                        ? null
                        : end.lastDay().plusDays(1).atStartOfDay(zone).toInstant());
    }

    private static @Nullable TemporalAccessor edge(List<@Nullable PartialDate> dates, boolean first) {
        Comparator<PartialDate> order = Comparator.comparing(PartialDate::firstDay);
        return dates.stream()
                .flatMap(Stream::ofNullable)
                .min(first ? order : order.reversed())
                .map(Timing::exact)
                .orElse(null);
    }

    /** {@code now}, {@code coming}, {@code ended}; empty where that is unknown or it does not take place. */
    public String state(Instant now) {
        if (!held || stops.isEmpty()) {
            return "";
        }
        if (stops.stream().anyMatch(stop -> stop.on(now))) {
            return "now";
        }
        if (stops.stream().anyMatch(stop -> stop.coming(now))) {
            return "coming";
        }
        List<Stop> known = stops.stream()
                .filter(stop -> stop.from() != null || stop.until() != null)
                .toList();
        return !known.isEmpty() && known.stream().allMatch(stop -> stop.over(now)) ? "ended" : "";
    }

    /** The next moment at which the state may become another. */
    public Optional<Instant> nextChange(Instant now) {
        return moments().filter(moment -> moment.isAfter(now)).min(Comparator.naturalOrder());
    }

    private Stream<Instant> moments() {
        return stops.stream()
                .flatMap(stop -> Stream.of(Optional.ofNullable(stop.from()), Optional.ofNullable(stop.until())))
                .flatMap(Optional::stream)
                .filter(Objects::nonNull);
    }

    /** As exact as it is known: a year, a month or a day. */
    public static TemporalAccessor exact(PartialDate date) {
        return switch (date.text().length()) {
            case 4 -> Year.parse(date.text());
            case 7 -> YearMonth.parse(date.text());
            default -> LocalDate.parse(date.text());
        };
    }

    private static TemporalAccessor exact(EventTime time) {
        return time.hasHour() ? LocalDateTime.parse(time.text()) : time.day();
    }

    private static Instant start(EventTime time, ZoneId zone) {
        return time.hasHour()
                ? LocalDateTime.parse(time.text()).atZone(zone).toInstant()
                : time.day().atStartOfDay(zone).toInstant();
    }
}
