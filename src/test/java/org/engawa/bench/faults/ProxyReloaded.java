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
    public String row() {
        return "33";
    }

    @Override
    public String name() {
        return "nginx reloaded under load";
    }

    @Override
    public Duration patience() {
        return Duration.ofSeconds(2);
    }

    @Override
    public String told() {
        return "";
    }

    @Override
    public void strike(Stage stage, Findings findings) throws Exception {
        for (int time = 0; time < times; time++) {
            stage.nginx().reload();
            Thread.sleep(PAUSE);
        }
    }
}
