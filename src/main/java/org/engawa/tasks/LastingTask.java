package org.engawa.tasks;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * A task that survives its own failures. An executor silently drops a repeated task that throws once; this one logs the
 * failure, once while it stays the same, and is run again. The only place that catches every exception.
 */
public final class LastingTask implements Runnable {
    private static final Logger LOG = System.getLogger(LastingTask.class.getName());

    private final String name;
    private final Runnable task;
    private String lastFailure = "";

    /** @param name what could not be done, for the log: "following the publication log" */
    public LastingTask(String name, Runnable task) {
        this.name = name;
        this.task = task;
    }

    @Override
    public synchronized void run() {
        try {
            task.run();
            lastFailure = "";
        } catch (RuntimeException e) {
            if (!e.toString().equals(lastFailure)) {
                LOG.log(Level.ERROR, "Failed: " + name, e);
            }
            lastFailure = e.toString();
        }
    }
}
