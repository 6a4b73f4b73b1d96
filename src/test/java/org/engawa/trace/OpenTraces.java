package org.engawa.trace;

import org.eclipse.microprofile.config.Config;

/** Traces without a server. */
public final class OpenTraces {
    private OpenTraces() {}

    /** As settings want them. */
    public static Traces of(Config config) {
        Traces traces = new Traces();
        traces.config = config;
        traces.open();
        return traces;
    }

    /** Hands over what was not yet. */
    public static void close(Traces traces) {
        traces.close();
    }
}
