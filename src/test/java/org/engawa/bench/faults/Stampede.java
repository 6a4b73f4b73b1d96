package org.engawa.bench.faults;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

/** Many ask at the same moment for a page that nginx does not have, and for those that it has when all that is kept is taken away. */
final class Stampede implements Fault {
    private static final int CLIENTS = 300;

    @Override
    public Row row() {
        return new Row("32", "300 clients at once for pages that are not kept", Duration.ofSeconds(2), "");
    }

    @Override
    public void strike(Stage stage, Findings findings) throws Exception {
        try (Crowd crowd = new Crowd(stage.nginx().secure()).joinReading(CLIENTS, "/en/")) {
            rush(stage, crowd, "/en/stories/" + Press.UNSEEN, 0, findings);
            int round = 0;
            for (String slug : Press.READ) {
                // The press publishes one of them now and then, and what is new is asked for once more.
                rush(stage, crowd, "/en/stories/" + slug + "?view=text", ++round, findings);
            }
            stage.nginx().forget();
            rush(stage, crowd, "/en/stories/" + Press.UNSEEN, ++round, findings);
        }
    }

    private static void rush(Stage stage, Crowd crowd, String path, int round, Findings findings) throws Exception {
        int asked = stage.nginx().asked().size();
        CountDownLatch start = new CountDownLatch(1);
        List<CompletableFuture<Integer>> answers = crowd.members().stream()
                .map(member -> CompletableFuture.supplyAsync(
                        () -> {
                            try {
                                start.await();
                                return member.ask(path);
                            } catch (java.io.IOException | InterruptedException e) {
                                return 0;
                            }
                        },
                        task -> new Thread(task).start()))
                .toList();
        long began = System.nanoTime();
        start.countDown();
        long fine = answers.stream().filter(answer -> answer.join() == 200).count();
        long millis = (System.nanoTime() - began) / 1_000_000;
        long times =
                stage.nginx().asked().stream().skip(asked).filter(path::equals).count();
        findings.check(
                fine == CLIENTS && times <= 1,
                "round %d: %d of %d got %s within %d ms; the server was asked %d times",
                round,
                fine,
                CLIENTS,
                path,
                millis,
                times);
    }
}
