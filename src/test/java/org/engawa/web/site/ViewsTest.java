package org.engawa.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.engawa.media.DrawnCode;
import org.engawa.reading.Tale;
import org.engawa.story.PictureFacts;
import org.engawa.web.Answer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A page as its words alone, and its code for paper. */
class ViewsTest {
    private static final SampleSite WHOLE = SampleSite.whole();

    private static String text(Answer answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static Document page(Answer answer) {
        return Jsoup.parse(text(answer), "https://engawa.example/");
    }

    private static String header(Answer answer, String name) {
        return answer.header(name).orElse("");
    }

    @Test
    void wordsAloneBringNothingAlong() {
        Document page = page(StarterSite.whole().get("/en/stories/challenge-water-and-soil", "view=text"));
        assertThat(page.select("img, svg, script, [class], [style], link[rel=preload]"))
                .isEmpty();
        assertThat(page.select("link[rel=stylesheet]").eachAttr("href"))
                .singleElement()
                .asString()
                .endsWith("/text.css");
        Document whole = page(StarterSite.whole().get("/en/stories/challenge-water-and-soil"));
        assertThat(page.select("main h1, main h2, main p").eachText())
                .containsAll(whole.select("main h1, main h2, main .text > p:not([class])")
                        .eachText());
        assertThat(page.select("link[rel=canonical]").attr("href"))
                .isEqualTo(whole.select("link[rel=canonical]").attr("href"));
    }

    @Test
    void aPictureIsToldAndWhatIsDrawnIsItsTableOrList() {
        SampleSite site = SampleSite.of(Tale.of("a").saying("""
                <figure class="chart"><figcaption>Rain</figcaption><svg role="img" aria-label="It rains more"\
                 viewBox="0 0 100 30"><path d="M0 2h100"></path></svg><details><summary>Table</summary>\
                <div class="table"><table><tbody><tr><td>2020</td><td>7</td></tr></tbody></table></div></details></figure>\
                """));
        Element main = page(site.get("/en/stories/a?view=text")).selectFirst("main");
        assertThat(main.select("figcaption").eachText()).containsExactly("Rain");
        assertThat(main.select("figure details")).isEmpty();
        assertThat(main.select("figure > div > table td").eachText()).containsExactly("2020", "7");

        SampleSite drawn = SampleSite.of(Tale.of("c").saying("""
                <figure class="cycle"><figcaption>Round</figcaption><svg role="img" aria-label="A ring">                <path d="M0 2h100"></path></svg><ol><li>Sow</li><li>Reap</li></ol></figure>\
                """));
        assertThat(page(drawn.get("/en/stories/c?view=text"))
                        .select("main figure ol li")
                        .eachText())
                .containsExactly("Sow", "Reap");

        PictureFacts photograph = new PictureFacts(
                "a.png",
                "0".repeat(64),
                "image/png",
                400,
                300,
                "A. Photographer",
                "CC BY 4.0",
                org.engawa.locale.LocalText.of("en", "A lagoon & a boat"),
                null,
                null,
                null);
        SampleSite shown = SampleSite.of(Tale.of("b").showing(photograph, true));
        assertThat(page(shown.get("/en/stories/b?view=text")).select("main p").eachText())
                .contains("[Picture: A lagoon & a boat]");
    }

    @Test
    void linksAndFormsStayWithTheWords() {
        Document page = page(WHOLE.get("/en/results?page=2&view=text"));
        assertThat(page.select("a[rel=alternate][hreflang=ja]").attr("href")).isEqualTo("/ja/results?page=2&view=text");
        assertThat(page.select("a[href='/en/stories?view=text']")).isNotEmpty();
        assertThat(page.select("main a[href^=/en/stories/]").eachAttr("href"))
                .isNotEmpty()
                .allMatch(href -> href.endsWith("?view=text"));
        assertThat(page.select("a[href$=feed.atom]")).isNotEmpty();
        assertThat(page.select("form[action='/en/search'] input[type=hidden][name=view][value=text]"))
                .hasSize(1);
        assertThat(page.select("a[href='/en/results?page=2']").text()).isEqualTo("Page with pictures");
        Document home = page(WHOLE.get("/en/?view=text"));
        assertThat(home.select("a[href='/en/']").eachText()).containsExactly("Page with pictures");
        assertThat(home.select("a[href='/en/?view=text']").eachText()).contains("Engawa");
        assertThat(page(WHOLE.get("/en/search?q=article&view=text"))
                        .select("main a[href*=/stories/]")
                        .eachAttr("href"))
                .isNotEmpty()
                .allMatch(href -> href.endsWith("view=text"));
    }

    @Test
    void theyAreKeptUnderTheirOwnTag() {
        Answer words = WHOLE.get("/en/stories/portrait?view=text");
        assertThat(header(words, "ETag")).isNotEqualTo(header(WHOLE.get("/en/stories/portrait"), "ETag"));
        assertThat(header(words, "Cache-Control")).startsWith("public, max-age=60");
        assertThat(header(words, "Link")).isEqualTo("<https://engawa.example/en/stories/portrait>; rel=\"canonical\"");
        assertThat(WHOLE.ask("/en/stories/portrait?view=text", null, null, header(words, "ETag"))
                        .status())
                .isEqualTo(304);
        assertThat(WHOLE.get("/en/stories/portrait?view=text")).isSameAs(words);
        assertThat(WHOLE.get("/en/stories/portrait?utm_source=x&view=text").body())
                .isSameAs(words.body());

        SampleSite site = SampleSite.of(Tale.of("a"));
        assertThat(site.get("/en/stories/a?view=text").status()).isEqualTo(200);
        site.change(Tale.of("a").withdrawn(org.engawa.story.Withdrawal.Manner.IN_ERROR, null));
        Answer gone = site.get("/en/stories/a?view=text");
        assertThat(gone.status()).isEqualTo(410);
        assertThat(page(gone).select("img, script")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/stories/portrait?view=text, 302, /fr/stories/portrait?view=text",
        "/search?q=water&view=text, 302, /fr/search?q=water&view=text",
        "/EN/stories/portrait?view=text, 301, /en/stories/portrait?view=text",
        "/en/results?page=1&view=text, 301, /en/results?view=text",
        "/en/stories/moved?view=text, 301, /en/stories/portrait?view=text"
    })
    void whoeverIsSentOnKeepsThem(String address, int status, String location) {
        Answer answer = WHOLE.get(address, "fr");
        assertThat(answer.status()).isEqualTo(status);
        assertThat(header(answer, "Location")).isEqualTo(location);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/nothing?view=text", "/fr/stories/article?view=text"})
    void whatIsMissingIsMissedInWordsToo(String address) {
        Answer answer = WHOLE.get(address);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(page(answer).select("img, script")).isEmpty();
        assertThat(page(answer).select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @ParameterizedTest
    @ValueSource(strings = {"view=", "view=TEXT", "view=code", "view=other", "review=text"})
    void otherViewsAreNone(String query) {
        assertThat(WHOLE.get("/en/stories/portrait?" + query).body())
                .isSameAs(WHOLE.get("/en/stories/portrait").body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/stories/portrait", "/results?page=2"})
    void theCodeForPaperNamesNoLanguage(String path) throws ChecksumException, FormatException {
        String address = path + (path.contains("?") ? "&" : "?") + "view=code";
        Answer answer = WHOLE.get(address, "ja");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).isEqualTo("image/svg+xml");
        assertThat(header(answer, "Vary")).doesNotContain("Accept-Language");
        assertThat(DrawnCode.read(text(answer))).isEqualTo("https://engawa.example" + path);
        String page = path.equals("/") ? "/en/" : "/en" + path;
        assertThat(page(WHOLE.get(page)).select(".address img").eachAttr("src")).isEqualTo(List.of(address));
    }

    @Test
    void whatIsNotThereHasNoCode() {
        assertThat(WHOLE.get("/stories/none?view=code", "en").status()).isEqualTo(404);
        assertThat(WHOLE.get("/stories/wrong?view=code", "en").status()).isEqualTo(410);
        assertThat(page(WHOLE.get("/en/nothing")).select(".address")).isEmpty();
        assertThat(page(WHOLE.get("/en/search?q=x")).select(".address img")).isEmpty();
    }
}
