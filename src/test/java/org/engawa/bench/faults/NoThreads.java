package org.engawa.bench.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/** A server that has just begun can make no thread more than it has, while many ask it at once. Wants cgroups with {@code pids}. */
final class NoThreads implements Fault {
    private static final Path GROUPS = Path.of("/sys/fs/cgroup");
    private static final int CLIENTS = 60;

    private final int seconds;

    NoThreads(int seconds) {
        this.seconds = seconds;
    }

    @Override
    public Row row() {
        return new Row("31d", "threads exhausted", Duration.ofSeconds(10), "(?i)thread");
    }

    @Override
    public void strike(Stage stage, Findings findings) throws Exception {
        Path old = Files.isDirectory(GROUPS.resolve("pids")) ? GROUPS.resolve("pids") : GROUPS;
        Path group = Files.createDirectory(
                old.resolve("engawa-faults-" + ProcessHandle.current().pid()));
        stage.site().kill();
        stage.serveAgain();
        String pid = Long.toString(stage.site().pid());
        Files.writeString(group.resolve("cgroup.procs"), pid);
        String threads = Files.readString(group.resolve("pids.current")).strip();
        Files.writeString(group.resolve("pids.max"), threads);
        Map<String, Integer> answers = new TreeMap<>();
        List<CompletableFuture<String>> asked = IntStream.range(0, CLIENTS)
                .mapToObj(number -> CompletableFuture.supplyAsync(
                        () -> ask(stage, "/en/search?q=water" + number), task -> new Thread(task).start()))
                .toList();
        asked.forEach(answer -> answers.merge(answer.join(), 1, Integer::sum));
        OptionalInt code = stage.site().ended(Duration.ofSeconds(seconds));
        String refused = Files.readString(group.resolve("pids.events")).strip();
        Files.writeString(group.resolve("pids.max"), "max");
        findings.note(
                "it had %s threads; %d asked at once: %s; refused (%s); ended: %s",
                threads, CLIENTS, answers, refused, code);
        if (code.isPresent()) {
            findings.note("serves again after %d ms", stage.serveAgain());
        } else {
            Files.writeString(old.resolve("cgroup.procs"), pid);
        }
        Files.delete(group);
    }

    private static String ask(Stage stage, String path) {
        try {
            return Integer.toString(stage.site().get(path).statusCode());
        } catch (IOException e) {
            return "no answer";
        }
    }
}
