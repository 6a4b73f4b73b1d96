package org.engawa.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.engawa.testing.PostgresProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever was acknowledged is there after `kill -9`, whole, and in the catalogue as in the database. */
class KilledIT {
    /**
     * Fifty take most of an hour on a busy machine; {@code EmbeddedDatabaseTest} tries hundreds of places to die in seconds, and
     * {@code WayFromLusakaIT} four more each time.
     */
    private static final int KILLS = Integer.getInteger("engawa.kills", 8);

    private static final int KILLS_ON_POSTGRES = Integer.getInteger("engawa.kills.postgres", 0);
    private static final long SEED = Long.getLong("engawa.seed", 20261121);

    @TempDir
    Path folder;

    @Test
    void survivesBeingKilled() throws Exception {
        live(KILLS, WritingSide.embedded(), WritingSide.embedded());
    }

    @Test
    void survivesBeingKilledOnPostgres() throws Exception {
        assumeTrue(KILLS_ON_POSTGRES > 0, "by hand, with -Dengawa.kills.postgres=N; see deploy/durability.md");
        try (PostgresProcess postgres = PostgresProcess.in(folder.resolve("database"))) {
            live(KILLS_ON_POSTGRES, WritingSide.postgres(postgres, "one"), WritingSide.postgres(postgres, "two"));
        }
    }

    /** Two sites at once, for a start keeps little more than one processor busy. */
    private void live(int kills, WritingSide one, WritingSide two) throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(2);
        try {
            List<KilledSite> lanes = List.of(
                    new KilledSite(folder.resolve("one"), SEED, one),
                    new KilledSite(folder.resolve("two"), SEED + 1, two));
            List<Future<Integer>> acknowledged = executor.invokeAll(lanes.stream()
                    .map(lane -> (Callable<Integer>) () -> lane.live(kills / lanes.size()))
                    .toList());
            int sum = 0;
            for (Future<Integer> lane : acknowledged) {
                sum += lane.get();
            }
            System.getLogger(KilledIT.class.getName())
                    .log(Level.INFO, "{0} kills, {1} imports acknowledged", kills, sum);
            assertThat(sum).isGreaterThanOrEqualTo(kills);
        } finally {
            executor.shutdownNow();
        }
    }
}
