package org.engawa.bench.faults;

import java.time.Duration;
import java.util.Random;

/** The server is killed just after something was sent to be published, and started again as systemd does. */
final class Killed implements Fault {
    private static final int MOST_MILLIS = 50;
    private static final int CALM_MILLIS = 2_000;

    private final int times;

    Killed(int times) {
        this.times = times;
    }

    @Override
    public Row row() {
        return new Row("1", "killed while it publishes", Duration.ofSeconds(5), "");
    }

    @Override
    public void strike(Stage stage, Findings findings) throws Exception {
        Random random = new Random(13);
        for (int time = 0; time < times; time++) {
            long sent = stage.press().sent();
            while (stage.press().sent() == sent) {
                Thread.sleep(1);
            }
            Thread.sleep(random.nextInt(MOST_MILLIS));
            stage.site().kill();
            findings.note("killed; serves again after %d ms", stage.serveAgain());
            // Whoever writes and publishes gets on before the next time.
            Thread.sleep(CALM_MILLIS);
        }
    }
}
