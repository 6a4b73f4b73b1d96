package org.engawa.media;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.engawa.tasks.LastingTask;

/**
 * Makes the smaller versions of pictures in the background, one picture after the other, so that no reader waits for them. What it
 * was brought it forgets when the server stops, and takes no more than a thousand at once: which pictures lack versions is seen by
 * their files, and those are brought again.
 */
@ApplicationScoped
public class Darkroom {
    private static final int MOST_WAITING = 1000;

    @Inject
    PictureStore store;

    @Resource
    private ManagedExecutorService workers;

    private final Queue<Brought> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final AtomicBoolean working = new AtomicBoolean();
    private final LastingTask work = new LastingTask("making smaller versions of pictures", this::makeAll);

    private record Brought(String key, String type, int width) {}

    /**
     * Has the versions of a picture made soon.
     *
     * @param key under which it is kept
     * @param type media type
     * @param width in pixels
     */
    public void bring(String key, String type, int width) {
        bring(key, type, width, workers);
    }

    void bring(String key, String type, int width, Executor by) {
        if (!Renditions.widths(type, width).isEmpty() && waiting.offer(new Brought(key, type, width))) {
            by.execute(this::workAlone);
        }
    }

    /** Whether a picture is there of which any could be made. */
    public boolean holds(String key) {
        return Files.exists(store.path(key));
    }

    /** How far the versions of a picture are made. */
    public Renditions.Sizes sizes(String key, String type, int width) {
        return new Renditions(store).sizes(key, type, width);
    }

    /** One worker is enough: another would only take the machine from readers. Whoever comes meanwhile leaves the work to it. */
    private void workAlone() {
        while (!waiting.isEmpty() && working.compareAndSet(false, true)) {
            try {
                work.run();
            } finally {
                working.set(false);
            }
        }
    }

    private void makeAll() {
        for (Brought next = waiting.poll(); next != null; next = waiting.poll()) {
            try {
                new Renditions(store).complete(next.key(), next.type(), next.width());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
