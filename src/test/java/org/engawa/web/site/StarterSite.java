package org.engawa.web.site;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.engawa.catalogue.Catalogue;
import org.engawa.content.StarterContent;
import org.engawa.markdown.PhraseBreaks;
import org.engawa.theme.LiveTheme;
import org.engawa.theme.Phrases;
import org.engawa.theme.Theme;
import org.engawa.web.Answer;
import org.engawa.web.PageCache;
import org.engawa.web.ReaderRequest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The site with the content that ships with the program, without a server. */
final class StarterSite {
    private static final PhraseBreaks BREAKS = new PhraseBreaks();
    private static final Phrases PHRASES = (text, locale) -> BREAKS.withBreaks(text, locale)::html;

    private static StarterSite whole;

    final Theme theme = theme("engawa");
    final Catalogue catalogue;
    private final Path data;
    private final PublicSite site;

    private Map<String, Document> pages = Map.of();

    private StarterSite(Path data) {
        catalogue = StarterContent.catalogue(data);
        this.data = data;
        site = wearing(theme);
    }

    /** Made once for all tests, which change nothing. */
    static synchronized StarterSite whole() {
        StarterSite present = whole;
        if (present == null) {
            present = new StarterSite(Path.of("target", "starter"));
            whole = present;
        }
        return present;
    }

    /** One of the themes that come with the program. */
    static Theme theme(String name) {
        return new LiveTheme(Path.of("themes", name), PHRASES, Runnable::run, () -> 0L).current();
    }

    /** The same site in a theme. */
    PublicSite wearing(Theme looks) {
        Clock clock = Clock.fixed(Instant.parse("2026-12-21T03:00:00Z"), ZoneOffset.UTC);
        return new PublicSite(
                () -> catalogue, name -> looks, clock, new PageCache(200_000_000), data, false, Optional::empty);
    }

    Answer get(String path) {
        return get(path, null);
    }

    Answer get(String path, String query) {
        return site.answer(new ReaderRequest("GET", path, query, null, null, null));
    }

    /** All pages that readers are led to, by path. */
    synchronized Map<String, Document> pages() {
        if (pages.isEmpty()) {
            pages = read();
        }
        return pages;
    }

    private Map<String, Document> read() {
        String address = catalogue.settings().site().address().toString();
        Map<String, Document> found = new TreeMap<>();
        Deque<String> todo = new ArrayDeque<>();
        catalogue.settings().site().languages().forEach(language -> todo.add("/" + language + "/"));
        Set<String> seen = new HashSet<>(todo);
        while (!todo.isEmpty()) {
            String path = todo.remove();
            String html = new String(get(path).body(), StandardCharsets.UTF_8);
            Document page = Jsoup.parse(html, address + path);
            found.put(path, page);
            for (Element link : page.select("a[href^=/]")) {
                String next = link.attr("href").replaceFirst("[?#].*", "");
                // The API describes itself, in a room of its own.
                if (!next.contains(".") && !next.startsWith("/api/") && seen.add(next)) {
                    todo.add(next);
                }
            }
        }
        return found;
    }
}
