package org.engawa.trace;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Records spans by the OpenTelemetry that the server brings along, set up by ourselves: left to itself the server puts addresses with
 * all that was searched for, and whatever {@code traceparent} a client sends, into its spans. Loaded only when a collector is named.
 */
final class SpanRecorder {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int FAREWELL_SECONDS = 2;
    private static final TextMapGetter<String> HEADER = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(String traceparent) {
            return List.of("traceparent");
        }

        @Override
        public @Nullable String get(@Nullable String traceparent, String key) {
            return key.equals("traceparent") ? traceparent : null;
        }
    };

    private final SdkTracerProvider provider;
    private final Tracer tracer;
    private final boolean parent;

    /**
     * Begins to send.
     *
     * @param node tells the nodes of a site apart
     */
    SpanRecorder(TraceSettings settings, String version, String node) {
        provider = SdkTracerProvider.builder()
                .setResource(Resource.getDefault()
                        .merge(Resource.create(Attributes.builder()
                                .put("service.name", "engawa")
                                .put("service.version", version)
                                .put("service.instance.id", node)
                                .build())))
                .setSampler(Sampler.parentBased(new ShareOfRequests(settings.share())))
                .addSpanProcessor(BatchSpanProcessor.builder(OtlpHttpSpanExporter.builder()
                                .setEndpoint(settings.endpoint().toString())
                                .setTimeout(PATIENCE)
                                .build())
                        .setScheduleDelay(Duration.ofSeconds(1))
                        .setExporterTimeout(PATIENCE)
                        .build())
                .build();
        tracer = provider.get("org.engawa");
        parent = settings.parent();
    }

    Work answer(String name, @Nullable String traceparent) {
        Context from = parent && traceparent != null
                ? W3CTraceContextPropagator.getInstance().extract(Context.root(), traceparent, HEADER)
                : Context.root();
        return new RecordedWork(
                tracer.spanBuilder(name)
                        .setSpanKind(SpanKind.SERVER)
                        .setParent(from)
                        .startSpan(),
                true);
    }

    Work begin(String name) {
        return new RecordedWork(
                tracer.spanBuilder(name).setParent(RecordedWork.parent()).startSpan(), true);
    }

    Work step(String name) {
        return current().isPresent()
                ? new RecordedWork(
                        tracer.spanBuilder(name)
                                .setParent(RecordedWork.parent())
                                .startSpan(),
                        false)
                : Work.UNTOLD;
    }

    static Optional<String> current() {
        return RecordedWork.trace();
    }

    void close() {
        provider.shutdown().join(FAREWELL_SECONDS, TimeUnit.SECONDS);
    }
}
