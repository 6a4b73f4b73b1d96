package org.engawa.bench.upgrade;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.LogManager;
import java.util.regex.Pattern;
import org.engawa.bench.Times;
import org.engawa.testing.Bundle;
import org.engawa.testing.SiteProcess;

/** How soon each node shows what one of them publishes; run by {@code src/bench/seen}. */
final class SeenBench {
    private static final int NODES = 3;
    private static final int LOOK_MILLIS = 2;
    private static final int WARM = 10;
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(20);
    private static final String SLUG = "tale";

    /** Later than the others, so that it stands first in lists and feeds. */
    private static final String LATEST = "published: 2026-02-01T09:00:00+09:00";

    private static final List<String> ELSEWHERE = List.of("/en/topics/space", "/en/feed.atom", "/en/search?q=" + SLUG);

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Cluster cluster;
    private final Bundle one;
    private final Map<String, Times> told = new LinkedHashMap<>();
    private int differing;

    private SeenBench(Cluster cluster, Bundle one) {
        this.cluster = cluster;
        this.one = one;
    }

    /** Arguments: a folder to work in, how many editions are published, and how many other stories there are. */
    public static void main(String[] arguments) throws Exception {
        // What PostgreSQL says goes to its log.
        LogManager.getLogManager().reset();
        Path work = Path.of(arguments[0]).toAbsolutePath();
        Bundle all = Bundle.in(work.resolve("all"));
        for (int number = 0; number < Integer.parseInt(arguments[2]); number++) {
            all.story("other-" + number, 1);
        }
        Bundle one = Bundle.in(work.resolve("one"));
        Version here = new Version("here", Path.of("").toAbsolutePath());
        try (Cluster cluster = new Cluster(work, NODES, here, all)) {
            new SeenBench(cluster, one).measure(Integer.parseInt(arguments[1]));
        }
    }

    private void measure(int editions) throws Exception {
        ExecutorService lookers = Executors.newFixedThreadPool(NODES);
        try {
            for (int edition = 1; edition <= WARM + editions; edition++) {
                publish(edition, cluster.nodes().get(edition % NODES), lookers);
            }
        } finally {
            lookers.shutdown();
        }
        say("%-44s %8s %8s %8s", editions + " editions, in milliseconds", "median", "99 %", "most");
        told.forEach((what, times) ->
                say("%-44s %8.0f %8.0f %8.0f", what, times.within(0.5), times.within(0.99), times.within(1)));
        say("where list, feed and search said something else than the page: %d", differing);
    }

    private void publish(int edition, Node publisher, ExecutorService lookers) throws Exception {
        one.story(SLUG, edition, LATEST);
        CyclicBarrier begin = new CyclicBarrier(NODES + 1);
        Map<Node, Future<Long>> seen = new LinkedHashMap<>();
        for (Node node : cluster.nodes()) {
            seen.put(node, lookers.submit(() -> {
                begin.await();
                return look(node.site(), edition);
            }));
        }
        begin.await();
        long sent = System.nanoTime();
        String answer =
                publisher.site().operate("import", one.root().toString()).body();
        long acknowledged = System.nanoTime();
        if (!answer.contains(", 0 problems")) {
            throw new IllegalStateException(answer);
        }
        if (edition > WARM) {
            note("acknowledged after it was sent", acknowledged - sent);
        }
        for (Map.Entry<Node, Future<Long>> node : seen.entrySet()) {
            String where = node.getKey().equals(publisher) ? "on its node" : "on other nodes";
            long at = node.getValue().get();
            if (edition > WARM) {
                note("seen " + where + " after it was sent", at - sent);
                note("seen " + where + " after it was acknowledged", Math.max(0, at - acknowledged));
            }
        }
    }

    /** When a node showed it; a moment later everything else that shows it is looked at. */
    private long look(SiteProcess site, int edition) throws IOException, InterruptedException {
        long began = System.nanoTime();
        while (!shows(site, "/en/stories/" + SLUG, edition)) {
            if (System.nanoTime() - began > PATIENCE) {
                throw new IllegalStateException("edition " + edition + " is not shown");
            }
            Thread.sleep(LOOK_MILLIS);
        }
        long at = System.nanoTime();
        List<String> behind = new ArrayList<>(ELSEWHERE);
        for (String path : ELSEWHERE) {
            if (shows(site, path, edition)) {
                behind.remove(path);
            }
        }
        count(behind.size());
        return at;
    }

    private static boolean shows(SiteProcess site, String path, int edition) throws IOException {
        // Results of a search mark the word within their text.
        String text = new String(site.get(path).body(), StandardCharsets.UTF_8).replaceAll("</?mark>", "");
        return Pattern.compile(Bundle.mark(SLUG, edition) + "\\b").matcher(text).find();
    }

    private synchronized void count(int behind) {
        differing += behind;
    }

    private void note(String what, long nanoseconds) {
        told.computeIfAbsent(what, any -> new Times()).add(nanoseconds);
    }

    private void say(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
