package org.engawa.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceResponse;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import io.opentelemetry.proto.trace.v1.Span;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** A collector of OpenTelemetry in this Java machine, which takes OTLP over HTTP and keeps what it got. */
public final class TraceCollector implements AutoCloseable {
    /** What was sent, message by message. */
    public final List<ExportTraceServiceRequest> messages = new CopyOnWriteArrayList<>();

    private final HttpServer server;

    public TraceCollector() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/traces", this::take);
        server.start();
    }

    /** Its address. */
    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** All spans that came, in the order in which they ended. */
    public Stream<Span> spans() {
        return messages.stream()
                .flatMap(message -> message.getResourceSpansList().stream())
                .map(ResourceSpans::getScopeSpansList)
                .flatMap(List::stream)
                .flatMap(scope -> scope.getSpansList().stream());
    }

    /** The spans of a name. */
    public Stream<Span> spans(String name) {
        return spans().filter(span -> span.getName().equals(name));
    }

    /** What is told of a span under a key, as text. */
    public static Optional<String> told(Span span, String key) {
        return told(span.getAttributesList(), key);
    }

    /** What is told under a key, as text. */
    public static Optional<String> told(List<KeyValue> all, String key) {
        return all.stream()
                .filter(one -> one.getKey().equals(key))
                .map(KeyValue::getValue)
                .map(value -> value.hasIntValue() ? Long.toString(value.getIntValue()) : value.getStringValue())
                .findFirst();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!"application/x-protobuf".equals(exchange.getRequestHeaders().getFirst("Content-Type"))) {
                exchange.sendResponseHeaders(415, -1);
                return;
            }
            messages.add(ExportTraceServiceRequest.parseFrom(exchange.getRequestBody()));
            byte[] answer = ExportTraceServiceResponse.getDefaultInstance().toByteArray();
            exchange.getResponseHeaders().set("Content-Type", "application/x-protobuf");
            exchange.sendResponseHeaders(200, answer.length == 0 ? -1 : answer.length);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
