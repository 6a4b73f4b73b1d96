package org.engawa.trace;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/** Tells a collector of what is done, when the operator names one. Without it nothing of OpenTelemetry is set up here. */
@ApplicationScoped
public class Traces {
    private static final Logger LOG = System.getLogger(Traces.class.getName());

    @Inject
    Config config;

    private @Nullable SpanRecorder recorder;

    /** Settings that can't be what they are cost the traces, and not the site. */
    @PostConstruct
    void open() {
        try {
            TraceSettings.of(config).ifPresent(this::open);
        } catch (IllegalStateException e) {
            LOG.log(Level.ERROR, "Nothing is traced until the settings are right: {0}", e.getMessage());
        }
    }

    private void open(TraceSettings settings) {
        String node = UUID.randomUUID().toString();
        recorder = new SpanRecorder(
                settings,
                config.getOptionalValue("engawa.version", String.class).orElse("unknown"),
                node);
        LOG.log(
                Level.INFO,
                "Traces go to {0}, where this node is {1}",
                settings.endpoint().getHost(),
                node);
    }

    /** Begins the answer to a request; all that is done in this thread until it ends is part of it. */
    public Work answer(Supplier<String> name, @Nullable String traceparent) {
        SpanRecorder present = recorder;
        return present == null ? Work.UNTOLD : present.answer(name.get(), traceparent);
    }

    /** Begins work of the program's own, or a part of what this thread does; what is done in it until it ends is part of it. */
    public Work begin(String name) {
        SpanRecorder present = recorder;
        return present == null ? Work.UNTOLD : present.begin(name);
    }

    /** Begins a part of what this thread does, which has no parts itself; where nothing is told of, it isn't either. */
    public Work step(String name) {
        SpanRecorder present = recorder;
        return present == null ? Work.UNTOLD : present.step(name);
    }

    /** The number of the trace to which what this thread does belongs, for the log; none when the collector does not get it. */
    public static Optional<String> current() {
        return SpanRecorder.current();
    }

    /** Hands over what was not yet, for as long as a stop may wait. */
    @PreDestroy
    void close() {
        SpanRecorder present = recorder;
        if (present != null) {
            present.close();
        }
    }
}
