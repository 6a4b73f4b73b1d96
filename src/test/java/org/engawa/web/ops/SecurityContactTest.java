package org.engawa.web.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.engawa.reading.Samples;
import org.junit.jupiter.api.Test;

class SecurityContactTest {
    private static final Optional<Instant> LATER = Optional.of(Instant.parse("2027-06-30T00:00:00Z"));

    @Test
    void theFileSaysWhomToTell() {
        assertThat(text(Optional.of("mailto:security@example.org"), LATER)).contains("""
                Contact: mailto:security@example.org
                Expires: 2027-06-30T00:00:00Z
                Preferred-Languages: en, ja, fr, ar, zh-Hans, id
                Canonical: https://engawa.example/.well-known/security.txt
                """);
    }

    @Test
    void nobodyIsInvented() {
        assertThat(text(Optional.empty(), LATER)).isEmpty();
        assertThat(text(Optional.of("mailto:security@example.org"), Optional.empty()))
                .isEmpty();
        assertThat(text(Optional.of("mailto:security@example.org"), Optional.of(Samples.NOW)))
                .isEmpty();
        assertThat(text(Optional.of("security@example.org\nContact: x"), LATER)).isEmpty();
    }

    private static Optional<String> text(Optional<String> contact, Optional<Instant> expires) {
        return SecurityContact.text(contact, expires, Samples.SITE, Samples.NOW);
    }
}
