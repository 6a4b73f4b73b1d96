package org.engawa.bench.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.engawa.bench.SignedIn;

/** The server is killed while a writer sends a picture, and the writer sends it again. */
final class UploadKilled implements Fault {
    private static final int SIDE = 1_800;
    /** Sending, cleaning and keeping it takes about so long. */
    private static final int MOST_MILLIS = 2_500;

    private final int times;
    private final Random random = new Random(19);

    UploadKilled(int times) {
        this.times = times;
    }

    @Override
    public Row row() {
        return new Row("4", "killed while a picture is sent", Duration.ofSeconds(5), "");
    }

    @Override
    public void strike(Stage stage, Findings findings) throws Exception {
        for (int time = 0; time < times; time++) {
            byte[] picture = Guest.noise(SIDE, random.nextLong());
            CompletableFuture<String> sent = CompletableFuture.supplyAsync(
                    () -> {
                        try {
                            return guest(stage).upload(path(stage), picture).status() + "";
                        } catch (java.io.UncheckedIOException killed) {
                            return "no answer";
                        }
                    },
                    task -> new Thread(task).start());
            int millis = random.nextInt(MOST_MILLIS);
            Thread.sleep(millis);
            stage.site().kill();
            findings.note(
                    "%.1f MB; killed after %d ms, answered: %s; serves again after %d ms",
                    picture.length / 1e6, millis, sent.join(), stage.serveAgain());
            SignedIn.Answer again = guest(stage).upload(path(stage), picture);
            findings.check(
                    again.status() == 200,
                    "sent again: %d after %d ms: %s",
                    again.status(),
                    again.nanoseconds() / 1_000_000,
                    again.body());
            judge(stage, again.body(), findings);
        }
    }

    private static void judge(Stage stage, String answer, Findings findings) throws IOException {
        String key = answer.replaceFirst("(?s).*\"key\":\"([0-9a-f]+)\".*", "$1");
        List<String> damaged = new ArrayList<>();
        List<String> left = new ArrayList<>();
        int whole = 0;
        try (Stream<Path> files = Files.list(stage.disk().place().resolve("pictures"))) {
            for (Path file : files.toList()) {
                String name = String.valueOf(file.getFileName());
                if (name.endsWith(".part")) {
                    left.add(name);
                } else if (ImageIO.read(file.toFile()) == null) {
                    damaged.add(name);
                } else {
                    whole++;
                }
            }
        }
        findings.check(
                damaged.isEmpty()
                        && Files.exists(stage.disk().place().resolve("pictures").resolve(key)),
                "%d pictures and smaller versions are whole, damaged: %s",
                whole,
                damaged);
        findings.note("left of what was cut short: %s", left);
    }

    private static SignedIn guest(Stage stage) {
        return new SignedIn(
                "http://localhost:" + stage.site().port(), stage.guest().token());
    }

    private static String path(Stage stage) {
        return "/newsroom/pictures/add?story=" + stage.guest().draft() + "&language=en";
    }
}
