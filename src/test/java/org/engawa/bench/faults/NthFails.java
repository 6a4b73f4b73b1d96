package org.engawa.bench.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.engawa.bench.SignedIn;
import org.engawa.testing.FailingDisk;

/**
 * One call after the other by which something comes to the disk fails, of a publication in the index and in the mirror, and of a picture that
 * is sent. Wants a compiler of C.
 */
final class NthFails implements Fault {
    /** A publication that fails once and merges segments besides makes some three hundred calls. */
    private static final int MOST = 400;

    private static final int SETTLE_SECONDS = 20;
    /** A mirror that could not be written is tried again after that. */
    private static final int MIRROR_SECONDS = 30;

    private static final Map<String, String> ERRORS = Map.of("EIO", FailingDisk.EIO, "ENOSPC", FailingDisk.ENOSPC);

    private final boolean brief;

    NthFails(boolean brief) {
        this.brief = brief;
    }

    @Override
    public Row row() {
        return new Row(
                "5n",
                "the n-th call for the disk fails (EIO, ENOSPC)",
                Duration.ofSeconds(10),
                "(?i)can.t be (written|kept)|was not written");
    }

    @Override
    public void strike(Stage stage, Findings findings) throws Exception {
        FailingDisk disk = FailingDisk.in(stage.folder("failing"));
        disk.under(stage.launcher());
        stage.press().hold();
        stage.site().kill();
        stage.serveAgain();
        for (String error : List.of("EIO", "ENOSPC")) {
            pictures(stage, disk, error, findings);
            index(stage, disk, error, findings);
            mirror(stage, disk, error, findings);
        }
        disk.off(stage.launcher());
        stage.press().release();
    }

    private static void pictures(Stage stage, FailingDisk disk, String error, Findings findings) throws IOException {
        Path folder = stage.disk().place().resolve("pictures");
        Guest guest = new Guest(stage);
        List<String> wrong = new ArrayList<>();
        Map<String, Integer> answers = new LinkedHashMap<>();
        int number = 0;
        boolean struck = true;
        while (struck && number < MOST) {
            number++;
            byte[] picture = Guest.noise(64, number + (error.equals("EIO") ? 0 : MOST));
            disk.order(FailingDisk.CHANGES, ERRORS.get(error), Integer.toString(number), folder);
            SignedIn.Answer answer = guest.upload(picture);
            List<String> where = disk.struck();
            struck = !where.isEmpty();
            disk.rest();
            answers.merge(answer.status() + " " + answer.body().replaceAll("[0-9a-f]{12,}", "…"), 1, Integer::sum);
            if (answer.status() != 200 && answer.status() != 507 || answer.status() == 200 && !guest.has(answer)) {
                wrong.add(where + ": " + answer.status());
            }
        }
        findings.check(
                wrong.isEmpty() && number < MOST,
                "%s in pictures: the n-th of %d calls failed, n = 1 to %d; answers %s; without a plain answer, or answered and not there: %s",
                error,
                number - 1,
                number - 1,
                answers,
                wrong);
    }

    private void index(Stage stage, FailingDisk disk, String error, Findings findings)
            throws IOException, InterruptedException {
        Path folder = stage.disk().place().resolve("catalogue");
        List<String> wrong = new ArrayList<>();
        long slowest = 0;
        int number = 0;
        int times = 0;
        int refused = 0;
        boolean struck = true;
        while (struck && number < MOST) {
            // The many calls by which a segment is written are alike; in a short run some of them are left out.
            number += brief && number >= 6 ? 5 : 1;
            times++;
            disk.order(FailingDisk.CHANGES, ERRORS.get(error), Integer.toString(number), folder);
            refused += stage.press().publishOnce(stage) ? 0 : 1;
            struck = comes(disk);
            List<String> where = disk.struck();
            disk.rest();
            long began = System.nanoTime();
            List<String> apart = new Agreement(stage.site(), stage.press()).settled();
            slowest = Math.max(slowest, (System.nanoTime() - began) / 1_000_000);
            if (!apart.isEmpty()) {
                wrong.add(number + ": " + apart);
                findings.note("%s at %d, %s: %s", error, number, where, apart);
            }
        }
        findings.check(
                wrong.isEmpty() && number < MOST && refused == 0,
                "%s in the index: the n-th call failed, %d of n = 1 to %d; %d publications not acknowledged; all that shows them agreed within %d ms each %s",
                error,
                times - 1,
                number - 1,
                refused,
                slowest,
                wrong);
    }

    /** The index is written just after the answer. */
    private static boolean comes(FailingDisk disk) throws IOException, InterruptedException {
        int calls = -1;
        for (int look = 0; look < 20 && disk.struck().isEmpty(); look++) {
            if (look > 3 && calls > 0 && calls == disk.calls().size()) {
                return false;
            }
            calls = disk.calls().size();
            Thread.sleep(100);
        }
        return !disk.struck().isEmpty();
    }

    /** Which of its calls fails is drawn, for each time costs the rest that it takes after a failure. */
    private void mirror(Stage stage, FailingDisk disk, String error, Findings findings)
            throws IOException, InterruptedException {
        List<String> wrong = new ArrayList<>();
        List<String> at = new ArrayList<>();
        for (int number : brief ? List.of(1, 9) : List.of(1, 2, 3, 4, 5, 9, 20, 40, 80)) {
            disk.order(FailingDisk.CHANGES, ERRORS.get(error), Integer.toString(number), stage.mirror());
            stage.press().publishOnce(stage);
            boolean struck = comes(disk);
            at.addAll(disk.struck());
            disk.rest();
            try {
                Awaitility.await("the mirror")
                        .atMost(Duration.ofSeconds(MIRROR_SECONDS))
                        .until(() -> isMirrored(stage));
            } catch (ConditionTimeoutException e) {
                wrong.add(number + (struck ? "" : ", which did not come"));
            }
        }
        Map<String, Integer> kinds = new TreeMap<>();
        at.forEach(call -> kinds.merge(call.split(" ", 3)[1], 1, Integer::sum));
        findings.check(
                wrong.isEmpty() && !at.isEmpty(),
                "%s in the mirror: %s failed; it said what the site says within %d s each time; not after: %s",
                error,
                kinds,
                MIRROR_SECONDS,
                wrong);
    }

    private static boolean isMirrored(Stage stage) throws IOException {
        for (String slug : Press.READ) {
            Path page = stage.mirror().resolve("site/en/stories/" + slug + "@.html");
            try {
                String kept = Files.readString(page);
                if (!kept.equals(stage.site().page("/en/stories/" + slug))) {
                    return false;
                }
            } catch (NoSuchFileException e) {
                return false;
            }
        }
        return true;
    }
}
