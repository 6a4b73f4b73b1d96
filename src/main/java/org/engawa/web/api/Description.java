package org.engawa.web.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.engawa.json.Json;
import org.engawa.locale.Site;
import org.engawa.source.YamlValues;
import org.engawa.web.Answer;
import org.engawa.web.CachedPage;
import org.jspecify.annotations.Nullable;

/** The contract: {@code openapi.yaml}, read once, as it is and in its other forms. */
final class Description {
    private static final String KEEP = "public, max-age=3600";

    private final CachedPage yaml;
    private final CachedPage json;
    private final Map<?, ?> values;
    private volatile @Nullable PageFor page;

    Description() {
        String text = text();
        values = YamlValues.read(text);
        yaml = page("application/yaml", text);
        json = page("application/json", Json.write(values));
    }

    CachedPage yaml() {
        return yaml;
    }

    CachedPage json() {
        return json;
    }

    /** The page for people, made once for what a site is called and where it is. */
    CachedPage page(Site site) {
        PageFor present = page;
        if (present == null || !present.site().equals(site)) {
            present = new PageFor(site, page("text/html; charset=utf-8", new DocumentationPage(values, site).html()));
            page = present;
        }
        return present.page();
    }

    private record PageFor(Site site, CachedPage page) {}

    private static CachedPage page(String type, String text) {
        List<Answer.Header> headers = List.of(
                new Answer.Header("Content-Type", type),
                new Answer.Header("Content-Language", "en"),
                new Answer.Header("Cache-Control", KEEP));
        return CachedPage.of(Answer.of(200, headers, text.getBytes(StandardCharsets.UTF_8)), Set.of(), null);
    }

    private static String text() {
        try (InputStream stream = Description.class.getResourceAsStream("openapi.yaml")) {
            if (stream == null) {
                throw new IllegalStateException("openapi.yaml is not in the archive");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
