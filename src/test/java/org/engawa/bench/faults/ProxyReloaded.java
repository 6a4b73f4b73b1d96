package org.engawa.bench.faults;

import java.time.Duration;

/** nginx reads its configuration again and again. */
final class ProxyReloaded implements Fault {
    private static final int PAUSE = 500;

    private final int times;

    ProxyReloaded(int times) {
        this.times = times;
    }

    @Override
    public Row row() {
        return new Row("33", "nginx reloaded under load", Duration.ofSeconds(2), "");
    }

    @Override
    public void strike(Stage stage, Findings findings) throws Exception {
        for (int time = 0; time < times; time++) {
            stage.nginx().reload();
            Thread.sleep(PAUSE);
        }
    }
}
