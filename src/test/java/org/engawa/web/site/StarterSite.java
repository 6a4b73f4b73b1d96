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

    final Theme theme = new LiveTheme(Path.of("themes/engawa"), PHRASES, Runnable::run, () -> 0L).current();
    final Catalogue catalogue;
    private final PublicSite site;

    StarterSite(Path data) {
        catalogue = StarterContent.catalogue(data);
        Clock clock = Clock.fixed(Instant.parse("2026-12-21T03:00:00Z"), ZoneOffset.UTC);
        site = new PublicSite(() -> catalogue, name -> theme, clock, new PageCache(50_000_000), data);
    }

    Answer get(String path) {
        return site.answer(new ReaderRequest("GET", path, null, null, null, null));
    }

    /** All pages that readers are led to, by path. */
    Map<String, Document> pages() {
        String address = catalogue.settings().site().address().toString();
        Map<String, Document> pages = new TreeMap<>();
        Deque<String> todo = new ArrayDeque<>();
        catalogue.settings().site().languages().forEach(language -> todo.add("/" + language + "/"));
        Set<String> seen = new HashSet<>(todo);
        while (!todo.isEmpty()) {
            String path = todo.remove();
            String html = new String(get(path).body(), StandardCharsets.UTF_8);
            Document page = Jsoup.parse(html, address + path);
            pages.put(path, page);
            for (Element link : page.select("a[href^=/]")) {
                String next = link.attr("href").replaceFirst("[?#].*", "");
                if (!next.contains(".") && seen.add(next)) {
                    todo.add(next);
                }
            }
        }
        return pages;
    }
}
