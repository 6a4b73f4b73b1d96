package org.engawa.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TurnstileTest {
    private final Turnstile turnstile = new Turnstile(2, Duration.ZERO);

    @Test
    void letsInAsManyAsThereArePlaces() {
        Optional<Optional<Optional<String>>> nested =
                turnstile.pass(() -> turnstile.pass(() -> turnstile.pass(() -> "a third")));

        assertThat(nested).contains(Optional.of(Optional.empty()));
        assertThat(turnstile.pass(() -> "again")).contains("again");
    }

    @Test
    void whoFailsInsideLeavesTheirPlace() {
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> turnstile.pass(() -> {
                        throw new IllegalStateException("inside");
                    }))
                    .hasMessage("inside");
        }
        assertThat(turnstile.pass(() -> "in")).contains("in");
    }
}
