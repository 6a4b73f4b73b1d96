package org.engawa.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.util.Base64;
import javax.net.ssl.SSLException;
import org.engawa.testing.Bundle;
import org.engawa.testing.Launcher;
import org.engawa.testing.Nginx;
import org.engawa.testing.SiteProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site behind nginx, as operators are told to set it up. */
class NginxIT {
    /** nginx remembers for a second which files there are. */
    private static final Duration NOTICED = Duration.ofSeconds(10);

    @TempDir
    Path folder;

    private final HttpClient client;

    NginxIT() throws GeneralSecurityException {
        client = Nginx.clients().build();
    }

    @Test
    void keepsWhatMayBeKeptAndHidesTheRest() throws Exception {
        Bundle bundle = Bundle.in(folder.resolve("bundle")).story("first", 1).story("second", 1);
        Path mirror = folder.resolve("mirror");
        Launcher engawa = Launcher.on(folder.resolve("data"))
                .content(bundle.root())
                .with("ENGAWA_MIRROR_DIR", mirror.toString())
                .with("ENGAWA_MIRROR_KEY", key());
        try (SiteProcess site = engawa.serve();
                Nginx nginx = behindMirror(site, mirror);
                Socket silent = new Socket("127.0.0.1", nginx.secure())) {
            String second = site.page("/en/stories/second");
            String page = get(nginx, "/en/stories/first").body();
            assertThat(page).isEqualTo(site.page("/en/stories/first")).contains(Bundle.mark("first", 1));
            for (String hidden :
                    new String[] {"/health/live", "/health/ready", "/metrics", "/openapi", "/-/operator/status"}) {
                assertThat(get(nginx, hidden).statusCode()).as(hidden).isEqualTo(404);
            }
            for (String strange :
                    new String[] {"/en/;x", "/en/stories/first%3b.css", "//en/", "/en/%2f", "/newsroom/board%3b.css"}) {
                assertThat(get(nginx, strange).statusCode()).as(strange).isEqualTo(400);
            }
            assertThat(get(nginx, "/oembed?url=https%3A%2F%2Felsewhere.example%2F")
                            .statusCode())
                    .isEqualTo(site.get("/oembed?url=https%3A%2F%2Felsewhere.example%2F")
                            .statusCode());
            assertThat(get(nginx, "/newsroom/sign-in").headers().firstValue("Cache-Control"))
                    .contains("no-store");
            guarded(get(nginx, "/en/stories/first"));
            guarded(get(nginx, "/newsroom/sign-in"));
            guarded(get(nginx, "/metrics"));
            guarded(get(nginx, "/en/;x"));
            unknownHostsAreNotAnswered(nginx);
            programsAreToldThatTheyWantEncryption(nginx);
            // Whoever says nothing holds a connection for ten seconds.
            silent.setSoTimeout(15_000);
            assertThat(silent.getInputStream().read()).isEqualTo(-1);

            site.kill();
            assertThat(get(nginx, "/en/stories/first").body()).isEqualTo(page);
            guarded(get(nginx, "/en/stories/first"));
            HttpResponse<String> mirrored = get(nginx, "/en/stories/second");
            assertThat(mirrored.statusCode()).isEqualTo(200);
            assertThat(mirrored.body()).isEqualTo(second);
            assertThat(mirrored.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
            guarded(mirrored);
            HttpResponse<String> never = get(nginx, "/en/stories/never");
            assertThat(never.statusCode()).isEqualTo(502);
            assertThat(never.body()).contains("lang=\"ar\"", "lang=\"ja\"");
            guarded(never);
            assertThat(get(nginx, "/newsroom/sign-in").statusCode()).isEqualTo(502);
            showsNothingButTheMirrorWhileItIsFrozen(nginx, engawa, second);
            Launcher.Result checked = engawa.run(
                    "check-mirror",
                    mirror.toString(),
                    "--key",
                    folder.resolve("key.pub").toString());
            assertThat(checked.code()).as(checked.output()).isZero();
            assertThat(checked.output()).contains(" files are as they were signed at ");
        }
    }

    /** The key by which the mirror is signed, whose public half lies in a file. */
    private String key() throws GeneralSecurityException, IOException {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        Base64.Encoder base64 = Base64.getEncoder();
        Files.writeString(
                folder.resolve("key.pub"),
                base64.encodeToString(pair.getPublic().getEncoded()));
        return base64.encodeToString(pair.getPrivate().getEncoded());
    }

    /** It reads the languages of the mirror when it starts. */
    private Nginx behindMirror(SiteProcess site, Path mirror) throws IOException {
        await().atMost(Duration.ofMinutes(3)).until(() -> Files.exists(mirror.resolve("manifest")));
        return new Nginx(folder, site.port(), mirror);
    }

    private void showsNothingButTheMirrorWhileItIsFrozen(Nginx nginx, Launcher engawa, String second)
            throws IOException, InterruptedException {
        assertThat(engawa.run("freeze").output()).startsWith("Frozen: ");
        await().atMost(NOTICED).until(() -> get(nginx, "/ja/stories/never").statusCode() == 404);
        assertThat(get(nginx, "/en/stories/second").body()).isEqualTo(second);
        HttpResponse<String> neutral = get(nginx, "/stories/second");
        assertThat(neutral.statusCode()).isEqualTo(302);
        assertThat(neutral.headers().firstValue("Location")).contains("/en/stories/second");
        HttpResponse<String> nowhere = get(nginx, "/ja/stories/never");
        assertThat(nowhere.statusCode()).isEqualTo(404);
        assertThat(nowhere.body()).contains("lang=\"ja\"");
        guarded(nowhere);
        assertThat(get(nginx, "/en/search?q=water").statusCode()).isEqualTo(503);
        assertThat(get(nginx, "/newsroom/sign-in").statusCode()).isEqualTo(503);
        assertThat(get(nginx, "/ja/feed.json").headers().firstValue("Content-Type"))
                .contains("application/feed+json; charset=utf-8");
        assertThat(engawa.run("unfreeze").code()).isZero();
        await().atMost(NOTICED).until(() -> get(nginx, "/ja/stories/never").statusCode() == 502);
    }

    /** Whoever of the two answers, it is said, and once. */
    private static void guarded(HttpResponse<String> answer) {
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .as(answer.uri().toString())
                .singleElement()
                .asString()
                .contains("frame-ancestors 'none'");
        assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.headers().allValues("Strict-Transport-Security"))
                .singleElement()
                .asString()
                .contains("includeSubDomains");
    }

    private void unknownHostsAreNotAnswered(Nginx nginx) throws IOException {
        assertThat(raw(nginx.plain(), "/en/", "Host: evil.example")).isEmpty();
        assertThat(raw(nginx.plain(), "/en/", "Host: localhost"))
                .startsWith("HTTP/1.1 301")
                .contains("Location: https://localhost/en/");
        assertThatExceptionOfType(SSLException.class)
                .isThrownBy(() -> client.send(
                        HttpRequest.newBuilder(URI.create("https://127.0.0.1:" + nginx.secure() + "/en/"))
                                .build(),
                        BodyHandlers.ofString()));
    }

    private void programsAreToldThatTheyWantEncryption(Nginx nginx) throws IOException, InterruptedException {
        for (String path : new String[] {"/api", "/api/", "/api/v1/stories?lang=ja", "/%61pi/v1", "/oembed?url=x"}) {
            assertThat(raw(nginx.plain(), path, "Host: localhost"))
                    .as(path)
                    .startsWith("HTTP/1.1 403")
                    .contains("Content-Type: application/problem+json", "Ask https://localhost instead")
                    .doesNotContain("Location:");
        }
        assertThat(get(nginx, "/api/v1").statusCode()).isEqualTo(200);
        assertThat(raw(nginx.plain(), "/apiary", "Host: localhost")).startsWith("HTTP/1.1 301");
    }

    /** What is answered on a connection without encryption. */
    private static String raw(int port, String path, String header) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\n" + header + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private HttpResponse<String> get(Nginx nginx, String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create("https://localhost:" + nginx.secure() + path))
                        .build(),
                BodyHandlers.ofString());
    }
}
