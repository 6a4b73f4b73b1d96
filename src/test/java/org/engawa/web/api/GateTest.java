package org.engawa.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.engawa.testing.LogLines;
import org.engawa.web.Answer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GateTest {
    private final Gate gate = new Gate(new RateLimits(3, () -> 0L));
    private final Gate open = new Gate(new RateLimits(0, () -> 0L));

    @Test
    void everythingMayBeReadFromElsewhereWithoutCredentials() {
        Gate.Verdict verdict = gate.judge("GET", "/api/v1/stories", "lang=ja", "a");
        assertThat(verdict.stopped()).isEmpty();
        assertThat(header(verdict, "Access-Control-Allow-Origin")).contains("*");
        assertThat(header(verdict, "Access-Control-Allow-Credentials")).isEmpty();
        assertThat(header(verdict, "Access-Control-Expose-Headers").orElseThrow())
                .contains("ETag", "Link", "Retry-After", "RateLimit");
        assertThat(header(verdict, "RateLimit-Policy")).contains("\"client\";q=3;w=60");
        assertThat(header(verdict, "RateLimit")).contains("\"client\";r=2;t=20");
    }

    @Test
    void whoAsksFirstWhetherHeMayIsTold() {
        for (int i = 0; i < 10; i++) {
            Gate.Verdict verdict = gate.judge("OPTIONS", "/api/v1/stories", null, "a");
            assertThat(verdict.stopped().orElseThrow().status()).isEqualTo(204);
            assertThat(header(verdict, "Access-Control-Allow-Methods")).contains("GET, HEAD, OPTIONS");
            assertThat(header(verdict, "Access-Control-Allow-Headers").orElseThrow())
                    .contains("If-None-Match");
        }
    }

    @Test
    void whoAsksTooOftenIsToldHowLongToWait() {
        for (int i = 0; i < 3; i++) {
            assertThat(gate.judge("GET", "/api/v1", null, "a").stopped()).isEmpty();
        }
        Gate.Verdict verdict = gate.judge("GET", "/api/v1", null, "a");
        assertThat(problem(verdict)).contains("too-many-requests");
        assertThat(verdict.stopped().orElseThrow().status()).isEqualTo(429);
        assertThat(header(verdict, "Retry-After")).contains("20");
        assertThat(gate.judge("GET", "/api/v1", null, "b").stopped()).isEmpty();
        for (int i = 0; i < 100; i++) {
            assertThat(open.judge("GET", "/api/v1", null, "a").stopped()).isEmpty();
        }
    }

    @Test
    void whoAsksTooOftenIsToldToTheLogOnceInAMinute() {
        AtomicLong nanos = new AtomicLong();
        Gate timed = new Gate(new RateLimits(3, nanos::get));
        try (LogLines log = LogLines.of(Gate.class)) {
            askTenTimes(timed, "192.0.2.1");
            assertThat(log.lines()).containsExactly("192.0.2.1 asks the API too often and is refused");
            askTenTimes(timed, "192.0.2.2");
            nanos.addAndGet(Duration.ofSeconds(59).toNanos());
            askTenTimes(timed, "192.0.2.1");
            assertThat(log.lines()).hasSize(2);
            nanos.addAndGet(Duration.ofSeconds(2).toNanos());
            askTenTimes(timed, "192.0.2.1");
            assertThat(log.lines()).hasSize(3).last().asString().startsWith("192.0.2.1 ");
        }
    }

    private static void askTenTimes(Gate gate, String client) {
        for (int i = 0; i < 10; i++) {
            gate.judge("GET", "/api/v1", null, client);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/..;x", "/api/v1/stories;jsessionid=1", "/api/v1/stories%2Fportrait", "/api/v1/%2e%2e/x",
                "/api/v1/é", "/api/v1/a b", "/api/v1/\"", "/api/v1/%00"
            })
    void pathsThatAreWrittenOtherwiseAreNotThere(String path) {
        Gate.Verdict verdict = open.judge("GET", path, null, "a");
        assertThat(verdict.stopped().orElseThrow().status()).isEqualTo(404);
        assertThat(problem(verdict)).contains("not-found");
    }

    @ParameterizedTest
    @CsvSource({"%zz", "a=%", "a=%2", "a=\u00e9", "a=<b>", "a=b c", "'a=\"'", "a=\\", "a={b}", "a=|", "a=^"})
    void queriesThatAreNoneAreRefused(String query) {
        Gate.Verdict verdict = open.judge("GET", "/api/v1/stories", query, "a");
        assertThat(verdict.stopped().orElseThrow().status()).isEqualTo(400);
        assertThat(problem(verdict)).contains("malformed-address");
    }

    @Test
    void longAddressesAreRefused() {
        assertThat(open.judge("GET", "/api/v1/stories", "a".repeat(4081), "a").stopped())
                .isEmpty();
        Gate.Verdict verdict = open.judge("GET", "/api/v1/stories", "a".repeat(4082), "a");
        assertThat(verdict.stopped().orElseThrow().status()).isEqualTo(414);
    }

    private static Optional<String> header(Gate.Verdict verdict, String name) {
        return verdict.headers().stream()
                .filter(header -> header.name().equals(name))
                .map(Answer.Header::value)
                .findFirst();
    }

    private static @Nullable String problem(Gate.Verdict verdict) {
        return new String(verdict.stopped().orElseThrow().body(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
