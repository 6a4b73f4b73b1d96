package org.engawa.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.engawa.mirror.MirrorFile;
import org.engawa.mirror.MirrorFolder;
import org.engawa.reading.Samples;
import org.engawa.web.Answer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The mirror of a whole site says what the site says. */
class WholeMirrorTest {
    @TempDir
    static Path folder;

    private static MirrorScene scene;
    private static List<MirrorFile> files;

    @BeforeAll
    static void write() throws IOException {
        try (MirrorScene whole = new MirrorScene(folder, Samples.tales())) {
            whole.write(whole.writer(), "mirror");
            scene = whole;
        }
        try (MirrorFolder mirror = MirrorFolder.open(folder.resolve("mirror"))) {
            files = mirror.files();
        }
    }

    @Test
    void holdsWhatReadersGet() throws IOException {
        Map<String, Integer> addresses = new TreeMap<>();
        for (MirrorFile file : files) {
            Answer answer = scene.site.get(file.address());
            byte[] bytes = Files.readAllBytes(folder.resolve("mirror").resolve(file.name()));
            assertThat(answer.status()).as(file.name()).isEqualTo(file.status());
            assertThat(bytes).as(file.name()).isEqualTo(answer.body());
            Path zipped = folder.resolve("mirror").resolve(file.name() + ".gz");
            if (Files.exists(zipped)) {
                assertThat(new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(zipped))).readAllBytes())
                        .isEqualTo(bytes);
            }
            addresses.merge(file.address(), 1, Integer::sum);
        }
        assertThat(addresses.values()).containsOnly(1);
        assertThat(addresses)
                .hasSizeGreaterThan(500)
                .containsKeys(
                        "/en/stories?page=2&view=text",
                        "/en/stories/article/cite.bib",
                        "/ja/stories/exhibit/embed",
                        "/en/stories/old",
                        "/cards/article.png",
                        "/covers/article.svg",
                        "/stories/article?view=code",
                        "/en/about",
                        "/service-worker.js",
                        "/sitemap.xml");
        assertThat(folder.resolve("mirror/410/en/stories/wrong@.html")).exists();
        assertThat(folder.resolve("mirror/404/fr/stories/article@.html")).exists();
        assertThat(Files.readString(folder.resolve("mirror/moved.map")))
                .contains("/en/stories/moved /en/stories/portrait;\n", "/privacy /ja/privacy;\n");
    }

    @Test
    void everyLinkLeadsToAFile() {
        Set<String> addresses = new TreeSet<>();
        files.forEach(file -> addresses.add(file.address()));
        Set<String> dead = new TreeSet<>();
        for (String address : addresses) {
            Answer page = scene.site.get(address);
            if (!page.header("Content-Type").orElse("").startsWith("text/html")) {
                continue;
            }
            String html = new String(page.body(), StandardCharsets.UTF_8);
            for (Element element : Jsoup.parse(html).select("a[href], img[src], link[href], script[src]")) {
                String link = element.hasAttr("src") ? element.attr("src") : element.attr("href");
                String path = link.replaceFirst("^https://engawa\\.example", "").replaceFirst("#.*", "");
                // Feeds and the API are other rooms'; what readers ask for in words has no file.
                boolean others = path.matches("/api/|.*/(feed|calendar)\\.[a-z]+|/oembed.*|.*/search\\?.*");
                boolean neutral = element.attr("hreflang").equals("x-default");
                if (path.startsWith("/") && !others && !neutral && !addresses.contains(path)) {
                    dead.add(address + " → " + path);
                }
            }
        }
        assertThat(dead).isEmpty();
    }
}
