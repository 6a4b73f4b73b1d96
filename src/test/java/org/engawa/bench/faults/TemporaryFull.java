package org.engawa.bench.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.engawa.bench.SignedIn;
import org.engawa.testing.FailingDisk;

/**
 * Neither the folder of the system for temporary files, {@code java.io.tmpdir}, has a byte left for a while, nor that in which the server
 * keeps for a moment what it is sent. The one is a small disk, the other is made to refuse. Wants a compiler of C.
 */
final class TemporaryFull implements Fault {
    private static final int MEGABYTES = 24;
    private static final int MOST_DEEP = 8;
    private static final int BYTES = 100_000;
    private static final Path INSTANCES = Path.of("target", "run", "instances");

    private final int seconds;

    TemporaryFull(int seconds) {
        this.seconds = seconds;
    }

    @Override
    public Row row() {
        return new Row("6b", "disk of temporary files full", Duration.ofSeconds(10), "");
    }

    @Override
    public void strike(Stage stage, Findings findings) throws Exception {
        Path place = Files.createDirectories(stage.folder("temporary"));
        try (Disk disk = Disk.mounted(place, MEGABYTES)) {
            FailingDisk failing = FailingDisk.in(stage.folder("failing"));
            failing.under(stage.launcher());
            stage.launcher().with("ENGAWA_JAVA_OPTIONS", "-Djava.io.tmpdir=" + place);
            stage.site().kill();
            stage.serveAgain();
            Guest guest = new Guest(stage);
            disk.fill();
            failing.order("create,write", FailingDisk.ENOSPC, "1+", INSTANCES);
            Thread.sleep(seconds * 1_000L);
            SignedIn.Answer answer = guest.upload(Guest.noise(1_500, 3));
            findings.check(
                    answer.status() == 507 && answer.body().contains("said"),
                    "a picture of 7 MB that is sent: %d %s",
                    answer.status(),
                    answer.body().substring(0, Math.min(200, answer.body().length())));
            String form = form(stage.site().port());
            findings.check(form.equals("302 /newsroom/refused?why=room"), "a form with a file that is sent: %s", form);
            findings.note("refused: %s", failing.struck());
            disk.free();
            failing.rest();
            SignedIn.Answer again = guest.upload(Guest.noise(1_500, 4));
            findings.check(
                    again.status() == 200 && guest.has(again), "sent again when there is room: %d", again.status());
            findings.check(left().isEmpty(), "what was sent, or cut short, lies on that disk no more: %s", left());
            stage.launcher().with("ENGAWA_JAVA_OPTIONS", "");
            failing.off(stage.launcher());
            stage.site().kill();
            stage.serveAgain();
        }
    }

    private static String form(int port) throws IOException, InterruptedException {
        HttpRequest form = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/newsroom/sign-in"))
                .header("Content-Type", "multipart/form-data; boundary=border")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "--border\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n"
                                + "a".repeat(BYTES) + "\r\n--border--\r\n"))
                .build();
        HttpResponse<Void> answer = HttpClient.newHttpClient().send(form, HttpResponse.BodyHandlers.discarding());
        return answer.statusCode() + " "
                + answer.headers().firstValue("Location").orElse("");
    }

    private static List<Path> left() throws IOException {
        try (Stream<Path> files = Files.find(
                INSTANCES, MOST_DEEP, (file, facts) -> file.toString().matches(".*/upload_[^/]*"))) {
            return files.toList();
        }
    }
}
