package org.engawa.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.engawa.reading.Subscription;
import org.engawa.web.Answer;
import org.engawa.web.SecurityHeaders;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NodeList;

/** Walks the whole sample site in all its languages. */
class CrawlTest {
    private static final String ADDRESS = "https://engawa.example";
    private static final SampleSite SITE = SampleSite.whole();
    private static final Map<String, Document> PAGES = new LinkedHashMap<>();
    private static final Map<String, Answer> ANSWERS = new LinkedHashMap<>();
    private static final Set<String> DEAD = new TreeSet<>();

    @BeforeAll
    static void crawl() {
        Deque<String> todo = new ArrayDeque<>();
        SampleSite.LANGUAGES.forEach(language -> todo.add("/" + language + "/"));
        Set<String> seen = new HashSet<>(todo);
        while (!todo.isEmpty()) {
            String path = todo.remove();
            Answer answer = SITE.get(path);
            ANSWERS.put(path, answer);
            if (answer.status() != 200) {
                DEAD.add(path + " " + answer.status());
                continue;
            }
            if (!answer.header("Content-Type").orElse("").startsWith("text/html")) {
                continue;
            }
            Document page = Jsoup.parse(new String(answer.body(), StandardCharsets.UTF_8), ADDRESS + path);
            PAGES.put(path, page);
            for (Element element : page.select("[href], [src]")) {
                String target = element.absUrl(element.hasAttr("href") ? "href" : "src");
                // The page of documentation is another room's.
                boolean ours = target.startsWith(ADDRESS) && !target.equals(ADDRESS + "/api/");
                if (ours && !element.attr("hreflang").equals("x-default")) {
                    String next = target.substring(ADDRESS.length()).replaceFirst("#.*", "");
                    // Feeds and calendars are answered by another room, which has tests of its own.
                    boolean feed = Subscription.of(next.substring(next.lastIndexOf('/') + 1))
                            .isPresent();
                    if (!feed && seen.add(next)) {
                        todo.add(next);
                    }
                }
            }
        }
    }

    @Test
    void noLinkIsDead() {
        assertThat(DEAD).isEmpty();
        assertThat(PAGES).hasSizeGreaterThan(150);
    }

    @Test
    void everyLinkWithinThePageHasItsTarget() {
        PAGES.forEach((path, page) -> page.select("a[href^=#]")
                .forEach(
                        link -> assertThat(page.getElementById(link.attr("href").substring(1)))
                                .as(path + " " + link)
                                .isNotNull()));
    }

    @Test
    void nothingComesFromElsewhereAndNothingRuns() {
        PAGES.forEach((path, page) -> {
            assertThat(page.select(
                            "script:not([type=application/ld+json]):not([defer][src^=/assets/][src$=/search.js]),"
                                    + " style, iframe, [style], [onclick]"))
                    .as(path)
                    .isEmpty();
            page.select("[src], link[rel=stylesheet], link[rel=preload]")
                    .forEach(element -> assertThat(element.attr(element.hasAttr("src") ? "src" : "href"))
                            .as(path)
                            .startsWith("/"));
        });
    }

    /** Language of a page → its address, as its head says. */
    private static Map<String, String> alternates(Document page) {
        Map<String, String> found = new TreeMap<>();
        page.select("head link[rel=alternate][hreflang]")
                .forEach(link -> found.put(link.attr("hreflang"), link.attr("href")));
        return found;
    }

    @Test
    void everyPageLeadsToItsWordsAloneAndBack() {
        PAGES.forEach((path, page) -> {
            if (page.select("link[rel=canonical]").isEmpty()) {
                // A language in which nothing is published.
                return;
            }
            boolean words = path.contains("view=text");
            String other = words
                    ? path.replaceFirst("[?&]view=text", "")
                    : path + (path.contains("?") ? "&" : "?") + "view=text";
            assertThat(PAGES.keySet()).as(path).contains(other);
            assertThat(page.select("a[href='" + other + "']")).as(path).hasSize(1);
            assertThat(page.select("link[rel=canonical]").attr("href"))
                    .as(path)
                    .isEqualTo(PAGES.get(other).select("link[rel=canonical]").attr("href"));
        });
    }

    @Test
    void languagesOfAPageNameEachOther() {
        PAGES.forEach((path, page) -> alternates(page).forEach((language, address) -> {
            if (!language.equals("x-default")) {
                Document other = PAGES.get(address.substring(ADDRESS.length()));
                assertThat(other).as(path + " → " + address).isNotNull();
                assertThat(other.select("html").attr("lang")).isEqualTo(language);
                assertThat(alternates(other)).as(path + " and " + address).isEqualTo(alternates(page));
                assertThat(other.select("link[rel=canonical]").attr("href")).isEqualTo(address);
            }
        }));
    }

    @Test
    void theNeutralAddressLeadsToThePage() {
        PAGES.forEach((path, page) -> {
            String language = page.select("html").attr("lang");
            if (path.contains("/republish") || path.contains("view=text")) {
                // Its story has one, or the page with pictures.
                assertThat(alternates(page)).as(path).isEmpty();
                return;
            }
            String neutral = alternates(page).get("x-default");
            Answer answer = SITE.get(neutral.substring(ADDRESS.length()), language);
            assertThat(answer.status()).as(path).isEqualTo(302);
            if (alternates(page).containsKey(language)) {
                assertThat(answer.header("Location")).contains(path);
            }
        });
    }

    @Test
    void theLinkHeaderSaysWhatTheHeadSays() {
        Pattern alternate = Pattern.compile("<([^>]+)>; rel=\"alternate\"; hreflang=\"([^\"]+)\"");
        PAGES.forEach((path, page) -> {
            String header = ANSWERS.get(path).header("Link").orElse("");
            Map<String, String> found = new TreeMap<>();
            Matcher matcher = alternate.matcher(header);
            while (matcher.find()) {
                found.put(matcher.group(2), matcher.group(1));
            }
            assertThat(found).as(path).isEqualTo(alternates(page));
            assertThat(ANSWERS.get(path).header("Content-Language"))
                    .contains(page.select("html").attr("lang"));
        });
    }

    @Test
    void theSitemapNamesExactlyThePagesWorthFinding() throws Exception {
        Answer answer = SITE.get("/sitemap.xml");
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        NodeList urls = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.body()))
                .getElementsByTagNameNS("http://www.sitemaps.org/schemas/sitemap/0.9", "url");
        Map<String, Map<String, String>> listed = new TreeMap<>();
        for (int i = 0; i < urls.getLength(); i++) {
            var url = (org.w3c.dom.Element) urls.item(i);
            Map<String, String> languages = new TreeMap<>();
            NodeList links = url.getElementsByTagNameNS("http://www.w3.org/1999/xhtml", "link");
            for (int j = 0; j < links.getLength(); j++) {
                var link = (org.w3c.dom.Element) links.item(j);
                languages.put(link.getAttribute("hreflang"), link.getAttribute("href"));
            }
            listed.put(url.getElementsByTagName("loc").item(0).getTextContent(), languages);
        }
        Map<String, Map<String, String>> wanted = new TreeMap<>();
        PAGES.forEach((path, page) -> {
            boolean worth = page.select("meta[name=robots]").isEmpty();
            if (worth && !path.contains("?page=") && !path.contains("view=text")) {
                wanted.put(page.select("link[rel=canonical]").attr("href"), alternates(page));
            }
        });
        assertThat(listed).isEqualTo(wanted);
        assertThat(listed).hasSize(urls.getLength());
    }

    @Test
    void headersPromiseNoCookieAndNoAbsoluteRedirect() {
        ANSWERS.values()
                .forEach(answer -> assertThat(answer.headers())
                        .extracting(Answer.Header::name)
                        .doesNotContain("Set-Cookie", "X-Powered-By", "Server"));
        assertThat(SecurityHeaders.headers())
                .containsEntry("X-Content-Type-Options", "nosniff")
                .containsKeys("Content-Security-Policy", "Referrer-Policy", "Permissions-Policy")
                .containsEntry("Cross-Origin-Opener-Policy", "same-origin");
        assertThat(SecurityHeaders.headers().get("Content-Security-Policy"))
                .startsWith("default-src 'none'")
                .doesNotContain("unsafe");
    }
}
