package org.engawa.web.ops;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletMapping;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.MappingMatch;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.eclipse.microprofile.metrics.Timer;
import org.engawa.trace.Traces;
import org.engawa.web.Answer;
import org.engawa.web.ReaderRequest;
import org.engawa.web.SecurityHeaders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KeptPagesTest {
    private static final String BODY = "<p>Ready.</p>";

    private final List<ReaderRequest> asked = new ArrayList<>();
    private final List<String> counted = new ArrayList<>();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
    private final KeptPages pages = new KeptPages();
    private int status;

    @BeforeEach
    void open() {
        pages.observation = new Observation(new Traffic(registry()), new Traces());
        keep(Answer.of(200, List.of(new Answer.Header("ETag", "\"a\"")), BODY.getBytes(StandardCharsets.UTF_8)));
    }

    private void keep(Answer answer) {
        pages.site = request -> {
            asked.add(request);
            return answer;
        };
    }

    private boolean answered(String method, MappingMatch match) throws IOException, ServletException {
        return pages.answer(request(method, match), response());
    }

    @Test
    void whatIsReadyIsGivenWithAllHeadersAndCounted() throws IOException, ServletException {
        assertThat(answered("GET", MappingMatch.DEFAULT)).isTrue();
        assertThat(asked).containsExactly(new ReaderRequest("GET", "/en/", "page=2", "ja", "gzip", "\"b\""));
        assertThat(status).isEqualTo(200);
        assertThat(headers).containsAllEntriesOf(SecurityHeaders.headers()).containsEntry("ETag", "\"a\"");
        assertThat(headers).containsEntry("Content-Length", String.valueOf(BODY.length()));
        assertThat(sent.toString(StandardCharsets.UTF_8)).isEqualTo(BODY);
        assertThat(counted).containsExactly("page 2xx");
    }

    @Test
    void whereOnlyTheHeadIsAskedForNothingElseIsSent() throws IOException, ServletException {
        assertThat(answered("HEAD", MappingMatch.DEFAULT)).isTrue();
        assertThat(headers).containsEntry("Content-Length", String.valueOf(BODY.length()));
        assertThat(sent.size()).isZero();
    }

    @Test
    void whoHasItIsToldSo() throws IOException, ServletException {
        keep(Answer.of(304, List.of(new Answer.Header("ETag", "\"a\"")), new byte[0]));
        assertThat(answered("GET", MappingMatch.DEFAULT)).isTrue();
        assertThat(status).isEqualTo(304);
        assertThat(headers).doesNotContainKey("Content-Length");
        assertThat(counted).containsExactly("page 3xx");
    }

    @Test
    void whatIsNotReadyIsLeftAsItCame() throws IOException, ServletException {
        keep(null);
        assertThat(answered("GET", MappingMatch.DEFAULT)).isFalse();
        assertNothingWasDone();
    }

    /** The newsroom, the public API, health and the acts of operators have servlets of their own. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DEFAULT")
    void whatAnotherServletAnswersIsNotEvenLookedFor(MappingMatch match) throws IOException, ServletException {
        assertThat(answered("GET", match)).isFalse();
        assertThat(asked).isEmpty();
        assertNothingWasDone();
    }

    private void assertNothingWasDone() {
        assertThat(headers).isEmpty();
        assertThat(counted).isEmpty();
        assertThat(status).isZero();
        assertThat(sent.size()).isZero();
    }

    private static HttpServletRequest request(String method, MappingMatch match) {
        HttpServletMapping mapping = proxy(HttpServletMapping.class, (called, arguments) -> match);
        Map<String, String> sent = Map.of("Accept-Language", "ja", "Accept-Encoding", "gzip", "If-None-Match", "\"b\"");
        return proxy(HttpServletRequest.class, (called, arguments) -> switch (called) {
            case "getHttpServletMapping" -> mapping;
            case "getMethod" -> method;
            case "getRequestURI" -> "/en/";
            case "getContextPath" -> "";
            case "getQueryString" -> "page=2";
            case "getHeader" -> sent.get((String) arguments[0]);
            default -> throw new UnsupportedOperationException(called);
        });
    }

    private HttpServletResponse response() {
        return proxy(HttpServletResponse.class, (called, arguments) -> switch (called) {
            case "setStatus" -> status = (int) arguments[0];
            case "getStatus" -> status;
            case "setHeader" -> headers.put((String) arguments[0], (String) arguments[1]);
            case "setContentLength" -> headers.put("Content-Length", String.valueOf(arguments[0]));
            case "getOutputStream" -> new Sink();
            default -> throw new UnsupportedOperationException(called);
        });
    }

    private MetricRegistry registry() {
        return proxy(MetricRegistry.class, (called, arguments) -> {
            Tag[] tags = (Tag[]) arguments[1];
            String name = tags[0].getTagValue() + " " + tags[1].getTagValue();
            return proxy(Timer.class, (update, duration) -> counted.add(name));
        });
    }

    /** Answers to methods by their names. */
    private interface Reply {
        Object to(String method, Object... arguments);
    }

    private static <T> T proxy(Class<T> type, Reply reply) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    Object answer = reply.to(method.getName(), arguments == null ? new Object[0] : arguments);
                    return method.getReturnType() == void.class ? null : answer;
                }));
    }

    private final class Sink extends ServletOutputStream {
        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void write(int one) {
            sent.write(one);
        }
    }
}
