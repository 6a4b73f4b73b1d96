package org.engawa.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever was acknowledged is there after `kill -9`, whole, and in the catalogue as in the database. */
class KilledIT {
    private static final int KILLS = Integer.getInteger("engawa.kills", 50);
    private static final long SEED = Long.getLong("engawa.seed", 20261121);
    private static final int LANES = 2;

    @TempDir
    Path folder;

    @Test
    void survivesBeingKilledFiftyTimes() throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(LANES);
        try {
            List<KilledSite> lanes = List.of(
                    new KilledSite(folder.resolve("one"), SEED), new KilledSite(folder.resolve("two"), SEED + 1));
            List<Future<Integer>> acknowledged = executor.invokeAll(lanes.stream()
                    .map(lane -> (java.util.concurrent.Callable<Integer>) () -> lane.live(KILLS / LANES))
                    .toList());
            for (Future<Integer> lane : acknowledged) {
                assertThat(lane.get()).isGreaterThanOrEqualTo(KILLS / LANES);
            }
        } finally {
            executor.shutdownNow();
        }
    }
}
