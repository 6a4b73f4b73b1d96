package org.engawa.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.trace.v1.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.engawa.testing.Bundle;
import org.engawa.testing.SiteProcess;
import org.engawa.testing.TraceCollector;

/** What a real server tells a collector of all that the test before did with it: steps and times, and not a word of anybody. */
final class TracedWork {
    /** As a client sends it that wants to write into a trace of others. */
    private static final String THEIRS = "4bf92f3577b34da6a3ce929d0e0e4736";

    private static final String SEARCHED = "anythingbutthat";

    /** Whatever is told has one of these names. */
    private static final Set<String> KEYS = Set.of(
            "engawa.log.act",
            "engawa.log.entries",
            "engawa.log.position",
            "engawa.transaction.writes",
            "http.request.method",
            "http.response.status_code",
            "http.route");

    private TracedWork() {}

    static void isToldOf(SiteProcess site, TraceCollector collector, String secret) throws IOException {
        assertThat(site.send("GET", "/en/search?q=" + SEARCHED, "traceparent", "00-" + THEIRS + "-00f067aa0ba902b7-01")
                        .statusCode())
                .isEqualTo(200);
        assertThat(site.send("BREW", "/en/").statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(site.get("/newsroom/sign-in").statusCode()).isEqualTo(200);
        await("the collector has the last request")
                .atMost(Duration.ofSeconds(30))
                .until(() -> collector
                        .spans("GET newsroom")
                        .anyMatch(span -> TraceCollector.told(span, "http.route")
                                .filter("/newsroom/sign-in"::equals)
                                .isPresent()));
        List<Span> spans = collector.spans().toList();
        assertThat(spans)
                .extracting(Span::getName)
                .contains("GET page", "GET feed", "GET api", "GET newsroom", "POST page", "_OTHER page")
                .contains("publication", "transaction", "release", "follow the log");
        assertThat(collector.spans("publication"))
                .allMatch(span -> !span.getParentSpanId().isEmpty());
        assertThat(positions(collector, "follow the log"))
                .as("what was published by requests and by the clock was followed")
                .isNotEmpty()
                .containsAnyElementsOf(positions(collector, "publication"));
        Span release = collector.spans("release").findFirst().orElseThrow();
        assertThat(collector.spans("publication"))
                .as("what the clock published is part of its trace")
                .anyMatch(span -> span.getTraceId().equals(release.getTraceId()));
        assertThat(spans)
                .flatExtracting(span -> span.getAttributesList())
                .extracting(one -> one.getKey())
                .isSubsetOf(KEYS);
        saysNothingOfAnybody(collector, secret);
    }

    private static Set<String> positions(TraceCollector collector, String name) {
        return collector
                .spans(name)
                .flatMap(span -> TraceCollector.told(span, "engawa.log.position").stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void saysNothingOfAnybody(TraceCollector collector, String secret) {
        for (ExportTraceServiceRequest message : collector.messages) {
            assertThat(message.toString())
                    .doesNotContain(SEARCHED, "zylophant", "stories/", "second", "127.0.0.1", "search", secret)
                    .doesNotContain(Bundle.mark("first", 1));
            assertThat(new String(message.toByteArray(), StandardCharsets.ISO_8859_1))
                    .doesNotContain(secret, SEARCHED);
        }
        assertThat(collector.spans())
                .noneMatch(span -> java.util.HexFormat.of()
                        .formatHex(span.getTraceId().toByteArray())
                        .equals(THEIRS));
    }
}
