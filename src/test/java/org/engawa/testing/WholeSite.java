package org.engawa.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Everything that readers are led to: all addresses of the site map, the files that their pages use, and what programs ask for. */
public final class WholeSite {
    private static final String SITE_MAP = "/sitemap.xml";
    private static final List<String> FOR_PROGRAMS = List.of(
            "/robots.txt",
            SITE_MAP,
            "/en/search?q=water&kind=result",
            "/en/search/suggest?q=wat",
            "/en/search/feed.atom?q=water",
            "/en/feed.atom",
            "/ja/results/feed.rss",
            "/ar/feed.json",
            "/en/calendar.ics",
            "/api/",
            "/api/v1/stories?q=water&lang=ja",
            "/api/v1/vocabulary",
            "/api/v1/missions",
            "/api/v1/changes");

    private WholeSite() {}

    /** Each path with its status and the hash of its bytes. */
    public static Map<String, String> read(SiteProcess site) throws IOException {
        Map<String, String> answers = new TreeMap<>();
        Queue<String> open = new ArrayDeque<>();
        open.addAll(FOR_PROGRAMS);
        for (Element location :
                Jsoup.parse(site.page(SITE_MAP), "", Parser.xmlParser()).select("loc")) {
            open.add(URI.create(location.text()).getRawPath());
        }
        while (!open.isEmpty()) {
            String path = open.remove();
            if (answers.containsKey(path)) {
                continue;
            }
            HttpResponse<byte[]> answer = finished(site, path);
            answers.put(path, told(answer));
            if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                files(new String(answer.body(), StandardCharsets.UTF_8), open);
            }
        }
        return answers;
    }

    /** The same of what was read before: where all of it is the same, it leads nowhere else. The site map is among it. */
    public static Map<String, String> again(SiteProcess site, Map<String, String> before) throws IOException {
        Map<String, String> answers = new TreeMap<>();
        for (String path : before.keySet()) {
            answers.put(path, told(finished(site, path)));
        }
        return answers;
    }

    /** On a busy machine a search may have no time to look through everything; it may not be kept then, and is asked for again. */
    private static HttpResponse<byte[]> finished(SiteProcess site, String path) throws IOException {
        HttpResponse<byte[]> first = site.get(path);
        return isFinished(first)
                ? first
                : Awaitility.await(path)
                        .atMost(Duration.ofMinutes(1))
                        .until(() -> site.get(path), WholeSite::isFinished);
    }

    private static boolean isFinished(HttpResponse<byte[]> answer) {
        return !answer.headers().firstValue("Cache-Control").equals(Optional.of("no-store"));
    }

    private static String told(HttpResponse<byte[]> answer) {
        return answer.statusCode() + " " + hash(answer.body());
    }

    private static void files(String page, Queue<String> open) {
        for (Element element : Jsoup.parse(page).select("[href], [src]")) {
            String path = element.hasAttr("src") ? element.attr("src") : element.attr("href");
            if (path.matches("/(assets|covers|pictures)/.*")) {
                open.add(path);
            }
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
