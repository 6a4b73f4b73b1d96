package org.engawa.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.engawa.testing.Nginx;
import org.engawa.testing.Wire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How often one address may ask, by the nginx that operators get; behind it stands a server that answers anything at once. */
class NginxLimitsIT {
    private static final int TOO_MANY = 429;
    private static final int AT_ONCE = 40;

    @TempDir
    Path folder;

    private final HttpClient client;
    private final AtomicInteger heard = new AtomicInteger();
    private volatile Headers headers = new Headers();
    private HttpServer server;
    private Nginx nginx;

    NginxLimitsIT() throws GeneralSecurityException {
        client = Nginx.clients().build();
    }

    @BeforeEach
    void begin() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            heard.incrementAndGet();
            headers = exchange.getRequestHeaders();
            exchange.getRequestBody().readAllBytes();
            byte[] page = "a page".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
        nginx = new Nginx(folder, server.getAddress().getPort(), Files.createDirectory(folder.resolve("mirror")));
    }

    @AfterEach
    void end() {
        nginx.close();
        server.stop(0);
    }

    /** Sends it so often, some at a time: nginx bounds that too. */
    private List<HttpResponse<String>> all(int times, String method, String path) {
        List<HttpResponse<String>> answers = new ArrayList<>();
        for (int begun = 0; begun < times; begun += AT_ONCE) {
            answers.addAll(IntStream.range(begun, Math.min(times, begun + AT_ONCE))
                    .mapToObj(number -> client.sendAsync(
                            HttpRequest.newBuilder(
                                            URI.create("https://localhost:" + nginx.secure() + path.formatted(number)))
                                    .method(method, BodyPublishers.ofString(method.equals("POST") ? "x=y" : ""))
                                    .build(),
                            BodyHandlers.ofString()))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList());
        }
        return answers;
    }

    private static long refused(List<HttpResponse<String>> answers) {
        List<HttpResponse<String>> refused =
                answers.stream().filter(answer -> answer.statusCode() != 200).toList();
        assertThat(refused).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(TOO_MANY);
            assertThat(answer.headers().firstValue("Retry-After")).hasValue("10");
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
            assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
            assertThat(answer.body()).contains("Please try again");
        });
        return refused.size();
    }

    /** Whatever is sent with it, the server hears of the address that is connected, of our host and of nothing else that tells it who asks. */
    @Test
    void theServerHearsWhatNginxKnowsAndNotWhatWasSent() throws IOException {
        for (String path : List.of("/en/heard", "/newsroom/heard")) {
            try (Wire wire = Wire.secureTo(nginx.secure(), "127.0.0.9")) {
                wire.send(
                        "POST " + path + " HTTP/1.1\r\nHost: localhost:1337\r\nTransfer-Encoding: chunked\r\n"
                                + "X-Forwarded-For: 203.0.113.9\r\nX-Forwarded-Host: evil.example\r\nX-Forwarded-Proto: http\r\n"
                                + "Forwarded: for=203.0.113.9;host=evil.example\r\ntraceparent: x\r\nUpgrade: h2c\r\n"
                                + "X_Forwarded_For: 203.0.113.9\r\nTE: trailers\r\nConnection: Upgrade, Host\r\n\r\n3\r\nx=y\r\n0\r\n\r\n");
                assertThat(wire.answer()).isPresent();
            }
            assertThat(headers.getFirst("Host")).as(path).isEqualTo("localhost");
            assertThat(headers.get("X-Forwarded-For")).containsExactly("127.0.0.9");
            assertThat(headers.get("X-Forwarded-Proto")).containsExactly("https");
            assertThat(headers.get("Content-Length")).as("the length is told").containsExactly("3");
            assertThat(headers.keySet())
                    .doesNotContain("Forwarded", "X-forwarded-host", "Traceparent", "Upgrade", "Transfer-encoding")
                    .doesNotContain("X_forwarded_for", "Connection");
        }
    }

    @Test
    void whoGuessesAtTheDoorsIsToldToComeAgainAndNobodyElse() {
        for (String guessed : List.of("POST /newsroom/sign-in", "GET /newsroom/shown?link=%d")) {
            String[] words = guessed.split(" ");
            assertThat(refused(all(90, words[0], words[1]))).as(guessed).isPositive();
            assertThat(heard.getAndSet(0))
                    .as("what the server hears of %s is what is let at once, and one a second", guessed)
                    .isLessThan(90);
            assertThat(refused(all(1, "GET", "/newsroom/sign-in")))
                    .as("the page")
                    .isZero();
            assertThat(refused(all(1, "POST", "/newsroom/drafts")))
                    .as("writers")
                    .isZero();
            assertThat(refused(all(1, "GET", "/en/stories/%d"))).as("readers").isZero();
            heard.set(0);
        }
    }

    @Test
    void whoSearchesWithoutEndIsToldToComeAgainAndReadsOn() {
        assertThat(refused(all(80, "GET", "/en/search?q=w%d")))
                .as("a whole office that searches at once")
                .isZero();
        assertThat(refused(all(300, "GET", "/en/search/suggest?q=s%d"))).isPositive();
        assertThat(refused(all(300, "GET", "/en/stories/s%d"))).as("pages").isZero();
        assertThat(refused(all(150, "GET", "/api/v1/search?q=a%d")))
                .as("the interface for programs counts by itself")
                .isZero();
    }
}
