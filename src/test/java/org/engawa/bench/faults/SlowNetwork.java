package org.engawa.bench.faults;

import java.net.URI;
import java.time.Duration;

/** All that site and database send each other takes its time. */
final class SlowNetwork implements Fault {
    private static final int DELAY_MILLIS = 50;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final int seconds;

    SlowNetwork(int seconds) {
        this.seconds = seconds;
    }

    @Override
    public Row row() {
        return new Row("24", "network to the database slow, 100 ms there and back", Duration.ofSeconds(10), "");
    }

    @Override
    public void strike(Stage stage, Findings findings) throws Exception {
        String address = stage.databaseAddress();
        int port = URI.create(address.substring("jdbc:".length())).getPort();
        try (Detour detour = new Detour(port, DELAY_MILLIS)) {
            stage.launcher().with("ENGAWA_DB_URL", address.replace(":" + port, ":" + detour.port()));
            stage.site().kill();
            findings.note("serves over the slow line after %d ms", stage.serveAgain());
            findings.note(
                    "over it everybody saves and publishes %d ms later", stage.awaitSaved(System.nanoTime(), PATIENCE));
            Thread.sleep(seconds * 1_000L);
            findings.note(
                    "and again, when it has served for a while, within %d ms",
                    stage.awaitSaved(System.nanoTime(), PATIENCE));
            long began = System.nanoTime();
            findings.check(
                    !stage.saysThatTheDatabaseIsAway(),
                    "status and metrics, after %d ms, do not take it for lost",
                    (System.nanoTime() - began) / 1_000_000);
            stage.launcher().with("ENGAWA_DB_URL", address);
            stage.site().kill();
        }
        findings.note("serves again without it after %d ms", stage.serveAgain());
    }
}
