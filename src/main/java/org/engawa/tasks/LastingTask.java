package org.engawa.tasks;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A task that survives its own failures. An executor silently drops a repeated task that throws once; this one logs the
 * failure, once while it stays the same, and is run again. The only place that catches every exception.
 */
public final class LastingTask implements Runnable {
    private static final Logger LOG = System.getLogger(LastingTask.class.getName());

    private final String name;
    private final Runnable task;
    private final AtomicBoolean waits = new AtomicBoolean();
    private String lastFailure = "";

    /** @param name what could not be done, for the log: "following the publication log" */
    public LastingTask(String name, Runnable task) {
        this.name = name;
        this.task = task;
    }

    /** Lets an executor run it; not once more when it waits there to begin, for a thousand of them would keep all its threads waiting. */
    public void soon(Executor executor) {
        if (waits.compareAndSet(false, true)) {
            boolean taken = false;
            try {
                executor.execute(() -> {
                    waits.set(false);
                    run();
                });
                taken = true;
            } finally {
                if (!taken) {
                    waits.set(false);
                }
            }
        }
    }

    @Override
    public synchronized void run() {
        try {
            task.run();
            lastFailure = "";
        } catch (RuntimeException | Error e) {
            // Errors too: no thread could be had, for example, and the next time one can.
            if (!e.toString().equals(lastFailure)) {
                LOG.log(Level.ERROR, "Failed: " + name, e);
            }
            lastFailure = e.toString();
        }
    }
}
