package org.engawa.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.engawa.testing.Bundle;
import org.engawa.testing.Launcher;
import org.engawa.testing.SiteProcess;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start on what went wrong before: it mends what it can, and says what it cannot. */
class StartIT {
    @TempDir
    Path folder;

    private Path data;
    private Bundle bundle;

    @BeforeEach
    void bundle() {
        data = folder.resolve("data");
        bundle = Bundle.in(folder.resolve("bundle"));
    }

    /** What can happen to a file. */
    private interface Damage {
        void to(Path file) throws IOException;
    }

    /** Whatever else can happen to the files of a catalogue, DamageTest holds of the catalogue alone. */
    @Test
    void mendsADamagedCatalogueAndFollowsADatabaseThatWasPutBackFromABackup() throws IOException {
        bundle.story("kept", 1);
        try (SiteProcess site = Launcher.on(data).content(bundle.root()).serve()) {
            assertThat(site.terminate()).isZero();
        }
        Path backup = Files.copy(data.resolve("engawa.mv.db"), folder.resolve("backup"));
        toTheCatalogue(StartIT::flip);
        bundle.story("lost", 1);
        try (SiteProcess site = Launcher.on(data).content(bundle.root()).serve()) {
            assertThat(site.page("/en/stories/lost")).contains(Bundle.mark("lost", 1));
            assertThat(Bundle.edition("kept", site.page("/ja/stories/kept"))).isEqualTo(1);
            bundle.story("kept", 2);
            await().until(() -> Bundle.edition("kept", site.page("/ja/stories/kept")) == 2);
            site.kill();
        }
        Files.copy(backup, data.resolve("engawa.mv.db"), StandardCopyOption.REPLACE_EXISTING);
        // As it is left by a launcher that is killed just before the site is up.
        Files.createFile(data.resolve("engawa.up"));
        int port = Launcher.freePort();
        CompletableFuture<Set<Integer>> answers = readers(port);
        try (SiteProcess site = Launcher.on(data).serve(port)) {
            assertThat(site.get("/en/stories/lost").statusCode())
                    .as("from the first answer on")
                    .isEqualTo(404);
            assertThat(answers.join())
                    .as("nobody is told that a page is not there")
                    .containsExactly(200);
            assertThat(Bundle.edition("kept", site.page("/en/stories/kept"))).isEqualTo(1);
        }
        toTheCatalogue(Files::delete);
        try (SiteProcess site = Launcher.on(data).serve()) {
            await().until(() -> site.catalogue().path("editions").asInt() == 2);
            assertThat(Bundle.edition("kept", site.page("/ja/stories/kept"))).isEqualTo(1);
        }
    }

    /** Ask for a page again and again while a site starts; what they were answered until it was there. */
    private static CompletableFuture<Set<Integer>> readers(int port) {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest page = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/en/stories/kept"))
                .build();
        return CompletableFuture.supplyAsync(() -> {
            Set<Integer> answers = new TreeSet<>();
            await().atMost(Duration.ofMinutes(5))
                    .pollInterval(Duration.ofMillis(10))
                    .until(() -> {
                        try {
                            return answers.add(client.send(page, BodyHandlers.discarding())
                                            .statusCode())
                                    && answers.contains(200);
                        } catch (ConnectException e) {
                            return false;
                        }
                    });
            return answers;
        });
    }

    @Test
    void saysThatTheThemeCannotBeUsed() throws IOException {
        bundle.story("one", 1);
        Files.createDirectories(folder.resolve("themes/engawa"));
        Files.writeString(folder.resolve("themes/engawa/theme.yaml"), "name: [Broken\n");
        Launcher.Result result = Launcher.on(data)
                .content(bundle.root())
                .with("ENGAWA_THEMES_DIR", folder.resolve("themes").toString())
                .with("ENGAWA_START_SECONDS", "600")
                .run("serve", "--port", freePort());
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.output())
                .contains("theme.yaml")
                .endsWith("engawa: the site did not start; the lines above tell why\n");
    }

    @Test
    void saysThatTheProgramCannotBegin() throws IOException {
        bundle.story("one", 1);
        Files.createDirectories(data);
        Files.writeString(data.resolve("catalogue"), "A file where a folder should be");
        Launcher.Result result = Launcher.on(data)
                .content(bundle.root())
                .with("ENGAWA_START_SECONDS", "600")
                .run("serve", "--port", freePort());
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.output())
                .contains(data.resolve("catalogue").toString())
                .endsWith("engawa: the site did not start; the lines above tell why\n");
    }

    /** Who looks for a free port at the same moment may find the same, and be ready sooner. */
    @Test
    void doesNotTakeAnotherSiteAtItsPortForItself() throws IOException {
        bundle.story("one", 1);
        int port = Launcher.freePort();
        CompletableFuture<HttpServer> other = CompletableFuture.supplyAsync(() -> othersOnceItStarts(port));
        Launcher.Result result =
                Launcher.on(data).content(bundle.root()).run("serve", "--port", Integer.toString(port));
        other.join().stop(0);
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.output())
                .contains("engawa: another Engawa has taken port " + port + "; name another with --port\n")
                .doesNotContain("Engawa serves");
        assertThat(data.resolve("engawa.port")).doesNotExist();
    }

    /** A site that is ready at a port as soon as a start of ours, which has looked at the port by then, has its database. */
    private HttpServer othersOnceItStarts(int port) {
        await().atMost(Duration.ofMinutes(2)).until(() -> Files.exists(data.resolve("engawa.mv.db")));
        byte[] ready = "{\"status\":\"UP\",\"checks\":[{\"name\":\"catalogue\",\"data\":{\"start\":\"another\"}}]}"
                .getBytes(StandardCharsets.US_ASCII);
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            server.createContext("/", exchange -> {
                exchange.sendResponseHeaders(200, ready.length);
                exchange.getResponseBody().write(ready);
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String freePort() {
        return Integer.toString(org.engawa.testing.Launcher.freePort());
    }

    private void toTheCatalogue(Damage damage) throws IOException {
        try (Stream<Path> files = Files.list(data.resolve("catalogue"))) {
            for (Path file : files.filter(each -> !each.endsWith("write.lock")).toList()) {
                damage.to(file);
            }
        }
    }

    private static void flip(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 0x20;
        Files.write(file, bytes);
    }
}
