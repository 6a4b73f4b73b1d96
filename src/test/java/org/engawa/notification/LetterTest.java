package org.engawa.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterTest {
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-26T12:00:00Z");

    private static Letter letter() {
        return new Letter(UUID.randomUUID(), Letter.Kind.NOTICE, NOON, NOON);
    }

    @Test
    void waitsLongerAfterEachFailureAndIsGivenUp() {
        Letter letter = letter();
        OffsetDateTime now = NOON;
        List<Long> minutes = new ArrayList<>();
        while (letter.state() == Letter.State.WAITING) {
            now = letter.dueAt();
            assertThat(letter.isDue(now)).isTrue();
            letter.take(now);
            letter.failed("451 later", now);
            if (letter.state() == Letter.State.WAITING) {
                minutes.add(Duration.between(now, letter.dueAt()).toMinutes());
            }
        }
        assertThat(minutes).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L, 60L, 60L);
        assertThat(letter.state()).isEqualTo(Letter.State.GIVEN_UP);
        assertThat(letter.result()).isEqualTo("451 later");
        assertThat(letter.isDue(now.plusYears(1))).isFalse();
        assertThat(letter.isStale(now)).as("it is given up before it is stale").isFalse();
    }

    @Test
    void isOfWhoeverTookItUntilTheySeemToHaveDied() {
        Letter letter = letter();
        letter.take(NOON);
        assertThat(letter.isDue(NOON.plusMinutes(4))).isFalse();
        assertThat(letter.isDue(NOON.plusMinutes(5))).isTrue();
        letter.sent(NOON.plusMinutes(1));
        assertThat(letter.isDue(NOON.plusMinutes(6))).isFalse();
        assertThat(letter.result()).isEmpty();
    }

    @Test
    void isNotSentLongAfterItWasWanted() {
        assertThat(letter().isStale(NOON.plusHours(12))).isFalse();
        assertThat(letter().isStale(NOON.plusHours(12).plusSeconds(1))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-26T12:00:00Z, Asia/Tokyo,       2026-11-26T23:00:00Z",
        "2026-11-26T22:59:59Z, Asia/Tokyo,       2026-11-26T23:00:00Z",
        "2026-11-26T23:00:00Z, Asia/Tokyo,       2026-11-27T23:00:00Z",
        "2026-11-26T12:00:00Z, Africa/Lusaka,    2026-11-27T06:00:00Z",
        "2026-10-24T12:00:00Z, Europe/Paris,     2026-10-25T07:00:00Z",
        "2026-11-26T12:00:00Z, America/New_York, 2026-11-26T13:00:00Z"
    })
    void comesAtEightWhereTheMemberIs(OffsetDateTime now, ZoneId zone, OffsetDateTime morning) {
        assertThat(Letters.nextMorning(now, zone)).isAtSameInstantAs(morning);
    }
}
