package org.engawa.tasks;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorDefinition;

/**
 * Where what is repeated runs. The server's own executor has a single thread for all of it: a mail server that says nothing, or a mirror that
 * is written, kept readers from what was just published.
 */
@ManagedScheduledExecutorDefinition(name = Background.EXECUTOR, maxAsync = Background.THREADS)
public final class Background {
    /** For {@code @Resource(lookup = …)} of a {@link jakarta.enterprise.concurrent.ManagedScheduledExecutorService}. */
    public static final String EXECUTOR = "java:app/concurrent/background";

    /** As many as there are such tasks: all but the pulse of the database may wait for that. */
    static final int THREADS = 16;

    private Background() {}
}
