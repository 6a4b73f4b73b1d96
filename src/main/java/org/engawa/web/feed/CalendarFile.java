package org.engawa.web.feed;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.parameter.Display;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Image;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.engawa.story.Details;

/** A calendar as iCalendar (RFC 5545) with name, source and pictures (RFC 7986). */
final class CalendarFile {
    private static final String PRODUCT = "-//Engawa//Engawa//EN";
    private static final Duration REFRESH = Duration.builder().hours(6).build();

    private final CalendarDocument document;
    private final ICalendar calendar = new ICalendar();
    private final Map<ZoneId, Optional<TimezoneAssignment>> zones = new HashMap<>();

    private CalendarFile(CalendarDocument document) {
        this.document = document;
    }

    static byte[] of(CalendarDocument document) {
        return new CalendarFile(document).write().getBytes(StandardCharsets.UTF_8);
    }

    private String write() {
        calendar.setProductId(PRODUCT);
        calendar.setMethod(Method.PUBLISH);
        calendar.setName(document.name()).setLanguage(document.language());
        calendar.setUrl(document.page());
        calendar.setSource(document.source()).setParameter("VALUE", "URI");
        calendar.setRefreshInterval(REFRESH).setParameter("VALUE", "DURATION");
        // What programs older than RFC 7986 read.
        calendar.setExperimentalProperty("X-WR-CALNAME", document.name());
        calendar.setExperimentalProperty("X-PUBLISHED-TTL", REFRESH.toString());
        document.entries().forEach(entry -> calendar.addEvent(event(entry)));
        if (document.entries().isEmpty()) {
            // A calendar must not be without any component (section 3.6).
            ZoneTable.of(document.zone(), Instant.EPOCH, Instant.EPOCH)
                    .ifPresent(zone -> calendar.addComponent(zone.getComponent()));
        }
        return Biweekly.write(calendar).go();
    }

    private VEvent event(CalendarDocument.Entry entry) {
        VEvent event = new VEvent();
        event.setUid(entry.occurrence().id());
        // When this text was made: not the moment of the answer, or no answer would be like the one before.
        event.setDateTimeStamp(Date.from(entry.updated()));
        event.setCreated(Date.from(entry.published()));
        event.setLastModified(Date.from(entry.updated()));
        event.setSequence((int)
                java.time.Duration.between(entry.published(), entry.updated()).toMinutes());
        event.setSummary(title(entry)).setLanguage(entry.language());
        event.setDescription(description(entry)).setLanguage(entry.language());
        if (!entry.place().isEmpty()) {
            event.setLocation(entry.place()).setLanguage(document.language());
        }
        event.setUrl(entry.address());
        // Published events must name one (RFC 5546, section 3.2.1); nobody's mail address is ours to give away.
        Organizer organizer = new Organizer(entry.organizer(), null);
        organizer.setUri(entry.address());
        event.setOrganizer(organizer);
        event.addCategories(entry.category()).setLanguage(document.language());
        event.setStatus(status(entry.occurrence().status()));
        times(event, entry);
        entry.poster().ifPresent(poster -> {
            Image image = new Image(poster.type(), poster.address());
            image.getDisplays().add(Display.BADGE);
            event.addImage(image);
        });
        return event;
    }

    private static String title(CalendarDocument.Entry entry) {
        return entry.state().isEmpty() ? entry.title() : entry.state() + ": " + entry.title();
    }

    private static String description(CalendarDocument.Entry entry) {
        return entry.summary().isEmpty() ? entry.address() : entry.summary() + "\n\n" + entry.address();
    }

    /** What is postponed has no status of its own there: it is not certain to take place then. */
    private static Status status(Details.Status status) {
        return switch (status) {
            case SCHEDULED -> Status.confirmed();
            case POSTPONED -> Status.tentative();
            case CANCELLED -> Status.cancelled();
        };
    }

    private void times(VEvent event, CalendarDocument.Entry entry) {
        Temporal from = entry.occurrence().start();
        DateStart start = new DateStart(date(from));
        event.setDateStart(start);
        zone(from).ifPresent(zone -> calendar.getTimezoneInfo().setTimezone(start, zone));
        Temporal until = entry.occurrence().end();
        if (until != null) {
            DateEnd end = new DateEnd(date(until));
            event.setDateEnd(end);
            zone(until).ifPresent(zone -> calendar.getTimezoneInfo().setTimezone(end, zone));
        }
        // An exhibit that is open for weeks takes nobody's time.
        event.setTransparency(from instanceof LocalDate);
    }

    private static ICalDate date(Temporal time) {
        if (time instanceof LocalDate day) {
            return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
        }
        return new ICalDate(Date.from(((ZonedDateTime) time).toInstant()), true);
    }

    private Optional<TimezoneAssignment> zone(Temporal time) {
        return time instanceof ZonedDateTime zoned
                ? zones.computeIfAbsent(zoned.getZone(), this::table)
                : Optional.empty();
    }

    /** One table for all times of the calendar in a zone. */
    private Optional<TimezoneAssignment> table(ZoneId zone) {
        List<Instant> times = document.entries().stream()
                .map(CalendarDocument.Entry::occurrence)
                .flatMap(occurrence -> Stream.of(occurrence.start(), occurrence.end()))
                .filter(time ->
                        time instanceof ZonedDateTime zoned && zoned.getZone().equals(zone))
                .map(Instant::from)
                .sorted()
                .toList();
        return ZoneTable.of(zone, times.get(0), times.get(times.size() - 1));
    }
}
