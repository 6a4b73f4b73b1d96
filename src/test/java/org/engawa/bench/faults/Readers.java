package org.engawa.bench.faults;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.engawa.testing.Bundle;

/** Those who read the published pages and lists through nginx. */
final class Readers {
    private static final List<String> LISTS =
            List.of("/en/", "/ja/", "/en/stories", "/ja/stories", "/en/feed.atom", "/ja/feed.json", "/sitemap.xml");
    private static final int PAUSE = 4;
    private static final int KEPT = 8;

    private final Front front;
    private final Random random = new Random(7);
    private final List<String> failures = new ArrayList<>();
    private long[] taken = new long[1 << 16];
    private int answers;
    private int failed;
    private int mixed;
    private int leaks;
    private int again;

    Readers(Front front) {
        this.front = front;
    }

    /** Reads until it is interrupted. */
    void read() {
        while (!Thread.currentThread().isInterrupted()) {
            String path = path();
            long began = System.nanoTime();
            try {
                HttpResponse<String> answer = ask(path);
                judge(path, answer, System.nanoTime() - began);
                Thread.sleep(PAUSE);
            } catch (IOException e) {
                if (!Thread.currentThread().isInterrupted()) {
                    fail(path, String.valueOf(e));
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** A connection that was kept may be closed just when it is used again: browsers ask once more then (RFC 9112, 9.3.1). */
    private HttpResponse<String> ask(String path) throws IOException, InterruptedException {
        try {
            return front.get(path);
        } catch (IOException e) {
            if (!String.valueOf(e.getMessage()).contains("received no bytes")) {
                throw e;
            }
            synchronized (this) {
                again++;
            }
            return front.get(path);
        }
    }

    private synchronized String path() {
        if (random.nextInt(3) == 0) {
            return LISTS.get(random.nextInt(LISTS.size()));
        }
        return (random.nextBoolean() ? "/en" : "/ja") + "/stories/" + Press.READ.get(random.nextInt(Press.READ.size()));
    }

    private synchronized void judge(String path, HttpResponse<String> answer, long nanoseconds) {
        if (answers == taken.length) {
            taken = Arrays.copyOf(taken, answers * 2);
        }
        taken[answers++] = nanoseconds;
        if (answer.statusCode() != 200 && answer.statusCode() != 304) {
            fail(path, Integer.toString(answer.statusCode()));
        } else if (path.contains("/stories/")) {
            try {
                Bundle.edition(path.substring(path.lastIndexOf('/') + 1), answer.body());
            } catch (IllegalStateException e) {
                mixed++;
            }
        }
        if (answer.body().contains(Newsroom.CANARY)) {
            leaks++;
        }
    }

    private synchronized void fail(String path, String why) {
        failed++;
        if (failures.size() < KEPT) {
            failures.add(LocalTime.now(ZoneOffset.UTC).withNano(0) + " " + path + " " + why);
        }
    }

    synchronized void judge(Findings findings) {
        long[] sorted = Arrays.copyOf(taken, answers);
        Arrays.sort(sorted);
        findings.check(
                failed == 0 && mixed == 0 && answers > 0,
                "O1 readers: %d answers, %d failed, %d mixed, %d asked again on a new connection; 99 of 100 within %.0f ms, the slowest %.0f ms %s",
                answers,
                failed,
                mixed,
                again,
                sorted[(int) (answers * 0.99)] / 1e6,
                sorted[answers - 1] / 1e6,
                failures);
        findings.check(leaks == 0, "O4 embargoed: %d answers with the canary", leaks);
    }
}
