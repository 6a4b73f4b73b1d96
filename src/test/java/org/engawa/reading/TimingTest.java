package org.engawa.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.engawa.story.Details;
import org.engawa.story.StoryFacts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimingTest {
    private static final Timing.Zones ZONES = venue -> ZoneId.of("Europe/London");

    private static StoryFacts facts(Details details) {
        return Tale.of("a").being(details).published().editions().get(0).facts();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T23:59:59Z, coming, 2026-11-21T00:00:00Z",
        "2026-11-21T00:00:00Z, now, 2026-11-23T00:00:00Z",
        "2026-11-22T23:59:59Z, now, 2026-11-23T00:00:00Z",
        "2026-11-23T00:00:00Z, ended, "
    })
    void exhibitsOpenAndCloseByTheDaysOfTheirVenue(Instant now, String state, Instant next) {
        Timing timing = Timing.of(facts(Samples.exhibit("2026-11-21", "2026-11-22")), ZONES);

        assertThat(timing.state(now)).isEqualTo(state);
        assertThat(timing.nextChange(now).orElse(null)).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-01T00:59:00Z, coming", "2026-12-01T01:00:00Z, now", "2026-12-01T03:00:00Z, ended"})
    void eventsKeepTheHoursOfTheirZone(Instant now, String state) {
        Timing timing = Timing.of(
                facts(Samples.event("2026-12-01T10:00", "2026-12-01T12:00", Details.Status.SCHEDULED)), ZONES);

        assertThat(timing.state(now)).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"2023-11-21, , ''", "2030, , coming", ", 2019-03, ended", ", 2030, ''", "2026, 2026, now"})
    void whatIsNotKnownIsNotClaimed(String start, String end, String state) {
        Details details = new Details.Exhibit(
                start == null ? null : Samples.date(start),
                end == null ? null : Samples.date(end),
                null,
                Details.Status.SCHEDULED,
                null,
                java.util.List.of());

        assertThat(Timing.of(facts(details), ZONES).state(Samples.NOW)).isEqualTo(state);
    }
}
