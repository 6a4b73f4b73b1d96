package org.engawa.web.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.engawa.reading.Samples;
import org.engawa.reading.Tale;
import org.engawa.story.Details;
import org.engawa.story.EventTime;
import org.engawa.web.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calendars as ical4j reads them, which has nothing to do with what writes them. */
class CalendarsTest {
    private final SampleFeeds whole = SampleFeeds.whole();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/calendar.ics",
                "/ja/calendar.ics",
                "/en/events/calendar.ics",
                "/en/exhibits/calendar.ics",
                "/en/countries/gb/calendar.ics",
                "/en/countries/mg/calendar.ics",
                "/en/venues/house/calendar.ics",
                "/ar/stories/event/calendar.ics",
                "/en/missions/desk/calendar.ics"
            })
    void isValidForAnotherProgram(String address) {
        Answer answer = whole.get(address);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).contains("text/calendar; charset=utf-8");
        assertThat(answer.header("Content-Language")).contains(address.substring(1, 3));
        Calendar calendar = read(whole, address);
        assertThat(calendar.validate().getEntries()).isEmpty();
        assertThat(value(calendar, "METHOD")).isEqualTo("PUBLISH");
        assertThat(calendar.getComponents()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/stories/portrait/calendar.ics",
                "/en/stories/none/calendar.ics",
                "/en/stories/tour/calendar.ics",
                "/en/stories/old/calendar.ics",
                "/en/stories/wrong/calendar.ics",
                "/en/countries/xx/calendar.ics",
                "/en/calendar.ics?archive=2026-10-1"
            })
    void whatTakesPlaceAtNoKnownDayHasNone(String address) {
        assertThat(whole.get(address).status()).isEqualTo(404);
    }

    @Test
    void anEventHasTheHourOfItsPlace() {
        VEvent event = events(whole, "/en/stories/event/calendar.ics").get(0);
        assertThat(line(event, "DTSTART")).isEqualTo("DTSTART;TZID=Asia/Tokyo:20261201T100000");
        assertThat(line(event, "DTEND")).isEqualTo("DTEND;TZID=Asia/Tokyo:20261201T120000");
        assertThat(line(event, "SUMMARY")).isEqualTo("SUMMARY;LANGUAGE=en:Title of event in en");
        assertThat(value(event, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(value(event, "LOCATION")).isEqualTo("Tokyo");
        assertThat(value(event, "URL")).isEqualTo("https://engawa.example/en/stories/event");
        assertThat(value(event, "DESCRIPTION")).contains("Summary of event in en\n\nhttps://engawa.example/en/");
        assertThat(value(event, "SEQUENCE")).isEqualTo("0");
        assertThat(value(event, "UID"))
                .isEqualTo(value(events(whole, "/ar/stories/event/calendar.ics").get(0), "UID"));
        assertThat(line(events(whole, "/ar/stories/event/calendar.ics").get(0), "SUMMARY"))
                .isEqualTo("SUMMARY;LANGUAGE=ar:Title of event in ar");
    }

    @Test
    void anExhibitHasWholeDaysAndEndsOnTheDayAfterItsLast() {
        VEvent event = events(whole, "/en/stories/exhibit/calendar.ics").get(0);
        assertThat(line(event, "DTSTART")).isEqualTo("DTSTART;VALUE=DATE:20261101");
        assertThat(line(event, "DTEND")).isEqualTo("DTEND;VALUE=DATE:20261201");
        assertThat(value(event, "TRANSP")).isEqualTo("TRANSPARENT");
        assertThat(value(event, "LOCATION")).isEqualTo("House, 1 Street");
    }

    @Test
    void whatIsCancelledOrPostponedSaysSo() {
        VEvent cancelled = events(whole, "/en/stories/cancelled/calendar.ics").get(0);
        assertThat(value(cancelled, "STATUS")).isEqualTo("CANCELLED");
        assertThat(value(cancelled, "SUMMARY")).isEqualTo("Cancelled: Title of cancelled in en");
        SampleFeeds feeds = SampleFeeds.of(
                Tale.of("later").being(Samples.event("2026-12-01", "2026-12-02", Details.Status.POSTPONED)));
        VEvent postponed = events(feeds, "/en/calendar.ics").get(0);
        assertThat(value(postponed, "STATUS")).isEqualTo("TENTATIVE");
        assertThat(value(postponed, "SUMMARY")).startsWith("Postponed: ");
        assertThat(line(postponed, "DTEND")).isEqualTo("DTEND;VALUE=DATE:20261203");
    }

    @Test
    void aTourHasAnEntryForEachStopWhoseDaysAreKnown() {
        Details.Stop half = new Details.Stop("house", Samples.date("2027"), Samples.date("2027-03"));
        Details.Stop spring = stop("2026-03-01", "2026-03-10");
        Details.Stop autumn = stop("2026-09-01", "2026-09-01");
        SampleFeeds feeds = SampleFeeds.of(tour(List.of(spring, half, autumn)));
        List<VEvent> events = events(feeds, "/en/stories/tour/calendar.ics");
        assertThat(events)
                .extracting(event -> line(event, "DTSTART"))
                .containsExactly("DTSTART;VALUE=DATE:20260301", "DTSTART;VALUE=DATE:20260901");
        assertThat(line(events.get(1), "DTEND")).isEqualTo("DTEND;VALUE=DATE:20260902");
        assertThat(events).extracting(event -> value(event, "UID")).doesNotHaveDuplicates();
        feeds.change(tour(List.of(stop("2026-03-05", "2026-03-12"), half, autumn)));
        assertThat(events(feeds, "/en/stories/tour/calendar.ics"))
                .extracting(event -> value(event, "UID"))
                .isEqualTo(events.stream().map(event -> value(event, "UID")).toList());
    }

    private static Tale tour(List<Details.Stop> stops) {
        return Tale.of("tour").being(new Details.Exhibit(null, null, null, Details.Status.SCHEDULED, null, stops));
    }

    private static Details.Stop stop(String start, String end) {
        return new Details.Stop("house", Samples.date(start), Samples.date(end));
    }

    @Test
    void aSignificantChangeRaisesTheSequence() {
        SampleFeeds feeds = SampleFeeds.of(Tale.of("event")
                .updated("2026-11-03T09:00:00+09:00")
                .being(Samples.event("2026-12-01T10:00", null, Details.Status.SCHEDULED)));
        VEvent event = events(feeds, "/en/calendar.ics").get(0);
        assertThat(value(event, "SEQUENCE")).isEqualTo("1440");
        assertThat(value(event, "LAST-MODIFIED")).isEqualTo("20261103T000000Z");
        assertThat(event.getProperty(Property.DTEND)).isEmpty();
    }

    /** Wall clocks and the moments they mean, about the hours at which clocks are put on and back. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-29T00:30, Europe/London, 2026-03-29T00:30Z",
        "2026-03-29T02:30, Europe/London, 2026-03-29T01:30Z",
        "2026-10-25T00:30, Europe/London, 2026-10-24T23:30Z",
        "2026-10-25T03:00, Europe/London, 2026-10-25T03:00Z",
        "2026-03-08T03:30, America/New_York, 2026-03-08T07:30Z",
        "2026-11-01T00:30, America/New_York, 2026-11-01T04:30Z",
        "2026-10-04T03:30, Australia/Sydney, 2026-10-03T16:30Z",
        "2026-06-15T12:00, Africa/Casablanca, 2026-06-15T11:00Z",
        "2026-07-01T09:00, Asia/Kolkata, 2026-07-01T03:30Z",
        "2026-07-01T09:00, UTC, 2026-07-01T09:00Z"
    })
    void theRulesOfTheZoneComeAlong(String start, String zone, String moment) {
        SampleFeeds feeds = SampleFeeds.of(Tale.of("event")
                .being(new Details.Event(
                        new EventTime(start),
                        null,
                        zone,
                        Samples.names("Place"),
                        null,
                        Details.Status.SCHEDULED,
                        null,
                        null)));
        Calendar calendar = read(feeds, "/en/calendar.ics");
        VEvent event = (VEvent) calendar.getComponents(Component.VEVENT).get(0);
        Temporal read = event.getDateTimeStart().getDate();
        OffsetDateTime expected = OffsetDateTime.parse(moment);
        if (zone.equals("UTC")) {
            assertThat(line(event, "DTSTART")).isEqualTo("DTSTART:20260701T090000Z");
            return;
        }
        assertThat(((ZonedDateTime) read).toLocalDateTime()).isEqualTo(start);
        // What the rules in the file say, not what the reader knows of the zone.
        VTimeZone rules =
                (VTimeZone) calendar.getComponents(Component.VTIMEZONE).get(0);
        assertThat(value(rules, "TZID")).isEqualTo(zone);
        assertThat(offset(rules, expected))
                .isEqualTo(ZonedDateTime.of(java.time.LocalDateTime.parse(start), java.time.ZoneId.of(zone))
                        .getOffset());
    }

    /** By the last change of the clocks before the moment. */
    private static ZoneOffset offset(VTimeZone rules, OffsetDateTime moment) {
        Map<java.time.Instant, ZoneOffset> changes = new java.util.TreeMap<>();
        rules.getObservances()
                .forEach(change -> changes.put(
                        java.time.LocalDateTime.parse(
                                        value(change, "DTSTART"),
                                        java.time.format.DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss"))
                                .toInstant(ZoneOffset.of(value(change, "TZOFFSETFROM"))),
                        ZoneOffset.of(value(change, "TZOFFSETTO"))));
        return changes.entrySet().stream()
                .filter(change -> !change.getKey().isAfter(moment.toInstant()))
                .reduce((one, later) -> later)
                .orElseThrow()
                .getValue();
    }

    @Test
    void aSitesCalendarHoldsAllThatTakesPlace() {
        Map<String, VEvent> events = events(whole, "/en/calendar.ics").stream()
                .collect(Collectors.toMap(event -> value(event, "URL"), Function.identity()));
        assertThat(events.keySet().stream().map(url -> url.substring(url.lastIndexOf('/') + 1)))
                .containsExactlyInAnyOrder("event", "cancelled", "exhibit");
        assertThat(LocalDate.from(events.get("https://engawa.example/en/stories/exhibit")
                        .getDateTimeStart()
                        .getDate()))
                .isEqualTo("2026-11-01");
    }

    private static List<VEvent> events(SampleFeeds feeds, String address) {
        return read(feeds, address).getComponents(Component.VEVENT).stream()
                .map(VEvent.class::cast)
                .toList();
    }

    private static Calendar read(SampleFeeds feeds, String address) {
        try {
            return new CalendarBuilder().build(new StringReader(feeds.text(address)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserException e) {
            throw new AssertionError(e);
        }
    }

    private static String line(Component component, String name) {
        return component.getRequiredProperty(name).toString().strip();
    }

    private static String value(net.fortuna.ical4j.model.PropertyContainer component, String name) {
        return component.getRequiredProperty(name).getValue();
    }
}
