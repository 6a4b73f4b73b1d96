package org.engawa.bench.faults;

import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.engawa.bench.SignedIn;

/** More ask for a connection at once than there are, while none comes back. */
final class PoolExhausted implements Fault {
    private static final int CLIENTS = 50;

    private final int seconds;

    PoolExhausted(int seconds) {
        this.seconds = seconds;
    }

    @Override
    public Row row() {
        return new Row(
                "10",
                "connection pool exhausted, 50 clients",
                Duration.ofSeconds(5),
                "(?i)lock timeout|too many wait for the database|In-use connections");
    }

    @Override
    public void strike(Stage stage, Findings findings) throws Exception {
        String site = "http://localhost:" + stage.site().port();
        try (Connection connection = stage.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table story, edition, revision in access exclusive mode");
            long began = System.nanoTime();
            List<CompletableFuture<SignedIn.Answer>> clients = IntStream.range(0, CLIENTS)
                    .mapToObj(number -> CompletableFuture.supplyAsync(
                            () -> new SignedIn(site, stage.writers().get(0).token()).ask("/newsroom/board"),
                            task -> new Thread(task).start()))
                    .toList();
            Thread.sleep(seconds * 1_000L);
            Map<String, Integer> answers = new TreeMap<>();
            clients.forEach(client -> answers.merge(
                    client.isDone()
                            ? client.join().status() + " " + client.join().retry()
                            : "waits",
                    1,
                    Integer::sum));
            findings.check(
                    answers.keySet().stream().allMatch(answer -> answer.startsWith("503 ") && answer.length() > 4),
                    "%d clients within %d ms: %s",
                    CLIENTS,
                    (System.nanoTime() - began) / 1_000_000,
                    answers);
            connection.rollback();
        }
    }
}
