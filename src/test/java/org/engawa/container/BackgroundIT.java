package org.engawa.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.engawa.tasks.Background;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A task that waits keeps no other from its work. */
@ExtendWith(ArquillianExtension.class)
class BackgroundIT {
    private static final int AT_ONCE = 4;
    private static final int PATIENCE_SECONDS = 30;

    @Resource(lookup = Background.EXECUTOR)
    private ManagedScheduledExecutorService executor;

    @Test
    void tasksRunBesideEachOther() throws Exception {
        CyclicBarrier met = new CyclicBarrier(AT_ONCE);
        List<Future<Integer>> waiting = new ArrayList<>();
        for (int task = 0; task < AT_ONCE; task++) {
            waiting.add(executor.submit(() -> met.await(PATIENCE_SECONDS, TimeUnit.SECONDS)));
        }
        for (Future<Integer> each : waiting) {
            assertThat(each.get(PATIENCE_SECONDS, TimeUnit.SECONDS)).isBetween(0, AT_ONCE - 1);
        }
    }
}
