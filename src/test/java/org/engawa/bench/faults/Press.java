package org.engawa.bench.faults;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.engawa.testing.Bundle;
import org.engawa.testing.SiteProcess;

/** Publishes edition after edition of some stories by the import of the operator, and notes what was acknowledged. */
final class Press {
    /** What readers ask for. */
    static final List<String> READ = List.of("tale-a", "tale-b", "tale-c", "tale-d", "tale-e");

    /** What nobody asks for while all is well. */
    static final String UNSEEN = "tale-unseen";

    private static final int PAUSE = 300;

    private final Bundle bundle;
    private final Map<String, Integer> attempted = new TreeMap<>();
    private final Map<String, Integer> acknowledged = new TreeMap<>();
    private final Map<String, Integer> answers = new TreeMap<>();
    private final Random random = new Random(11);
    private final Object turn = new Object();
    private long acknowledgedAt;
    private long sent;
    private boolean held;

    Press(Bundle bundle) {
        this.bundle = bundle;
        READ.forEach(slug -> {
            bundle.story(slug, 1);
            attempted.put(slug, 1);
            acknowledged.put(slug, 1);
        });
        bundle.story(UNSEEN, 1);
    }

    /** Publishes until it is interrupted. */
    void publish(Stage stage) {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                synchronized (turn) {
                    if (!isHeld()) {
                        publishOnce(stage);
                    }
                }
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Publishes an edition, and gives whether that was acknowledged. */
    boolean publishOnce(Stage stage) {
        try {
            return publish(stage.site());
        } catch (IOException | IllegalStateException e) {
            count("no answer");
            return false;
        }
    }

    private boolean publish(SiteProcess site) throws IOException {
        Map<String, Integer> now = write();
        var answer = site.operate("import", bundle.root().toString());
        count(Integer.toString(answer.statusCode()));
        boolean done = answer.statusCode() == 200 && answer.body().contains(", 0 problems");
        if (done) {
            acknowledge(now);
        }
        return done;
    }

    /** Publishes nothing by itself, from when this returns, until it is released. */
    void hold() {
        synchronized (turn) {
            hold(true);
        }
    }

    void release() {
        hold(false);
    }

    private synchronized void hold(boolean now) {
        held = now;
    }

    private synchronized boolean isHeld() {
        return held;
    }

    private synchronized Map<String, Integer> write() {
        String slug = READ.get(random.nextInt(READ.size()));
        bundle.story(slug, attempted.merge(slug, 1, Integer::sum));
        sent++;
        return new TreeMap<>(attempted);
    }

    private synchronized void acknowledge(Map<String, Integer> editions) {
        acknowledged.putAll(editions);
        acknowledgedAt = System.nanoTime();
    }

    private synchronized void count(String answer) {
        answers.merge(answer, 1, Integer::sum);
    }

    /** How often something was sent. */
    synchronized long sent() {
        return sent;
    }

    synchronized long acknowledgedAt() {
        return acknowledgedAt;
    }

    synchronized Map<String, Integer> answers() {
        return new TreeMap<>(answers);
    }

    /** Whether this edition of a story may be what is public. */
    synchronized boolean accounts(String slug, int edition) {
        return edition >= acknowledged.get(slug) && edition <= attempted.get(slug);
    }
}
