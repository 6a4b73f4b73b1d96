package org.engawa.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class PulseTest {
    private final AtomicLong nanos = new AtomicLong();
    private final AtomicReference<CompletableFuture<Boolean>> answer =
            new AtomicReference<>(CompletableFuture.completedFuture(true));
    private final Pulse pulse = new Pulse(source(), nanos::get);

    /** One whose connections are as alive as the answer says, when it says so. */
    private DataSource source() {
        ClassLoader loader = PulseTest.class.getClassLoader();
        Connection connection = (Connection) Proxy.newProxyInstance(
                loader,
                new Class<?>[] {Connection.class},
                (proxy, method, given) ->
                        method.getName().equals("isValid") ? answer.get().join() : null);
        return (DataSource)
                Proxy.newProxyInstance(loader, new Class<?>[] {DataSource.class}, (proxy, method, given) -> {
                    if (answer.get().isCompletedExceptionally()) {
                        throw new SQLException("refused");
                    }
                    return connection;
                });
    }

    @Test
    void isLeftToWhoeverAsksWhereTheDatabaseRefusesAtOnce() {
        assertThat(pulse.beats()).as("before it was felt").isTrue();
        answer.set(CompletableFuture.failedFuture(new IllegalStateException()));
        pulse.feel();
        assertThat(pulse.beats()).as("one that is back is not waited for").isTrue();
        answer.set(CompletableFuture.completedFuture(false));
        pulse.feel();
        assertThat(pulse.beats()).isTrue();
    }

    @Test
    void stopsWhenTheDatabaseTakesASecondToFailAndGoesOnWhenItAnswers() {
        answer.set(failingAfter(1_000_000_000L));
        pulse.feel();
        assertThat(pulse.beats()).isFalse();
        answer.set(failingAfter(999_999_999L));
        pulse.feel();
        assertThat(pulse.beats()).isTrue();
        answer.set(failingAfter(1_000_000_000L));
        pulse.feel();
        answer.set(CompletableFuture.completedFuture(true));
        pulse.feel();
        assertThat(pulse.beats()).isTrue();
    }

    private CompletableFuture<Boolean> failingAfter(long wait) {
        return new CompletableFuture<>() {
            @Override
            public Boolean join() {
                nanos.addAndGet(wait);
                return false;
            }
        };
    }

    @Test
    void silenceTellsEverybodyAfterTwoSecondsAndTheAnswerAtOnce() {
        CompletableFuture<Boolean> late = new CompletableFuture<>();
        CompletableFuture<Boolean> asked = new CompletableFuture<>();
        answer.set(new CompletableFuture<>() {
            @Override
            public Boolean join() {
                asked.complete(true);
                return late.join();
            }
        });
        CompletableFuture<Void> feeling = CompletableFuture.runAsync(pulse::feel);
        asked.join();
        nanos.set(2_000_000_000L);
        assertThat(pulse.beats()).isTrue();
        nanos.set(2_000_000_001L);
        assertThat(pulse.beats()).isFalse();
        late.complete(true);
        feeling.join();
        await().until(pulse::beats);
    }
}
