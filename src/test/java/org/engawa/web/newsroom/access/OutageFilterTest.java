package org.engawa.web.newsroom.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletMapping;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.engawa.database.Outages;
import org.engawa.database.SavingStopped;
import org.engawa.testing.LogLines;
import org.engawa.web.SecurityHeaders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OutageFilterTest {
    private static final PersistenceException GONE =
            new PersistenceException(new SQLException("Connection refused", "08001"));
    private static final PersistenceException TWICE =
            new PersistenceException(new SQLException("the same key again", "23505"));

    private final OutageFilter filter = new OutageFilter();
    private final Map<String, String> headers = new HashMap<>();
    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
    private boolean committed;
    private int status;

    @BeforeEach
    void begin() {
        filter.outages = new Outages();
        headers.put("ETag", "\"of the page that was not made\"");
    }

    static Stream<Exception> passing() {
        return Stream.of(
                GONE,
                new ServletException("thrown by a page", GONE),
                new IllegalStateException("of the persistence provider's own", GONE.getCause()));
    }

    @ParameterizedTest
    @MethodSource("passing")
    void whoMissesTheDatabaseIsToldSoAndMayComeAgain(Exception failure) throws IOException, ServletException {
        try (LogLines log = LogLines.of(Outages.class)) {
            answer(failure);
            assertThat(log.lines())
                    .singleElement()
                    .asString()
                    .contains("/newsroom/edit")
                    .contains("refused");
        }
        assertThat(status).isEqualTo(503);
        assertThat(headers)
                .containsAllEntriesOf(SecurityHeaders.headers())
                .containsEntry("Retry-After", "5")
                .containsEntry("Cache-Control", "no-store")
                .doesNotContainKey("ETag");
        assertThat(sent.toString(StandardCharsets.UTF_8)).contains("<html").doesNotContain("refused");
    }

    @Test
    void whatIsNotSavedNowMayTakeLonger() throws IOException, ServletException {
        answer(new ServletException(new SavingStopped()));
        assertThat(status).isEqualTo(503);
        assertThat(headers).containsEntry("Retry-After", "30");
    }

    @Test
    void whatFailsOtherwiseIsLeftToTheServer() {
        assertThatThrownBy(() -> answer(TWICE)).isSameAs(TWICE);
        assertThat(status).isZero();
        assertThat(headers).containsOnlyKeys("ETag");
    }

    @Test
    void anAnswerThatIsOnItsWayIsNotWrittenOver() {
        committed = true;
        assertThatThrownBy(() -> answer(GONE)).isSameAs(GONE);
        assertThat(status).isZero();
        assertThat(sent.size()).isZero();
    }

    private void answer(Exception failure) throws IOException, ServletException {
        HttpServletMapping mapping = (HttpServletMapping) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {HttpServletMapping.class},
                (self, method, arguments) -> "/newsroom/edit");
        HttpServletRequest request = (HttpServletRequest) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (self, method, arguments) -> mapping);
        filter.doFilter(request, response(), (asked, answered) -> {
            if (failure instanceof ServletException page) {
                throw page;
            }
            throw (RuntimeException) failure;
        });
    }

    private HttpServletResponse response() {
        return (HttpServletResponse) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {HttpServletResponse.class}, (self, method, arguments) -> {
                    switch (method.getName()) {
                        case "isCommitted" -> {
                            return committed;
                        }
                        case "getOutputStream" -> {
                            return new Sink();
                        }
                        case "reset" -> headers.clear();
                        case "setStatus" -> status = (int) arguments[0];
                        case "setHeader" -> headers.put((String) arguments[0], (String) arguments[1]);
                        case "setContentType" -> headers.put("Content-Type", (String) arguments[0]);
                        default -> throw new UnsupportedOperationException(method.getName());
                    }
                    return null;
                });
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
        public void write(int letter) {
            sent.write(letter);
        }
    }
}
