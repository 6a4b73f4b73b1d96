package org.engawa.bench.upgrade;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.TreeMap;
import org.engawa.testing.Bundle;
import org.engawa.testing.SiteProcess;

/** Publishes edition after edition of a story at one node after the other, and looks how soon each node shows it. */
final class Publisher {
    static final String SLUG = "tale";

    private static final int PAUSE = 500;
    private static final int LOOKS = 10;
    private static final long PATIENCE_MILLIS = 10_000;

    private final Cluster cluster;
    private final Bundle bundle;
    private final Map<String, LongSummaryStatistics> seen = new TreeMap<>();
    private final Map<String, Integer> answers = new TreeMap<>();
    private final List<String> unseen = new ArrayList<>();
    private int attempted = 1;
    private int acknowledged = 1;

    Publisher(Cluster cluster, Bundle bundle) {
        this.cluster = cluster;
        this.bundle = bundle;
    }

    /** Publishes until it is interrupted. */
    void publish() {
        for (int turn = 0; !Thread.currentThread().isInterrupted(); turn++) {
            List<Node> nodes = cluster.serving();
            try {
                publish(nodes.get(turn % nodes.size()));
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void publish(Node node) throws InterruptedException {
        Version from = node.version();
        int edition = write();
        try {
            var answer = node.site().operate("import", bundle.root().toString());
            boolean done = answer.statusCode() == 200 && answer.body().contains(", 0 problems");
            count(done ? "200" : answer.statusCode() + " " + answer.body().strip());
            if (done) {
                acknowledge(edition);
                look(edition, from, System.nanoTime());
            }
        } catch (IOException | IllegalStateException e) {
            // It is being stopped: the next one publishes it, with what comes after it.
            count("no answer");
        }
    }

    private void look(int edition, Version from, long since) throws InterruptedException {
        for (Node node : cluster.serving()) {
            Version to = node.version();
            long millis = (System.nanoTime() - since) / 1_000_000;
            while (node.serves() && shown(node.site()) < edition && millis < PATIENCE_MILLIS) {
                Thread.sleep(LOOKS);
                millis = (System.nanoTime() - since) / 1_000_000;
            }
            if (node.serves()) {
                note(from + " to " + to, millis, edition + " from " + from + " at " + node + ", " + to);
            }
        }
    }

    private static int shown(SiteProcess site) {
        try {
            return Bundle.edition(SLUG, site.page("/en/stories/" + SLUG));
        } catch (IOException | IllegalStateException e) {
            return 0;
        }
    }

    private synchronized void note(String way, long millis, String what) {
        if (millis >= PATIENCE_MILLIS) {
            unseen.add(what);
        } else {
            seen.computeIfAbsent(way, key -> new LongSummaryStatistics()).accept(millis);
        }
    }

    private synchronized int write() {
        bundle.story(SLUG, ++attempted);
        return attempted;
    }

    private synchronized void acknowledge(int edition) {
        acknowledged = edition;
    }

    private synchronized void count(String answer) {
        answers.merge(answer, 1, Integer::sum);
    }

    /** What was acknowledged and is not shown by a node that serves, now that nothing is published any more. */
    synchronized List<String> lost() {
        List<String> lost = new ArrayList<>(unseen);
        for (Node node : cluster.serving()) {
            int edition = shown(node.site());
            if (edition < acknowledged || edition > attempted) {
                lost.add(node + " shows " + edition + ", acknowledged was " + acknowledged);
            }
        }
        return lost;
    }

    /** Whether something was seen on this way, such as {@code old to new}. */
    synchronized boolean went(String way) {
        return seen.containsKey(way);
    }

    @Override
    public synchronized String toString() {
        List<String> ways = new ArrayList<>();
        seen.forEach((way, millis) -> ways.add(String.format(
                Locale.ROOT,
                "%s %d times, %.0f ms, at most %d",
                way,
                millis.getCount(),
                millis.getAverage(),
                millis.getMax())));
        return "answers " + answers + "; seen from " + String.join("; ", ways);
    }
}
