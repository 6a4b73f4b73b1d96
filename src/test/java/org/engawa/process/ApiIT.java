package org.engawa.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.engawa.Corpus;
import org.engawa.story.Slug;
import org.engawa.story.Story;
import org.engawa.testing.Bundle;
import org.engawa.testing.Launcher;
import org.engawa.testing.SiteProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The interface for programs in a real server: what its parts do together, and what the server does before them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiIT {
    private static final String CANARY = "quokkacanary";
    private static final String NEVER = "neverexisted";
    private static final String FORWARDED = "X-Forwarded-For";
    private static final int MOST_REQUESTS = 20;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicInteger asked = new AtomicInteger();
    private SiteProcess site;

    @BeforeAll
    void serve(@TempDir Path folder) {
        Bundle bundle = Bundle.in(folder.resolve("bundle"))
                .story("first", 1)
                .story("second", 1)
                .story(
                        "gone",
                        1,
                        "published: 2026-01-01T09:00:00+09:00\nwithdrawn: {on: 2026-02-01, manner: in-error, reason:"
                                + " {en: The result did not hold.}, replacement: first}")
                .story(CANARY, 1, "published: 2199-01-01T09:00:00+09:00");
        site = Launcher.on(folder.resolve("data"))
                .content(bundle.root())
                .with("ENGAWA_CONTENT_WATCH", "false")
                .with("ENGAWA_API_REQUESTS", Integer.toString(MOST_REQUESTS))
                .with("ENGAWA_PROXY_HEADER", FORWARDED)
                .serve();
    }

    @AfterAll
    void stop() {
        site.close();
    }

    @Test
    void answersWithAllItsHeaders() throws Exception {
        HttpResponse<String> answer = ask("GET", "/api/v1/stories?limit=1", "Accept-Language", "ja");
        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode page = JSON.readTree(answer.body());
        assertThat(page.path("total").asInt()).isEqualTo(2);
        assertThat(page.path("stories").get(0).path("language").asText()).isEqualTo("ja");
        assertThat(answer.headers().map())
                .containsEntry("access-control-allow-origin", List.of("*"))
                .containsEntry("content-language", List.of("ja"))
                .containsEntry("content-type", List.of("application/json"))
                .containsEntry("x-content-type-options", List.of("nosniff"))
                .containsKeys("content-security-policy", "ratelimit", "ratelimit-policy", "link")
                .doesNotContainKeys("set-cookie", "server", "x-powered-by", "access-control-allow-credentials");
        assertThat(answer.headers().firstValue("vary").orElseThrow()).contains("Accept-Language", "Accept-Encoding");
        String tag = answer.headers().firstValue("etag").orElseThrow();
        HttpResponse<String> same =
                ask("GET", "/api/v1/stories?limit=1", "Accept-Language", "ja", "If-None-Match", tag);
        assertThat(same.statusCode()).isEqualTo(304);
        assertThat(same.body()).isEmpty();
        HttpResponse<String> head = ask("HEAD", "/api/v1/stories?limit=1", "Accept-Language", "ja");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValue("etag")).contains(tag);
        assertThat(head.headers().firstValue("content-length"))
                .isEqualTo(answer.headers().firstValue("content-length"));
        HttpResponse<String> may = ask("OPTIONS", "/api/v1/stories", "Origin", "https://elsewhere.example");
        assertThat(may.statusCode()).isEqualTo(204);
        assertThat(may.headers().firstValue("access-control-allow-methods")).contains("GET, HEAD, OPTIONS");
        HttpResponse<String> gone = ask("GET", "/api/v1/stories/gone");
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(JSON.readTree(gone.body()).path("replacement").path("slug").asText())
                .isEqualTo("first");
        HttpResponse<String> page2 = ask("GET", "/api/");
        assertThat(page2.statusCode()).isEqualTo(200);
        assertThat(page2.body()).contains("<h1>Engawa public API</h1>");
        assertThat(ask("GET", "/api").statusCode()).isEqualTo(301);
    }

    @Test
    void aNulInAnAddressIsRefusedByTheServerBeforeItReachesUs() throws IOException {
        assertThat(raw("GET /api/v1/stories/first%00"))
                .startsWith("HTTP/1.1 400")
                .contains("Content-Length: 0")
                .doesNotContain("Payara", "Exception");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/none, 404",
        "GET, /api/v1/stories/none, 404",
        "GET, /api/v2, 404",
        "GET, /api/none, 404",
        "GET, /api/v1/stories?x=1, 400",
        "GET, /api/v1/stories?kind=%zz, 400",
        "GET, /api/v1/stories?kind=<b>, 400",
        "POST, /api/v1/stories, 405",
        "DELETE, /api/, 405",
        "BREW, /api/v1, 405",
        "GET, /api/v1/..;x, 404",
        "GET, /api/v1/stories;x=1/first, 404",
        "GET, /api/v1/stories%2Ffirst, 404",
        "GET, /api/v1/%2e%2e/v1/stories, 404",
        "GET, /api/v1/application.wadl, 404",
    })
    void whateverIsWrongIsToldAsAProblem(String method, String address, int status) throws IOException {
        String answer = raw(method + " " + address);
        // The server itself refuses some of these before anybody else sees them; then it is no page of its own.
        assertThat(answer).startsWith("HTTP/1.1 " + status).doesNotContain("<html", "Payara", "GlassFish", "Exception");
        assertThat(answer).contains("application/problem+json", "\"status\":" + status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/../v1/stories", "/api/v1/stories/../../../etc/passwd", "//api/v1/stories"})
    void detoursLeadNowhereElse(String address) throws IOException {
        String answer = raw("GET " + address);
        assertThat(answer).doesNotContain("root:", "Payara", "Exception").matches("(?s)HTTP/1.1 (200|400|404) .*");
    }

    @Test
    void longAddressesAreRefused() throws IOException {
        String answer = raw("GET /api/v1/stories?kind=" + "a".repeat(5000));
        assertThat(answer).startsWith("HTTP/1.1 414").contains("application/problem+json");
    }

    @Test
    void whoAsksTooOftenWaits() throws Exception {
        HttpResponse<String> answer = null;
        for (int i = 0; i <= 5 * MOST_REQUESTS; i++) {
            answer = ask("HEAD", "/api/v1/none", FORWARDED, "made up, 203.0.113.9");
            if (answer.statusCode() == 429) {
                break;
            }
        }
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValueAsLong("retry-after").orElseThrow())
                .isBetween(1L, 60L);
        assertThat(ask("GET", "/api/v1", FORWARDED, "203.0.113.10").statusCode())
                .isEqualTo(200);
    }

    @Test
    void nothingComingIsInAnyAnswer() throws Exception {
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of("/api/v1", "/api/", "/api/v1/openapi.yaml"));
        while (!open.isEmpty()) {
            String address = open.remove();
            if (!seen.add(address)) {
                continue;
            }
            HttpResponse<String> answer = ask("GET", address);
            assertThat(answer.body()).as(address).doesNotContain(CANARY);
            if (answer.headers().firstValue("content-type").orElse("").endsWith("json")) {
                links(JSON.readTree(answer.body()), open);
            }
        }
        assertThat(seen).hasSizeGreaterThan(150);
    }

    private static void links(JsonNode node, Deque<String> open) {
        if (node.isTextual() && node.asText().matches("https?://[^/]+/api/v1.*")) {
            open.add(node.asText().replaceFirst("https?://[^/]+", ""));
        }
        node.forEach(child -> links(child, open));
    }

    /** What is coming differs in nothing from what never was. */
    @Test
    void probesFindNothingOfWhatIsComing() throws Exception {
        int probes = 0;
        for (JsonNode probe : Corpus.cases("embargo-probes.jsonl")) {
            if (probe.path("id").asText().startsWith("api-")) {
                String target = probe.path("target").asText().replace("/articles", "/stories");
                assertThat(told(target, CANARY)).as(target).isEqualTo(told(target, NEVER));
                probes++;
            }
        }
        for (String target : List.of(
                "/api/v1/stories/{slug}",
                "/api/v1/stories/{slug}/en",
                "/api/v1/stories/{id}",
                "/api/v1/stories/{id}/ja",
                "/api/v1/stories?person={slug}",
                "/api/v1/stories?year=2199",
                "/api/v1/stories?since=2100-01-01",
                "/api/v1/stories?limit=100")) {
            assertThat(told(target, CANARY)).as(target).isEqualTo(told(target, NEVER));
            probes++;
        }
        assertThat(JSON.readTree(ask("GET", "/api/v1/stories?since=2100-01-01").body())
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(probes).isGreaterThan(20);
    }

    private Map<String, Object> told(String target, String slug) throws Exception {
        String id = Story.idOf(new Slug(slug)).toString();
        String address = target.replace("{slug}", slug)
                .replace("{id}", id)
                .replace("{public-id}", Story.idOf(new Slug("first")).toString())
                .replace("{c}", slug.substring(0, 1))
                .replaceAll("\\{[a-z-]+}", slug)
                .replace("*", "%2A");
        HttpResponse<String> answer = ask("GET", address);
        Map<String, Object> told = new TreeMap<>(answer.headers().map());
        told.keySet().removeAll(List.of("date", "ratelimit"));
        told.put("status", answer.statusCode());
        told.put("body", answer.body().replace(slug, "*").replace(id, "*"));
        if (answer.body().contains(slug)) {
            // What was sent may come back in a problem; then the tag of the bytes differs too.
            told.remove("etag");
        }
        return told;
    }

    private HttpResponse<String> ask(String method, String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + site.port() + path.replace("<", "%3C")))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (!List.of(headers).contains(FORWARDED)) {
            request.header(FORWARDED, another());
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** Every request is of another client, so that the limit stops only those who try it. */
    private String another() {
        int number = asked.incrementAndGet();
        return "198.51." + number / 250 + "." + number % 250;
    }

    private String raw(String address) throws IOException {
        String request =
                address + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + FORWARDED + ": " + another() + "\r\n\r\n";
        try (Socket socket = new Socket("127.0.0.1", site.port())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
