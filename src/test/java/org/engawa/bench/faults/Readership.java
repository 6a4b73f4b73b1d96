package org.engawa.bench.faults;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/** As many readers at once as nginx and this program hold together on one machine, each with a connection that is kept. */
final class Readership implements Fault {
    private static final int THREADS = 6;
    private static final int MOST_MILLIS = 100;

    private final int clients;
    private final int seconds;
    private final AtomicInteger failed = new AtomicInteger();

    Readership(int clients, int seconds) {
        this.clients = clients;
        this.seconds = seconds;
    }

    @Override
    public Row row() {
        return new Row("25", clients + " readers with connections that are kept", Duration.ofSeconds(5), "");
    }

    @Override
    public void strike(Stage stage, Findings findings) throws Exception {
        try (Crowd crowd = new Crowd(stage.nginx().secure())) {
            long began = System.nanoTime();
            crowd.joinReading(clients, "/en/stories/" + Press.READ.get(0));
            long joined = (System.nanoTime() - began) / 1_000_000_000;
            List<Crowd.Member> all = crowd.members();
            long end = System.nanoTime() + seconds * 1_000_000_000L;
            List<CompletableFuture<long[]>> hands = new ArrayList<>();
            for (int hand = 0; hand < THREADS; hand++) {
                List<Crowd.Member> some = all.subList(all.size() * hand / THREADS, all.size() * (hand + 1) / THREADS);
                hands.add(CompletableFuture.supplyAsync(() -> read(some, end), task -> new Thread(task).start()));
            }
            long[] taken = hands.stream()
                    .flatMapToLong(hand -> Arrays.stream(hand.join()))
                    .sorted()
                    .toArray();
            findings.check(
                    failed.get() == 0 && taken[(int) (taken.length * 0.99)] <= MOST_MILLIS * 1_000_000L,
                    "%d readers came within %d s; %d answers in %d s, %d failed; 99 of 100 within %.1f ms, of %d",
                    clients,
                    joined,
                    taken.length,
                    seconds,
                    failed.get(),
                    taken[(int) (taken.length * 0.99)] / 1e6,
                    MOST_MILLIS);
        }
    }

    /** One after the other asks, all of them again and again; gives the nanoseconds of each. */
    private long[] read(List<Crowd.Member> members, long end) {
        List<Long> taken = new ArrayList<>();
        for (int turn = 0; System.nanoTime() < end; turn++) {
            String path = "/en/stories/" + Press.READ.get(turn % Press.READ.size());
            long began = System.nanoTime();
            try {
                failed.addAndGet(members.get(turn % members.size()).ask(path) == 200 ? 0 : 1);
            } catch (IOException e) {
                failed.incrementAndGet();
            }
            taken.add(System.nanoTime() - began);
        }
        return taken.stream().mapToLong(Long::longValue).toArray();
    }
}
