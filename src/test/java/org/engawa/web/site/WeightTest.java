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
import org.engawa.web.ReaderRequest;
import org.junit.jupiter.api.Test;

/** Every page of the starter content, with the style sheet, comes with the first window of a connection. */
class WeightTest {
    private static final int MOST = 14 * 1024;

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
