package org.engawa.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.engawa.theme.Theme;
import org.engawa.web.Answer;
import org.engawa.web.ReaderRequest;
import org.junit.jupiter.api.Test;

/** What pages of the starter content weigh: with the style sheet, no more than comes with the first window of a connection. */
class WeightTest {
    private static final int MOST = 14 * 1024;
    /** Not compressed, for there are telephones and proxies that do not know how. */
    private static final int MOST_OF_WORDS_ALONE = 30_000;

    @Test
    void everyPageIsLight() throws IOException {
        StarterSite site = StarterSite.whole();
        Map<String, Integer> weights = new TreeMap<>();
        int sheet = sheet(site.theme);
        for (String path : site.pages().keySet()) {
            byte[] page = site.get(path).body();
            weights.put(path, sheet + figures(site.theme, page) + gzipped(page));
        }
        Files.write(
                Path.of("target", "weights.txt"),
                heaviest(weights).map(path -> weights.get(path) + " " + path).toList());
        assertThat(weights).hasSizeGreaterThan(400);
        Theme second = StarterSite.theme("shoji");
        PublicSite other = site.wearing(second);
        int secondSheet = sheet(second);
        for (String path : heaviest(weights).limit(20).toList()) {
            byte[] page = other.answer(new ReaderRequest("GET", path, null, null, null, null))
                    .body();
            weights.put("shoji " + path, secondSheet + figures(second, page) + gzipped(page));
        }
        weights.values().removeIf(weight -> weight <= MOST);
        assertThat(weights).isEmpty();
    }

    @Test
    void theHeaviestPageOfEachTypeInEachLanguageIsLightAsWordsAlone() {
        StarterSite site = StarterSite.whole();
        Map<String, String> heaviest = new TreeMap<>();
        for (String path : site.pages().keySet()) {
            heaviest.merge(type(path), path, (one, other) -> length(site, one) < length(site, other) ? other : one);
        }
        int sheet = site.theme.asset("-/text.css").orElseThrow().length();
        Map<String, Integer> weights = new TreeMap<>();
        for (String path : heaviest.values()) {
            Answer words = site.get(path, "view=text");
            assertThat(words.status()).as(path).isEqualTo(site.get(path).status());
            weights.put(path, words.body().length + sheet);
        }
        assertThat(weights).hasSizeGreaterThan(150);
        weights.values().removeIf(weight -> weight <= MOST_OF_WORDS_ALONE);
        assertThat(weights).isEmpty();
    }

    /** The address with a star for what it is about. */
    private static String type(String path) {
        return path.replaceFirst("^(/[^/]+/[^/]+/)[^/]+", "$1*");
    }

    private static int length(StarterSite site, String path) {
        return site.get(path).body().length;
    }

    private static Stream<String> heaviest(Map<String, Integer> weights) {
        return weights.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey);
    }

    private static int sheet(Theme theme) throws IOException {
        return gzipped(theme.asset("-/site.css").orElseThrow().bytes());
    }

    /** What else comes for a page with drawn figures. */
    private static int figures(Theme theme, byte[] page) throws IOException {
        return new String(page, StandardCharsets.UTF_8).contains("/figures.css\"")
                ? gzipped(theme.asset("-/figures.css").orElseThrow().bytes())
                : 0;
    }

    private static int gzipped(byte[] text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text);
        }
        return bytes.size();
    }
}
