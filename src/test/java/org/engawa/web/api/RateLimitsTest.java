package org.engawa.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.engawa.web.Client;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateLimitsTest {
    private final AtomicLong nanos = new AtomicLong(1_000);
    private final RateLimits limits = new RateLimits(60, nanos::get);

    @Test
    void aClientMayAskSoOftenAndThenWaits() {
        for (int left = 59; left >= 0; left--) {
            assertThat(limits.ask("a")).isEqualTo(new RateLimits.Verdict(true, left, 60 - left));
        }
        assertThat(limits.ask("a")).isEqualTo(new RateLimits.Verdict(false, 0, 1));
        pass(Duration.ofMillis(999));
        assertThat(limits.ask("a").allowed()).isFalse();
        pass(Duration.ofMillis(1));
        assertThat(limits.ask("a").allowed()).isTrue();
        assertThat(limits.ask("a").allowed()).isFalse();
    }

    @Test
    void clientsDoNotTakeFromEachOther() {
        for (int i = 0; i < 60; i++) {
            limits.ask("a");
        }
        assertThat(limits.ask("a").allowed()).isFalse();
        assertThat(limits.ask("b").left()).isEqualTo(59);
    }

    @Test
    void whoWaitsHasAllAgainAndNoMore() {
        for (int i = 0; i < 60; i++) {
            limits.ask("a");
        }
        pass(Duration.ofDays(1));
        assertThat(limits.ask("a").left()).isEqualTo(59);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, 192.0.2.1, 192.0.2.1",
                "198.51.100.7, 192.0.2.1, 198.51.100.7",
                "'made up, 198.51.100.7', 192.0.2.1, 198.51.100.7",
                "'198.51.100.7, made up', 192.0.2.1, 192.0.2.1",
                "'', 192.0.2.1, 192.0.2.1",
                "2001:db8:1:2:3:4:5:6, 192.0.2.1, 20010db800010002",
                "'[2001:db8:1:2::9]:443', 192.0.2.1, 20010db800010002",
                "-, '2001:db8:1:2::7%eth0', '2001:db8:1:2::7%eth0'",
                "-, ::1, 0000000000000000",
                "::::::, 192.0.2.1, 192.0.2.1",
                "example.org, 192.0.2.1, 192.0.2.1"
            })
    void aClientIsWhoIsConnectedOrWhoTheProxyNames(String forwarded, String remote, String client) {
        assertThat(Client.of(forwarded, remote)).isEqualTo(client);
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }
}
