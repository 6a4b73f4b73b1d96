package org.engawa.bench.faults;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.engawa.bench.SignedIn;

/** A server whose heap is too small for what it is sent ends itself, as its unit of systemd tells it to, and is started again. */
final class NoMemory implements Fault {
    private static final String OPTIONS = "-XX:+ExitOnOutOfMemoryError";
    private static final int MEGABYTES = 200;
    private static final int CLIENTS = 3;
    /** Of a square with nearly as many pixels as a writer may send; alone it wants more than the heap has. */
    private static final int SIDE = 7_000;

    @Override
    public Row row() {
        return new Row(
                "31c",
                "out of memory, with a heap of " + MEGABYTES + " MB",
                Duration.ofSeconds(5),
                "java[.]lang[.]OutOfMemoryError");
    }

    @Override
    public void strike(Stage stage, Findings findings) throws Exception {
        stage.launcher().with("ENGAWA_JAVA_OPTIONS", OPTIONS + " -Xmx" + MEGABYTES + "m");
        stage.site().kill();
        findings.note("with so little memory it serves after %d ms", stage.serveAgain());
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB), "png", picture);
        String site = "http://localhost:" + stage.site().port();
        String path = "/newsroom/pictures/add?story=" + stage.guest().draft() + "&language=en";
        List<CompletableFuture<String>> answers = IntStream.range(0, CLIENTS)
                .mapToObj(number -> CompletableFuture.supplyAsync(
                        () -> {
                            try {
                                SignedIn.Answer answer =
                                        new SignedIn(site, stage.guest().token()).upload(path, picture.toByteArray());
                                return answer.status() + " " + answer.body();
                            } catch (UncheckedIOException ended) {
                                return "no answer";
                            }
                        },
                        task -> new Thread(task).start()))
                .toList();
        long began = System.nanoTime();
        OptionalInt code = stage.site().ended(Duration.ofSeconds(60));
        findings.check(
                code.isPresent() && code.getAsInt() != 0,
                "the server ended itself after %d ms with %s, for which systemd starts it again",
                (System.nanoTime() - began) / 1_000_000,
                code);
        stage.launcher().with("ENGAWA_JAVA_OPTIONS", OPTIONS);
        if (code.isPresent()) {
            findings.note("serves again after %d ms", stage.serveAgain());
        }
        findings.note(
                "%d pictures of %d times %d: %s",
                CLIENTS,
                SIDE,
                SIDE,
                answers.stream().map(CompletableFuture::join).toList());
    }
}
