package org.engawa.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opentelemetry.proto.trace.v1.Span;
import io.opentelemetry.proto.trace.v1.Status.StatusCode;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.engawa.config.SettingsFile;
import org.engawa.testing.TraceCollector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a collector gets, and what it does not. */
class TracesTest {
    private static final String THEIRS = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    private static final String NOT_TRACED = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00";

    @TempDir
    Path data;

    private TraceCollector collector;

    @BeforeEach
    void start() throws IOException {
        collector = new TraceCollector();
    }

    @AfterEach
    void stop() {
        collector.close();
    }

    @Test
    void partsBelongToWhatTheyArePartOf() throws IOException {
        Traces traces = traces(Map.of("ENGAWA_TRACES_SHARE", "1"));
        try (Work answer = traces.answer(() -> "GET page", null)) {
            answer.tell("http.response.status_code", 500);
            answer.fail();
            assertThat(io.opentelemetry.api.trace.Span.current().isRecording())
                    .as("the server finds nothing into which it could write by itself")
                    .isFalse();
            assertThat(Traces.current()).hasValueSatisfying(id -> assertThat(id).matches("[0-9a-f]{32}"));
            try (Work step = traces.step("publication")) {
                step.tell("engawa.log.act", "published");
            }
        }
        assertThat(Traces.current()).isEmpty();
        traces.close();
        assertThat(collector.spans()).extracting(Span::getName).containsExactly("publication", "GET page");
        Span step = collector.spans().findFirst().orElseThrow();
        Span answer = collector.spans("GET page").findFirst().orElseThrow();
        assertThat(step.getTraceId()).isEqualTo(answer.getTraceId());
        assertThat(step.getParentSpanId()).isEqualTo(answer.getSpanId());
        assertThat(answer.getParentSpanId()).isEmpty();
        assertThat(answer.getKind()).isEqualTo(Span.SpanKind.SPAN_KIND_SERVER);
        assertThat(answer.getStatus().getCode()).isEqualTo(StatusCode.STATUS_CODE_ERROR);
        assertThat(TraceCollector.told(answer, "http.response.status_code")).contains("500");
        assertThat(TraceCollector.told(step, "engawa.log.act")).contains("published");
    }

    @Test
    void tellsWhichProgramAndWhichNode() throws IOException {
        Traces traces = traces(Map.of());
        traces.begin("release").close();
        traces.close();
        assertThat(collector.messages).hasSize(1);
        var resource =
                collector.messages.get(0).getResourceSpans(0).getResource().getAttributesList();
        assertThat(TraceCollector.told(resource, "service.name")).contains("engawa");
        assertThat(TraceCollector.told(resource, "service.instance.id")).isPresent();
        assertThat(resource)
                .extracting(one -> one.getKey())
                .allMatch(key -> key.startsWith("service.") || key.startsWith("telemetry.sdk."));
    }

    @Test
    void withoutACollectorNothingIsToldAndNobodyCalled() throws IOException {
        Traces traces = traces(config(Map.of()));
        assertThat(traces.answer(() -> "GET page", THEIRS)).isSameAs(Work.UNTOLD);
        assertThat(traces.begin("release")).isSameAs(Work.UNTOLD);
        assertThat(traces.step("transaction")).isSameAs(Work.UNTOLD);
        assertThat(Traces.current()).isEmpty();
        traces.close();
        assertThat(collector.messages).isEmpty();
    }

    /** Many look at the database every second and find nothing to do. */
    @Test
    void stepsOfNothingAreNotTold() throws IOException {
        Traces traces = traces(Map.of("ENGAWA_TRACES_SHARE", "1"));
        assertThat(traces.step("transaction")).isSameAs(Work.UNTOLD);
        traces.close();
        assertThat(collector.messages).isEmpty();
    }

    @Test
    void requestsAreToldOfByTheirShareAndReleasesAlways() throws IOException {
        Traces traces = traces(Map.of("ENGAWA_TRACES_SHARE", "0"));
        try (Work answer = traces.answer(() -> "GET page", null)) {
            assertThat(traces.step("transaction")).isSameAs(Work.UNTOLD);
            assertThat(Traces.current()).isEmpty();
            answer.tell("http.response.status_code", 200);
        }
        traces.begin("release").close();
        traces.close();
        assertThat(collector.spans()).extracting(Span::getName).containsExactly("release");
    }

    @Test
    void whatAClientSaysOfTracesIsIgnored() throws IOException {
        Traces traces = traces(Map.of("ENGAWA_TRACES_SHARE", "0"));
        traces.answer(() -> "GET page", THEIRS).close();
        traces.close();
        assertThat(collector.messages).isEmpty();
    }

    @Test
    void whatATrustedProxySaysOfTracesIsTaken() throws IOException {
        Traces traces = traces(Map.of("ENGAWA_TRACES_SHARE", "0", "ENGAWA_TRACES_PARENT", "true"));
        traces.answer(() -> "GET page", THEIRS).close();
        traces.answer(() -> "GET feed", NOT_TRACED).close();
        traces.answer(() -> "GET api", "00-nonsense").close();
        traces.close();
        List<Span> spans = collector.spans().toList();
        assertThat(spans).extracting(Span::getName).containsExactly("GET page");
        assertThat(HexFormat.of().formatHex(spans.get(0).getTraceId().toByteArray()))
                .isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
        assertThat(HexFormat.of().formatHex(spans.get(0).getParentSpanId().toByteArray()))
                .isEqualTo("00f067aa0ba902b7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "collector:4318",
                "ftp://collector",
                "http://user:hunter2@collector",
                "http://collector/v1/traces?key=hunter2",
                "http://collector/#hunter2",
                "http://collector:port hunter2"
            })
    void anAddressThatIsNoneIsToldByItsKeyAndCostsTheTracesAlone(String address) throws IOException {
        Config config = config(Map.of("ENGAWA_TRACES_ENDPOINT", address));
        assertThatThrownBy(() -> TraceTrial.read(config))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("engawa.traces.endpoint: is no http or https address")
                .hasMessageNotContaining("hunter2");
        assertThat(traces(config).begin("release")).isSameAs(Work.UNTOLD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "1.5", "-0.1", "10%", "NaN", "much"})
    void aShareIsFromNoughtToOne(String share) throws IOException {
        Config config = config(Map.of("ENGAWA_TRACES_SHARE", share));
        assertThatThrownBy(() -> TraceTrial.read(config))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("engawa.traces.share: `" + share + "` is no number from 0 to 1, such as 0.1");
    }

    @Test
    void theTrialTellsWhetherItTakesAny() throws IOException, InterruptedException {
        assertThat(TraceTrial.trouble(config(Map.of()))).isEmpty();
        assertThat(TraceTrial.trouble(config(Map.of("ENGAWA_TRACES_ENDPOINT", collector.address() + "/"))))
                .isEmpty();
        assertThat(collector.messages).hasSize(1);
        assertThat(collector.spans()).isEmpty();
        assertThat(TraceTrial.trouble(config(Map.of("ENGAWA_TRACES_ENDPOINT", collector.address() + "/elsewhere"))))
                .contains("it answers 404 instead of 200");
        assertThat(TraceTrial.trouble(config(Map.of("ENGAWA_TRACES_ENDPOINT", nowhere()))))
                .hasValueSatisfying(trouble -> assertThat(trouble).startsWith("it does not answer"));
    }

    @Test
    void aCollectorThatIsAwayCostsNothing() throws IOException {
        Traces traces = traces(config(Map.of("ENGAWA_TRACES_ENDPOINT", nowhere(), "ENGAWA_TRACES_SHARE", "1")));
        for (int times = 0; times < 5_000; times++) {
            traces.answer(() -> "GET page", null).close();
        }
        traces.close();
        assertThat(collector.messages).isEmpty();
    }

    private static String nowhere() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return "http://127.0.0.1:" + socket.getLocalPort();
        }
    }

    private Traces traces(Map<String, String> more) throws IOException {
        Map<String, String> all = new java.util.TreeMap<>(more);
        all.put("ENGAWA_TRACES_ENDPOINT", collector.address());
        return traces(config(all));
    }

    private static Traces traces(Config config) {
        return OpenTraces.of(config);
    }

    private Config config(Map<String, String> environment) throws IOException {
        return SettingsFile.of(data, environment).asConfig();
    }
}
