package org.engawa.bench.faults;

import java.net.http.HttpResponse;
import java.time.Duration;

/** The server stops in the middle of everything, as in an endless collection, and goes on later. */
final class Stopped implements Fault {
    private static final int MOST_MILLIS = 6_000;

    private final int seconds;

    Stopped(int seconds) {
        this.seconds = seconds;
    }

    @Override
    public Row row() {
        return new Row("11", "server stopped (SIGSTOP) behind nginx", Duration.ofSeconds(5), "");
    }

    @Override
    public void strike(Stage stage, Findings findings) throws Exception {
        stage.site().signal("STOP");
        long began = System.nanoTime();
        HttpResponse<String> unseen = stage.front().get("/ja/stories/" + Press.UNSEEN);
        long millis = (System.nanoTime() - began) / 1_000_000;
        findings.check(
                unseen.statusCode() == 200 && unseen.body().contains(Press.UNSEEN) && millis < MOST_MILLIS,
                "a page that nobody had asked for: %d after %d ms, from the mirror",
                unseen.statusCode(),
                millis);
        Thread.sleep(Math.max(0, seconds * 1_000L - millis));
        stage.site().signal("CONT");
    }
}
