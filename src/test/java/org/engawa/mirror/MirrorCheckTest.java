package org.engawa.mirror;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.engawa.digest.TextHash;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MirrorCheckTest {
    private static final Instant WRITTEN = Instant.parse("2026-11-28T03:00:00Z");
    private static final Keys KEYS = Keys.made();
    private static final Map<String, String> PAGES =
            Map.of("/en/", "Home", "/en/stories/one", "One", "/en/stories/two", "Two");

    @TempDir
    Path folder;

    private Path root;

    @BeforeEach
    void mirror() throws IOException {
        root = folder.resolve("mirror");
        write(PAGES);
    }

    private void write(Map<String, String> pages) throws IOException {
        SortedMap<String, String> hashes = new TreeMap<>();
        try (MirrorFolder mirror = MirrorFolder.open(root)) {
            for (Map.Entry<String, String> page : pages.entrySet()) {
                MirrorFile file = MirrorFile.of(200, page.getKey(), "text/html").orElseThrow();
                mirror.put(file, page.getValue().getBytes(StandardCharsets.UTF_8), null);
                hashes.put(file.name(), TextHash.of(page.getValue()));
            }
            mirror.seal(new Manifest("1", 1, WRITTEN, hashes), Optional.of(KEYS.signing()));
        }
    }

    private static MirrorCheck.Report check(MirrorCheck.Copy copy) throws IOException, InterruptedException {
        return new MirrorCheck(
                        copy,
                        KEYS.open(),
                        Clock.fixed(WRITTEN.plusSeconds(60), ZoneOffset.UTC),
                        List.of(Duration.ZERO, Duration.ZERO))
                .run(Optional.of(Duration.ofHours(2)));
    }

    @Test
    void findsWhatWasChangedTakenAwayAndAdded() throws Exception {
        assertThat(check(new FolderCopy(root)).problems()).isEmpty();
        Files.writeString(root.resolve("site/en/stories/one@.html"), "Defaced");
        Files.delete(root.resolve("site/en/stories/two@.html"));
        Files.writeString(root.resolve("site/en/evil@.html"), "Evil");
        Files.writeString(root.resolve("site/en/@.html.gz"), "no gzip");
        assertThat(check(new FolderCopy(root)).problems())
                .containsExactly(
                        "site/en/@.html was damaged where it is compressed",
                        "site/en/stories/one@.html was changed",
                        "site/en/stories/two@.html is missing",
                        "site/en/evil@.html was added");
        Files.writeString(
                root.resolve("manifest"), TextHash.of("Evil") + "  site/en/evil@.html\n", StandardOpenOption.APPEND);
        assertThatThrownBy(() -> check(new FolderCopy(root))).isInstanceOf(IOException.class);
    }

    @Test
    void anOldMirrorInItsPlaceIsNoticed() throws Exception {
        MirrorCheck.Report report = new MirrorCheck(
                        new FolderCopy(root),
                        KEYS.open(),
                        Clock.fixed(WRITTEN.plusSeconds(7201), ZoneOffset.UTC),
                        List.of())
                .run(Optional.of(Duration.ofHours(2)));
        assertThat(report.problems()).singleElement().asString().contains("no longer kept");
    }

    @Test
    void whatIsPublishedMeanwhileIsNoDefacement() throws Exception {
        FolderCopy behind = new FolderCopy(root);
        MirrorCheck.Copy busy = new MirrorCheck.Copy() {
            private boolean published;

            @Override
            public String manifest() throws IOException {
                return behind.manifest();
            }

            @Override
            public Map<String, String> differences(java.util.Set<String> names, Manifest manifest) throws IOException {
                if (!published) {
                    // Between the manifest and the look at the pages.
                    published = true;
                    write(Map.of("/en/", "Home", "/en/stories/one", "One, corrected", "/en/stories/three", "Three"));
                    Files.delete(root.resolve("site/en/stories/two@.html"));
                }
                return behind.differences(names, manifest);
            }

            @Override
            public List<String> strangers(Manifest manifest) throws IOException {
                return behind.strangers(manifest);
            }
        };
        MirrorCheck.Report report = check(busy);
        assertThat(report.problems()).isEmpty();
        assertThat(report.manifest().files()).containsKey("site/en/stories/three@.html");
    }

    /** Each file comes before the manifest that names it, and is looked at in between most of the time. */
    @Test
    void whatIsPublishedAgainAndAgainIsNoDefacement() throws Exception {
        AtomicInteger edition = new AtomicInteger();
        MirrorCheck.Report report = check(new Published(() -> {
            int now = edition.incrementAndGet();
            write(Map.of("/en/", "Home, " + now, "/en/stories/one", "One", "/en/stories/two", "Two"));
            Files.deleteIfExists(root.resolve("site/en/stories/new-" + (now - 1) + "@.html"));
            if (now % 6 != 0) {
                Files.writeString(root.resolve("site/en/@.html"), "Home, " + (now + 1));
                // And sometimes a page that is new.
                Files.writeString(root.resolve("site/en/stories/new-" + now + "@.html"), "New");
            }
        }));
        assertThat(report.problems()).isEmpty();
        assertThat(edition).hasValueGreaterThan(3);
    }

    @Test
    void whatIsDefacedAmongThemIsFound() throws Exception {
        AtomicInteger edition = new AtomicInteger();
        MirrorCheck.Report report = check(new Published(() -> {
            write(Map.of(
                    "/en/", "Home, " + edition.incrementAndGet(), "/en/stories/one", "One", "/en/stories/two", "Two"));
            Files.writeString(root.resolve("site/en/stories/one@.html"), "Defaced");
        }));
        assertThat(report.problems()).containsExactly("site/en/stories/one@.html was changed");
    }

    /** Something happens before each look. */
    private interface Event {
        void happen() throws IOException;
    }

    private final class Published implements MirrorCheck.Copy {
        private final FolderCopy copy = new FolderCopy(root);
        private final Event event;

        Published(Event event) {
            this.event = event;
        }

        @Override
        public String manifest() throws IOException {
            event.happen();
            return copy.manifest();
        }

        @Override
        public Map<String, String> differences(java.util.Set<String> names, Manifest manifest) throws IOException {
            return copy.differences(names, manifest);
        }

        @Override
        public List<String> strangers(Manifest manifest) throws IOException {
            return copy.strangers(manifest);
        }
    }

    @Test
    void readersAreAskedForWhatTheyGet() throws Exception {
        Map<String, String> served = new ConcurrentHashMap<>(PAGES);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> answer(exchange, served));
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort();
            assertThatThrownBy(() -> check(new SiteCopy(address))).hasMessageContaining("answers 404 and no manifest");
            served.put(SiteCopy.MANIFEST, Files.readString(root.resolve("manifest")));
            assertThat(check(new SiteCopy(address)).problems()).isEmpty();
            served.put("/en/", "Defaced");
            served.remove("/en/stories/two");
            assertThat(check(new SiteCopy(address)).problems())
                    .containsExactly("site/en/@.html was changed", "site/en/stories/two@.html is answered with 404");
            assertThatThrownBy(() -> new SiteCopy("file:///etc/passwd")).hasMessageContaining("no address of a site");
        } finally {
            server.stop(0);
        }
    }

    private static void answer(HttpExchange exchange, Map<String, String> served) throws IOException {
        String page = served.get(exchange.getRequestURI().toString());
        byte[] bytes = (page == null ? "" : page).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(page == null ? 404 : 200, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
