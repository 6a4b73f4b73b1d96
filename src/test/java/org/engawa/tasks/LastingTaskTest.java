package org.engawa.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicInteger;
import org.engawa.testing.LogLines;
import org.junit.jupiter.api.Test;

class LastingTaskTest {
    private final AtomicInteger runs = new AtomicInteger();
    private final Deque<Runnable> waiting = new ArrayDeque<>();

    @Test
    void aFailureIsToldOnceWhileItStaysTheSame() {
        LastingTask task = new LastingTask("failing", () -> {
            throw new IllegalStateException("again " + runs.get());
        });
        try (LogLines log = LogLines.of(LastingTask.class)) {
            task.run();
            task.run();
            runs.incrementAndGet();
            task.run();
            assertThat(log.lines()).hasSize(2);
        }
    }

    /** As an executor throws it that can't make a thread; it would run a repeated task no more that throws it. */
    @Test
    void noThreadToBeHadEndsNothing() {
        LastingTask task = new LastingTask("failing", () -> {
            throw new OutOfMemoryError("unable to create native thread");
        });
        task.run();
        LastingTask counting = new LastingTask("counting", runs::incrementAndGet);
        assertThatThrownBy(() -> counting.soon(any -> {
                    throw new OutOfMemoryError("unable to create native thread");
                }))
                .isInstanceOf(OutOfMemoryError.class);
        counting.soon(Runnable::run);
        assertThat(runs).hasValue(1);
    }

    @Test
    void oneThatWaitsIsEnough() {
        LastingTask task = new LastingTask("counting", runs::incrementAndGet);
        task.soon(waiting::add);
        task.soon(waiting::add);
        assertThat(waiting).hasSize(1);
        waiting.remove().run();
        assertThat(runs).hasValue(1);
        task.soon(waiting::add);
        assertThat(waiting)
                .as("what happens after one began may be missed by it")
                .hasSize(1);
    }
}
