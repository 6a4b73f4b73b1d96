package org.engawa.bench.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.engawa.testing.FailingDisk;

/** The server dies in each call, one life after the other, by which a publication comes into the index on the disk. Wants a compiler of C. */
final class CommitKilled implements Fault {
    private static final int MOST = 400;
    private static final int MOST_SECONDS = 5;

    private final boolean brief;

    CommitKilled(boolean brief) {
        this.brief = brief;
    }

    @Override
    public Row row() {
        return new Row("3", "killed in the n-th call of a commit of the index", Duration.ofSeconds(10), "");
    }

    @Override
    public void strike(Stage stage, Findings findings) throws Exception {
        FailingDisk disk = FailingDisk.in(stage.folder("failing"));
        disk.under(stage.launcher());
        stage.press().hold();
        stage.site().kill();
        stage.serveAgain();
        for (String call : List.of("rename", "fsync", "unlink", "write")) {
            int number = 1;
            while (number < MOST && life(stage, disk, call, number, findings)) {
                // Lives are long: each of the first is looked at, and fewer of what follows; in a short run fewer
                // still.
                number += brief ? 2 * number : 1 + number / 8;
            }
        }
        disk.off(stage.launcher());
        stage.press().release();
    }

    /** Whether it died: it does not when no publication makes so many calls. */
    private static boolean life(Stage stage, FailingDisk disk, String call, int number, Findings findings)
            throws IOException, InterruptedException {
        Path index = stage.disk().place().resolve("catalogue");
        disk.order(call, FailingDisk.KILL, Integer.toString(number), index);
        CompletableFuture<Boolean> published =
                CompletableFuture.supplyAsync(() -> stage.press().publishOnce(stage), task -> new Thread(task).start());
        // The index follows within a second of the answer, which takes its time on a server that has just begun.
        boolean died = false;
        boolean answered = false;
        while (!died && !answered) {
            answered = published.isDone();
            died = stage.site().ended(Duration.ofSeconds(MOST_SECONDS)).isPresent();
        }
        boolean acknowledged = published.join();
        String where = String.join(", ", disk.struck());
        disk.rest();
        if (!died) {
            findings.check(
                    acknowledged && where.isEmpty(), "%s: the publication passes with less than %d", call, number);
            return false;
        }
        long millis = stage.serveAgain();
        List<String> apart = new ArrayList<>(new Agreement(stage.site(), stage.press()).settled());
        findings.check(
                apart.isEmpty(),
                "killed in %s; %s; serves again after %d ms, and all that shows it agrees %s",
                where,
                acknowledged ? "acknowledged before" : "not acknowledged",
                millis,
                apart);
        return true;
    }
}
