package org.engawa.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.engawa.Corpus;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalHourTest {
    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");

    static Stream<JsonNode> clocks() {
        Assumptions.assumeTrue(Corpus.has("embargo-clock.jsonl"), "no test cases: embargo-clock.jsonl is absent");
        return Corpus.cases("embargo-clock.jsonl").stream();
    }

    /** Countries change their clocks; a newer Java knows of it, and the cases don't. */
    @Test
    void thisJavaShowsAlmostAllClocksAsTheCasesDo() {
        List<JsonNode> all = clocks().toList();
        assertThat(all.stream().filter(LocalHourTest::shownByThisJava).count()).isGreaterThan(all.size() * 8L / 10);
    }

    private static boolean shownByThisJava(JsonNode clock) {
        LocalDateTime local = LocalDateTime.parse(clock.get("local").asText());
        List<String> shown = ZoneId.of(clock.get("zone").asText()).getRules().getValidOffsets(local).stream()
                .map(offset -> local.toInstant(offset).toString())
                .toList();
        return shown.equals(Stream.of("utc", "utcEarlier", "utcLater")
                .filter(clock::hasNonNull)
                .map(name -> instant(clock, name).toString())
                .toList());
    }

    @ParameterizedTest
    @MethodSource("clocks")
    void clocksAroundTheWorldShowWhatTheyShow(JsonNode clock) {
        Assumptions.assumeTrue(
                shownByThisJava(clock), () -> "this Java has other rules for the clocks of " + clock.get("zone"));
        LocalHour hour = LocalHour.read(
                        clock.get("local").asText(), ZoneId.of(clock.get("zone").asText()))
                .orElseThrow();
        List<Instant> moments =
                hour.moments().stream().map(OffsetDateTime::toInstant).toList();
        switch (clock.get("kind").asText()) {
            case "unique" -> {
                assertThat(moments).containsExactly(instant(clock, "utc"));
                assertThat(hour.moment().map(OffsetDateTime::toInstant)).contains(instant(clock, "utc"));
            }
            case "overlap" -> {
                assertThat(moments).containsExactly(instant(clock, "utcEarlier"), instant(clock, "utcLater"));
                assertThat(hour.moment()).isEmpty();
                assertThat(hour.change().orElseThrow().leavesOut()).isFalse();
            }
            case "gap" -> {
                assertThat(moments).isEmpty();
                assertThat(hour.moment()).isEmpty();
                assertThat(hour.change().orElseThrow().leavesOut()).isTrue();
            }
            default -> throw new AssertionError(clock);
        }
    }

    @Test
    void anHourThatIsLeftOutNamesTheChange() {
        LocalHour.Change change = LocalHour.read("2027-03-28T01:30", LISBON)
                .flatMap(LocalHour::change)
                .orElseThrow();
        assertThat(change.before()).hasToString("2027-03-28T01:00");
        assertThat(change.after()).hasToString("2027-03-28T02:00");
        assertThat(change.by()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void anHourThatIsToldTwiceIsChosenByItsOffset() {
        LocalHour hour = LocalHour.read("2027-10-31T01:30", LISBON).orElseThrow();
        assertThat(hour.moment("+01:00")).contains(OffsetDateTime.parse("2027-10-31T01:30+01:00"));
        assertThat(hour.moment("Z")).contains(OffsetDateTime.parse("2027-10-31T01:30Z"));
        assertThat(hour.moment("+09:00")).isEmpty();
        assertThat(hour.moment("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tomorrow", "2027-02-29T09:00", "2027-10-31", "2027-10-31T25:00"})
    void whatIsNoHourIsNone(String text) {
        assertThat(LocalHour.read(text, LISBON)).isEmpty();
    }

    private static Instant instant(JsonNode clock, String field) {
        return Instant.parse(clock.get(field).asText());
    }
}
