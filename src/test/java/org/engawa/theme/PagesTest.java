package org.engawa.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.engawa.theme.view.LanguageView;
import org.engawa.theme.view.Page;
import org.engawa.theme.view.PageFixtures;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page in every state, in English, Japanese, Arabic, and a language that came with one file of messages. */
class PagesTest {
    private static Theme theme;
    private static Theme second;

    @BeforeAll
    static void load(@TempDir Path folder) throws IOException {
        theme = Theme.load(
                ThemeFolder.copyTo(folder.resolve("engawa"))
                        .addInventedLanguage()
                        .root(),
                Phrases.NONE);
        // It has no file of that language, and speaks it as the theme that it extends does.
        second = Theme.load(ThemeFolder.copy(Path.of("themes/shoji"), folder.resolve("shoji")), Phrases.NONE);
    }

    static Stream<Arguments> pages() {
        return Stream.of("en", "ja", "ar", "qaa").flatMap(tag -> {
            LanguageView language = theme.messages(Locale.forLanguageTag(tag)).language();
            Map<String, Page> all = new PageFixtures(language).all();
            return all.entrySet().stream()
                    .flatMap(each -> Stream.of(theme, second)
                            .map(looks -> Arguments.of(looks, tag, each.getKey(), each.getValue())));
        });
    }

    @ParameterizedTest(name = "{1} {2}")
    @MethodSource("pages")
    void keepsTheRulesOfAllPages(Theme looks, String tag, String state, Page page) {
        String html = looks.render(page);
        Document document = Jsoup.parse(html);
        Element root = document.selectFirst("html");
        assertThat(root).isNotNull();
        assertThat(root.attr("lang")).isEqualTo(tag);
        assertThat(root.attr("dir")).isEqualTo(tag.equals("ar") || tag.equals("qaa") ? "rtl" : "ltr");
        assertThat(document.title()).isNotBlank().doesNotStartWith(" ");
        assertThat(document.select("meta[name=description]").attr("content"))
                .describedAs("description")
                .satisfies(text -> assertThat(text.isBlank() && !state.contains("bare") && !state.contains("empty"))
                        .isFalse());
        assertThat(document.select("h1")).hasSize(1);
        assertThat(document.select("main#main, header, footer")).hasSizeGreaterThanOrEqualTo(3);
        assertThat(document.select("body > a.skip[href=#main]")).hasSize(1);
        assertThat(document.select("nav:not([aria-label])")).isEmpty();
        requireNoTrace(document, html);
        requireHeadings(document);
    }

    @ParameterizedTest(name = "{1} {2}")
    @MethodSource("pages")
    void staysWithinTheFirstWindow(Theme looks, String tag, String state, Page page) throws IOException {
        int css = gzipped(new String(looks.asset("-/site.css").orElseThrow().bytes(), StandardCharsets.UTF_8));
        assertThat(css).isLessThanOrEqualTo(5 * 1024);
        assertThat(gzipped(looks.render(page)) + css).isLessThanOrEqualTo(14 * 1024);
    }

    @Test
    void datesHaveOneFamilyOfDigits() {
        Page story = new PageFixtures(
                        theme.messages(Locale.forLanguageTag("ar")).language())
                .all()
                .get("story");
        assertThat(theme.render(story)).contains("2 نوفمبر 2026").doesNotContainPattern("[٠-٩۰-۹]");
    }

    @Test
    void aStoryIsLinkedInEveryLanguageItHas() {
        Page story = new PageFixtures(theme.messages(Locale.ENGLISH).language())
                .all()
                .get("story");
        Document document = Jsoup.parse(theme.render(story));
        assertThat(document.select("head link[rel=alternate]").eachAttr("hreflang"))
                .containsExactly("en", "ja", "ar", "x-default");
        assertThat(document.select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://engawa.example/en/stories/story-0");
        assertThat(document.select(".langs [aria-current]").eachText()).containsExactly("English");
        assertThat(document.select(".langs a[lang=ja][hreflang=ja][rel=alternate]")
                        .text())
                .isEqualTo("日本語");
        assertThat(document.select("#evidence-first a").attr("href")).isEqualTo("https://source.example/1");
    }

    @Test
    void aStoryInAnotherLanguageSaysSo() {
        Page home = new PageFixtures(theme.messages(Locale.ENGLISH).language())
                .all()
                .get("home-foreign-lead");
        Element card = Jsoup.parse(theme.render(home)).selectFirst(".hero");
        assertThat(card).isNotNull();
        assertThat(card.select("h2 a[lang=ja][dir=ltr][hreflang=ja]")).hasSize(1);
        assertThat(card.select(".tongue").text()).isEqualTo("日本語");
    }

    private static void requireNoTrace(Document document, String html) {
        assertThat(document.select("[style], script:not([defer][src^=/assets/][src$=/search.js]), style, [onclick]"))
                .isEmpty();
        for (Element image : document.select("img")) {
            assertThat(image.hasAttr("alt") && image.hasAttr("width") && image.hasAttr("height"))
                    .describedAs(image.outerHtml())
                    .isTrue();
        }
        assertThat(document.select("img, link[rel=stylesheet], link[rel=preload], link[rel=icon]").stream()
                        .map(e -> e.hasAttr("src") ? e.attr("src") : e.attr("href")))
                .allMatch(
                        url -> url.startsWith("/assets/") || url.startsWith("/covers/") || url.endsWith("?view=code"));
        assertThat(document.select("a[href=''], a:not([href])")).isEmpty();
        assertThat(html).doesNotContain("{{", "{%", "fact.", "kind.", "null");
        Set<String> ids = new HashSet<>();
        document.select("[id]")
                .forEach(each ->
                        assertThat(ids.add(each.id())).describedAs(each.id()).isTrue());
        document.select("[aria-labelledby]").forEach(each -> assertThat(ids).contains(each.attr("aria-labelledby")));
        assertThat(document.select("h1, h2, h3").stream().filter(h -> h.text().isBlank()))
                .isEmpty();
    }

    private static void requireHeadings(Document document) {
        int before = 0;
        for (Element heading : document.select("h1, h2, h3, h4")) {
            int level = heading.tagName().charAt(1) - '0';
            assertThat(level).describedAs(heading.outerHtml()).isLessThanOrEqualTo(before + 1);
            before = level;
        }
    }

    private static int gzipped(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}
