package org.engawa.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Every page of the starter content, with the style sheet, comes with the first window of a connection. */
class WeightTest {
    private static final int MOST = 14 * 1024;

    @Test
    void everyPageIsLight() throws IOException {
        StarterSite site = StarterSite.whole();
        int style = gzipped(site.theme.asset("-/site.css").orElseThrow().bytes());
        Map<String, Integer> weights = new TreeMap<>();
        for (Map.Entry<String, Document> page : site.pages().entrySet()) {
            weights.put(page.getKey(), style + gzipped(site.get(page.getKey()).body()));
        }
        Files.write(
                Path.of("target", "weights.txt"),
                weights.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                        .map(entry -> entry.getValue() + " " + entry.getKey())
                        .toList());
        assertThat(weights).hasSizeGreaterThan(400);
        weights.values().removeIf(weight -> weight <= MOST);
        assertThat(weights).isEmpty();
    }

    private static int gzipped(byte[] text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text);
        }
        return bytes.size();
    }
}
