package org.engawa.trace;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Context;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A span, to which what its thread does meanwhile may belong. Which that is we remember by ourselves, and not in the context of
 * OpenTelemetry: the server writes into whatever span it finds there, of each request to the API and of each failure.
 */
final class RecordedWork implements Work {
    private static final ThreadLocal<@Nullable RecordedWork> RUNNING = new ThreadLocal<>();

    private final Span span;
    private final boolean hasParts;
    private final @Nullable RecordedWork before;

    /** @param hasParts whether what the thread does until the end is part of it */
    RecordedWork(Span span, boolean hasParts) {
        this.span = span;
        this.hasParts = hasParts;
        this.before = RUNNING.get();
        if (hasParts) {
            RUNNING.set(this);
        }
    }

    /** To what belongs that begins now in this thread. */
    static Context parent() {
        RecordedWork running = RUNNING.get();
        return running == null ? Context.root() : Context.root().with(running.span);
    }

    /** The number of the trace of what runs in this thread, if the collector gets it. */
    static Optional<String> trace() {
        return Optional.ofNullable(RUNNING.get())
                .map(running -> running.span.getSpanContext())
                .filter(SpanContext::isSampled)
                .map(SpanContext::getTraceId);
    }

    @Override
    public void tell(String key, long value) {
        span.setAttribute(key, value);
    }

    @Override
    public void tell(String key, String word) {
        span.setAttribute(key, word);
    }

    @Override
    public void fail() {
        span.setStatus(StatusCode.ERROR);
    }

    @Override
    public void close() {
        if (hasParts) {
            if (before == null) {
                RUNNING.remove();
            } else {
                RUNNING.set(before);
            }
        }
        span.end();
    }
}
