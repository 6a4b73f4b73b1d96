package org.engawa.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import org.engawa.HostileJson;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** JSON of others is read by the rules of RFC 8259 and by no others. */
class JsonTest {

    /** What no program may refuse is taken, what none may take is refused, and nothing else happens. */
    @Test
    void isReadByTheStandard() {
        Set<String> taken = new TreeSet<>();
        Set<String> refused = new TreeSet<>();
        for (HostileJson one : HostileJson.all()) {
            String text = new String(one.bytes(), StandardCharsets.UTF_8);
            boolean isRead =
                    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> isRead(text), one.name());
            if (isRead && one.expected().equals("reject")) {
                taken.add(one.name());
            } else if (!isRead && one.expected().equals("accept")) {
                refused.add(one.name());
            }
        }
        assertThat(taken).as("taken although no JSON").isEmpty();
        assertThat(refused).as("refused although JSON").isEmpty();
    }

    private static boolean isRead(String text) {
        try {
            var unused = Json.read(text, Object.class);
            return true;
        } catch (UncheckedIOException e) {
            return false;
        }
    }
}
