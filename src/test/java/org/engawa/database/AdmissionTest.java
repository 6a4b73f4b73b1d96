package org.engawa.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.PersistenceException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How many come in at once, and what becomes of the others. */
@Timeout(60)
class AdmissionTest {
    /** As many as are let in, of the 16 connections that there are. */
    private static final int PLACES = 13;

    private final AtomicLong nanos = new AtomicLong();
    private final AtomicBoolean alive = new AtomicBoolean(true);
    private final Pulse pulse = new Pulse(source(), nanos::get);
    private final Admission admission = new Admission(pulse);

    /** One whose connections are alive or take two seconds to be found dead. */
    private DataSource source() {
        ClassLoader loader = AdmissionTest.class.getClassLoader();
        Connection connection = (Connection) Proxy.newProxyInstance(
                loader, new Class<?>[] {Connection.class}, (proxy, method, given) -> {
                    if (!method.getName().equals("isValid")) {
                        return null;
                    }
                    nanos.addAndGet(alive.get() ? 0 : Duration.ofSeconds(2).toNanos());
                    return alive.get();
                });
        return (DataSource)
                Proxy.newProxyInstance(loader, new Class<?>[] {DataSource.class}, (proxy, method, given) -> connection);
    }

    private void fill() {
        for (int i = 0; i < PLACES; i++) {
            assertThat(admission.enter()).isTrue();
        }
    }

    private void isRefused(String why) {
        assertThatExceptionOfType(PersistenceException.class)
                .isThrownBy(admission::enter)
                .withMessageContaining(why)
                .satisfies(refused -> assertThat(Absence.causes(refused))
                        .as("it is told to come again")
                        .isTrue());
    }

    @Test
    void whoFindsNoPlaceIsSentAwaySoonAndEachWhoLeavesLetsOneIn() {
        fill();
        long begun = System.nanoTime();
        isRefused("too many wait");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
        admission.leave();
        assertThat(admission.enter()).isTrue();
        isRefused("too many wait");
    }

    @Test
    void whoWaitsComesInAsSoonAsOneLeaves() {
        fill();
        CompletableFuture<Thread> comes = new CompletableFuture<>();
        CompletableFuture<Boolean> waiting = CompletableFuture.supplyAsync(() -> {
            comes.complete(Thread.currentThread());
            return admission.enter();
        });
        comes.join();
        admission.leave();
        assertThat(waiting.orTimeout(30, TimeUnit.SECONDS).join()).isTrue();
        isRefused("too many wait");
    }

    @Test
    void nobodyWaitsForADatabaseThatIsKnownNotToAnswerNorTakesAPlace() {
        alive.set(false);
        pulse.feel();
        assertThat(admission.isOpen()).isFalse();
        for (int i = 0; i < 3 * PLACES; i++) {
            isRefused("does not answer");
        }
        alive.set(true);
        pulse.feel();
        assertThat(admission.isOpen()).isTrue();
        fill();
    }

    @Test
    void whoIsToldToStopWhileWaitingStops() {
        fill();
        Thread.currentThread().interrupt();
        isRefused("the program stops");
        assertThat(Thread.interrupted()).as("others must see it too").isTrue();
        admission.leave();
        assertThat(admission.enter()).as("no place was lost").isTrue();
    }

    @Test
    void theEmbeddedDatabaseHasRoomForAll() {
        Admission embedded = new Admission(null);
        for (int i = 0; i < 10 * PLACES; i++) {
            assertThat(embedded.enter()).as("nothing must be given back").isFalse();
        }
    }
}
