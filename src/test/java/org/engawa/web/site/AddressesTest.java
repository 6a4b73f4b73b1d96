package org.engawa.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.engawa.reading.Tale;
import org.engawa.story.PictureFacts;
import org.engawa.web.Answer;
import org.engawa.web.ReaderRequest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an address leads to: redirects, languages, what is not there or gone, encodings, files. */
class AddressesTest {
    private static final SampleSite WHOLE = SampleSite.whole();

    private static Document page(Answer answer) {
        return Jsoup.parse(new String(answer.body(), StandardCharsets.UTF_8), "https://engawa.example/");
    }

    private static String header(Answer answer, String name) {
        return answer.header(name).orElse("");
    }

    @ParameterizedTest
    @CsvSource({
        "/, 'ja', /ja/",
        "/, 'de', /en/",
        "/, '', /en/",
        "/, 'id', /en/",
        "/, 'zh-CN,en;q=0.5', /zh-Hans/",
        "/stories/portrait, 'fr-CA', /fr/stories/portrait",
        "/stories/portrait, 'zh', /ja/stories/portrait",
        "/stories/speech, 'en', /ja/stories/speech",
        "/countries/zm, 'ar', /ar/countries/zm",
        "/results?page=2, 'ja', /ja/results?page=2",
        "/stories/moved, 'fr', /fr/stories/portrait"
    })
    void neutralAddressesAskTheReaderOnce(String address, String accepted, String location) {
        Answer answer = WHOLE.get(address, accepted);

        assertThat(answer.status()).isEqualTo(302);
        assertThat(header(answer, "Location")).isEqualTo(location);
        assertThat(header(answer, "Vary")).isEqualTo("Accept-Language");
        assertThat(header(answer, "Cache-Control")).isEqualTo("private, no-store");
    }

    @ParameterizedTest
    @CsvSource({
        "/EN, /en/",
        "/en, /en/",
        "/JA/stories, /ja/stories",
        "/zh-hans/stories/article, /zh-Hans/stories/article",
        "/en/stories/, /en/stories",
        "//en//stories//portrait/, /en/stories/portrait",
        "/en/countries/ZM, /en/countries/zm",
        "/en/results?page=1, /en/results",
        "/stories/, /stories",
        "/en/stories/moved, /en/stories/portrait",
        "/zh-Hans/stories/moved-again, /en/stories/portrait"
    })
    void otherWaysOfWritingAnAddressLeadToTheOne(String address, String location) {
        Answer answer = WHOLE.get(address, "fr");

        assertThat(answer.status()).isEqualTo(301);
        assertThat(header(answer, "Location")).isEqualTo(location);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/nothing",
                "/en/stories/none",
                "/nothing",
                "/stories/none",
                "/countries/xx",
                "/en/countries/xx",
                "/en/stories/portrait/more",
                "/en/results?page=0",
                "/en/results?page=4",
                "/en/results?page=x",
                "/en/results?page=2&page=3",
                "/en/results?page=",
                "/en/stories/portrait?page=2",
                "/en/?page=2",
                "/en/stories/..",
                "/en/../en/",
                "/en/stories/%2e%2e",
                "/en/stories;x=1",
                "/en/;/x",
                "/en/stories/a%00b",
                "/en/stories%2fportrait",
                "/en\\stories",
                "/de/stories",
                "/en/results/x",
                "/assets/../theme.yaml",
                "/assets/x",
                "/covers/none.svg",
                "/covers/wrong.svg",
                "/covers/topics/none.svg",
                "/pictures/../x",
                "/pictures/none",
                "/sitemap-1.xml",
                "/sitemap-0.xml",
                "/en/stories/round-three"
            })
    void whatIsNotThereIsNotFound(String address) {
        assertThat(WHOLE.get(address, "fr").status()).isEqualTo(404);
    }

    @Test
    void notFoundSpeaksTheLanguageOfThePrefixElseTheReaders() {
        assertThat(page(WHOLE.get("/ar/nothing", "fr")).select("html").attr("lang"))
                .isEqualTo("ar");
        Answer negotiated = WHOLE.get("/nothing", "fr");
        assertThat(page(negotiated).select("html").attr("lang")).isEqualTo("fr");
        assertThat(header(negotiated, "Vary")).contains("Accept-Language");
    }

    @Test
    void aMissingTranslationIsAnHonestNotFoundThatLeadsOn() {
        Answer answer = WHOLE.get("/fr/stories/article", "en");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(header(answer, "Content-Language")).isEqualTo("fr");
        assertThat(header(answer, "Link"))
                .contains("<https://engawa.example/zh-Hans/stories/article>; rel=\"alternate\"; hreflang=\"zh-Hans\"")
                .doesNotContain("canonical")
                .doesNotContain("hreflang=\"fr\"");
        Document page = page(answer);
        assertThat(page.select("html").attr("lang")).isEqualTo("fr");
        assertThat(page.select("link[rel=canonical]")).isEmpty();
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("main").text()).contains("Title of article in zh-Hans");

        assertThat(header(WHOLE.get("/fr/stories/portrait"), "Link")).contains("rel=\"canonical\"");
    }

    @Test
    void withdrawnInErrorIsGoneWithReasonAndWhatToReadInstead() {
        Answer answer = WHOLE.get("/ja/stories/wrong", "en");

        assertThat(answer.status()).isEqualTo(410);
        assertThat(page(answer).select("main").text()).contains("It was wrong.");
        assertThat(page(answer).select("main a[href=/en/stories/article]")).isNotEmpty();
        assertThat(WHOLE.get("/stories/wrong", "ja").status()).isEqualTo(410);
        assertThat(WHOLE.get("/en/stories/round-one").status()).isEqualTo(410);
    }

    @Test
    void onlyReadingIsAllowed() {
        Answer answer = WHOLE.site.answer(new ReaderRequest("POST", "/en/", null, null, null, null));

        assertThat(answer.status()).isEqualTo(405);
        assertThat(header(answer, "Allow")).isEqualTo("GET, HEAD");
        assertThat(WHOLE.site
                        .answer(new ReaderRequest("HEAD", "/en/", null, null, null, null))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void eachEncodingHasItsOwnStrongTag() throws IOException {
        Answer plain = WHOLE.ask("/en/stories/portrait", null, null, null);
        Answer zipped = WHOLE.ask("/en/stories/portrait", null, "br, gzip", null);

        assertThat(header(zipped, "Content-Encoding")).isEqualTo("gzip");
        assertThat(header(plain, "Content-Encoding")).isEmpty();
        assertThat(header(plain, "Vary")).isEqualTo("Accept-Encoding");
        assertThat(header(plain, "ETag")).startsWith("\"").isNotEqualTo(header(zipped, "ETag"));
        assertThat(new GZIPInputStream(new java.io.ByteArrayInputStream(zipped.body())).readAllBytes())
                .isEqualTo(plain.body());

        String tag = header(zipped, "ETag");
        assertThat(WHOLE.ask("/en/stories/portrait", null, "gzip", "\"x\", W/" + tag)
                        .status())
                .isEqualTo(304);
        assertThat(WHOLE.ask("/en/stories/portrait", null, "gzip", "*").status())
                .isEqualTo(304);
        assertThat(WHOLE.ask("/en/stories/portrait", null, null, tag).status()).isEqualTo(200);
        Answer unchanged = WHOLE.ask("/en/stories/portrait", null, "gzip", tag);
        assertThat(unchanged.body()).isEmpty();
        assertThat(header(unchanged, "ETag")).isEqualTo(tag);
        assertThat(header(unchanged, "Cache-Control")).startsWith("public, max-age=60");
    }

    @Test
    void foreignParametersNeitherMultiplyPagesNorBreakLinks() {
        SampleSite site = SampleSite.of(Tale.of("a"));

        assertThat(site.get("/en/stories/a?utm_source=x").status()).isEqualTo(200);
        Answer sitemap = site.get("/sitemap.xml?a");
        assertThat(site.get("/sitemap.xml?b")).isSameAs(sitemap);
        long pages = site.cache.size();
        assertThat(site.get("/en/stories/a?utm_source=y&fbclid=z").status()).isEqualTo(200);
        assertThat(site.cache.size()).isEqualTo(pages);
        for (int i = 0; i < 50; i++) {
            site.get("/en/unknown-" + i);
        }
        assertThat(site.cache.size()).isLessThan(pages + 3);
    }

    @Test
    void picturesAreAsPublicAsTheStoriesThatShowThem(@TempDir Path data) throws IOException {
        Files.createDirectories(data.resolve("pictures"));
        Files.writeString(data.resolve("pictures/key1"), "<svg/>");
        Files.writeString(data.resolve("pictures/key2"), "unused");
        PictureFacts svg =
                new PictureFacts("a.svg", "key1", "image/svg+xml", 10, 10, null, null, null, null, null, null);
        PictureFacts unused =
                new PictureFacts("b.png", "key2", "image/png", 10, 10, null, null, null, null, null, null);
        SampleSite site = SampleSite.withData(
                data, Tale.of("a").showing(svg, true), Tale.of("b").showing(unused, false));

        Answer shown = site.get("/pictures/key1");
        assertThat(shown.status()).isEqualTo(200);
        assertThat(header(shown, "Content-Type")).isEqualTo("image/svg+xml");
        assertThat(header(shown, "Content-Security-Policy")).contains("sandbox");
        assertThat(site.ask("/pictures/key1", null, null, "\"key1\"").status()).isEqualTo(304);
        assertThat(site.get("/pictures/key2").status()).isEqualTo(404);

        site.change(Tale.of("a").showing(svg, true).withdrawn(org.engawa.story.Withdrawal.Manner.IN_ERROR, null));
        assertThat(site.get("/pictures/key1").status()).isEqualTo(404);
    }

    @Test
    void assetsUnderTheirOwnHashAreForEverAndOthersAreNot() {
        String css = page(WHOLE.get("/en/")).select("link[rel=stylesheet]").attr("href");

        assertThat(header(WHOLE.get(css), "Cache-Control")).contains("immutable");
        Answer old = WHOLE.get("/assets/000000000000/site.css");
        assertThat(old.status()).isEqualTo(200);
        assertThat(header(old, "Cache-Control")).doesNotContain("immutable");
        assertThat(WHOLE.get("/favicon.ico").status()).isEqualTo(200);
        assertThat(header(WHOLE.get("/covers/portrait.svg"), "Content-Type")).isEqualTo("image/svg+xml");
        assertThat(new String(WHOLE.get("/robots.txt").body(), StandardCharsets.UTF_8))
                .contains("Sitemap: https://engawa.example/sitemap.xml");
    }
}
