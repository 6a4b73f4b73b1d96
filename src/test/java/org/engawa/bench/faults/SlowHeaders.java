package org.engawa.bench.faults;

import java.time.Duration;

/** Clients who never end the headers of their requests, and others who say nothing at all. */
final class SlowHeaders implements Fault {
    private static final int CLIENTS = 500;
    private static final int SILENT = 6_000;
    /** Longer than nginx waits for the headers of a request. */
    private static final int SECONDS = 13;

    @Override
    public Row row() {
        return new Row("26", "500 slow headers, 6,000 half-open connections", Duration.ofSeconds(2), "");
    }

    @Override
    public void strike(Stage stage, Findings findings) throws Exception {
        try (Crowd half = new Crowd(stage.nginx().secure()).joinSilently(SILENT);
                Crowd crowd = new Crowd(stage.nginx().secure()).join(CLIENTS)) {
            crowd.say("GET /en/ HTTP/1.1\r\nHost: localhost\r\n");
            Passers.judge(stage, findings);
            int left = CLIENTS;
            for (int second = 0; second < SECONDS; second++) {
                left = crowd.say("X-A: a\r\n");
                Thread.sleep(1_000);
            }
            findings.check(
                    left == 0, "after %d s %d of %d who never end their headers are left", SECONDS, left, CLIENTS);
            int silent = half.say("x");
            silent = half.say("x");
            findings.check(silent == 0, "of %d who said nothing %d are left", SILENT, silent);
        }
    }
}
