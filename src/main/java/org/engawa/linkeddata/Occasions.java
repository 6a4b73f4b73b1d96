package org.engawa.linkeddata;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.engawa.publication.PublishedEdition;
import org.engawa.reading.Reading;
import org.engawa.story.Details;
import org.engawa.story.EventTime;
import org.engawa.story.PartialDate;
import org.engawa.story.StoryFacts;
import org.jspecify.annotations.Nullable;

/** What takes place at a time: exhibits, events, and the occasions of speeches. */
final class Occasions {
    private static final String SCHEMA = "https://schema.org/";

    private final Reading reading;
    private final Subjects subjects;

    Occasions(Reading reading, Subjects subjects) {
        this.reading = reading;
        this.subjects = subjects;
    }

    /** What the story tells of; empty where it is no occasion. */
    Optional<Thing> of(PublishedEdition edition) {
        StoryFacts facts = edition.facts();
        if (facts.details() instanceof Details.Exhibit exhibit) {
            return Optional.of(exhibit(exhibit, edition));
        }
        if (facts.details() instanceof Details.Event event) {
            return Optional.of(event(event, edition));
        }
        return facts.details() instanceof Details.Speech speech ? Optional.of(speech(speech)) : Optional.empty();
    }

    private Thing exhibit(Details.Exhibit exhibit, PublishedEdition edition) {
        List<Thing> stops = new ArrayList<>();
        for (Details.Stop stop : exhibit.tour()) {
            stops.add(run(Thing.of("ExhibitionEvent").with("name", edition.title()), stop.start(), stop.end())
                    .with("location", subjects.venue(stop.venue()).orElse(null)));
        }
        return run(Thing.of("ExhibitionEvent").with("name", edition.title()), exhibit.start(), exhibit.end())
                .with("eventStatus", status(exhibit.status()))
                .with("isAccessibleForFree", free(exhibit.admission()))
                .with("location", subjects.venue(edition.facts().venue()).orElse(null))
                .with("sameAs", exhibit.website())
                .with("subEvent", stops);
    }

    private static Thing run(Thing occasion, @Nullable PartialDate start, @Nullable PartialDate end) {
        return occasion.with("startDate", start == null ? null : start.text())
                .with("endDate", end == null ? null : end.text());
    }

    private static @Nullable Boolean free(Details.@Nullable Admission admission) {
        return admission == null ? null : (Boolean) (admission == Details.Admission.FREE);
    }

    private Thing event(Details.Event event, PublishedEdition edition) {
        ZoneId zone = ZoneId.of(event.zone());
        String organiser = reading.text(event.organiser());
        return Thing.of("Event")
                .with("name", edition.title())
                .with("startDate", time(event.start(), zone))
                .with("endDate", event.end() == null ? null : time(event.end(), zone))
                .with("eventStatus", status(event.status()))
                .with("eventAttendanceMode", mode(event.attendance()))
                .with("location", places(event, edition.facts()))
                .with(
                        "organizer",
                        organiser.isEmpty() ? null : Thing.of("Organization").with("name", organiser))
                .with("sameAs", event.website());
    }

    private List<Thing> places(Details.Event event, StoryFacts facts) {
        List<Thing> places = new ArrayList<>();
        if (event.attendance() != Details.Attendance.ONLINE) {
            String place = reading.text(event.place());
            places.add(subjects.venue(facts.venue())
                    .orElseGet(() -> Thing.of("Place").with("name", place).with("address", place)));
        }
        if (event.website() != null && event.attendance() != null && event.attendance() != Details.Attendance.ON_SITE) {
            places.add(Thing.of("VirtualLocation").with("url", event.website()));
        }
        return places;
    }

    private Thing speech(Details.Speech speech) {
        String place = reading.text(speech.place());
        return Thing.of("Event")
                .with("name", reading.text(speech.occasion()))
                .with("startDate", speech.date().text())
                .with(
                        "location",
                        place.isEmpty()
                                ? null
                                : Thing.of("Place").with("name", place).with("address", place))
                .with("performer", Thing.of("Person").with("name", reading.text(speech.speaker())));
    }

    /** With its offset from UTC where the hour is known: an hour means nothing without the place whose clock it is. */
    private static String time(EventTime time, ZoneId zone) {
        return time.hasHour()
                ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        LocalDateTime.parse(time.text()).atZone(zone))
                : time.text();
    }

    private static String status(Details.Status status) {
        return SCHEMA + "Event" + capital(status);
    }

    private static @Nullable String mode(Details.@Nullable Attendance attendance) {
        if (attendance == null) {
            return null;
        }
        return SCHEMA
                + switch (attendance) {
                    case ON_SITE -> "OfflineEventAttendanceMode";
                    case ONLINE -> "OnlineEventAttendanceMode";
                    case MIXED -> "MixedEventAttendanceMode";
                };
    }

    private static String capital(Enum<?> word) {
        return word.name().charAt(0) + word.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
