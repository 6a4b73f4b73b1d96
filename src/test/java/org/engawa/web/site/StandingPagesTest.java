package org.engawa.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.engawa.publication.StandingPage;
import org.engawa.reading.Section;
import org.engawa.web.Answer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The pages that stand beside the stories; the sample has one in English and Japanese, and one in Japanese only. */
class StandingPagesTest {
    private static final SampleSite SITE = SampleSite.whole();

    private static Document page(String path) {
        Answer answer = SITE.get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return Jsoup.parse(new String(answer.body(), StandardCharsets.UTF_8), "https://engawa.example/");
    }

    @Test
    void aPageShowsItsTextInTheLanguagesItHas() {
        Document page = page("/en/about");
        assertThat(page.select("h1").text()).isEqualTo("About");
        assertThat(page.select("main article em").text()).isEqualTo("we");
        assertThat(page.select("head link[rel=alternate][hreflang]").eachAttr("hreflang"))
                .containsExactly("en", "ja", "x-default");
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("https://engawa.example/en/about");
        assertThat(page.select("meta[name=description]").attr("content")).isEqualTo("Who we are");
        assertThat(page.select("script[type=application/ld+json]").outerHtml()).contains("\"@type\":\"AboutPage\"");
        assertThat(page("/ja/privacy")
                        .select("script[type=application/ld+json]")
                        .outerHtml())
                .contains("\"@type\":\"WebPage\"")
                .doesNotContain("AboutPage");
    }

    @Test
    void itsLinksLeadToTheReadersLanguageOrToTheOneThatThereIs() {
        assertThat(page("/en/about").select("main article a").eachAttr("href"))
                .containsExactly("/en/countries/zm", "/ja/privacy", "/en/stories/portrait");
    }

    @Test
    void whatThePatternsMeanStandsOnThePageAboutTheSite() {
        Document about = page("/en/about");
        assertThat(about.select("section[aria-labelledby=patterns] .card a").eachAttr("href"))
                .containsExactly("/en/topics/environment", "/en/topics/health", "/en/topics/exchange");
        assertThat(about.select("section[aria-labelledby=patterns] .sum").eachText())
                .containsExactly("Note", "Note", "Note");
        assertThat(page("/ja/privacy").select("section[aria-labelledby=patterns]"))
                .isEmpty();
    }

    @Test
    void theFootOfEveryPageLinksThemAndSaysInWhichLanguageTheyAre() {
        Document home = page("/ar/");
        assertThat(home.select("footer nav a[href=/en/about][lang=en][dir=ltr][hreflang=en]")
                        .text())
                .isEqualTo("About");
        assertThat(home.select("footer nav a[href=/ja/privacy][lang=ja]").text())
                .isEqualTo("個人情報");
        assertThat(page("/en/about").select("footer nav a[aria-current=page]").eachAttr("href"))
                .containsExactly("/en/about");
    }

    @Test
    void theNeutralAddressLeadsToALanguageThatThereIs() {
        assertThat(SITE.get("/about", "ja").header("Location")).contains("/ja/about");
        assertThat(SITE.get("/about", "ar").header("Location")).contains("/en/about");
        assertThat(SITE.get("/privacy", "en").header("Location")).contains("/ja/privacy");
    }

    @Test
    void aLanguageWithoutTextAndAPageWithoutTextAreNotFound() {
        for (String path : List.of("/ar/about", "/en/privacy", "/en/about?page=2", "/en/about/more", "/en/imprint")) {
            assertThat(SITE.get(path).status()).as(path).isEqualTo(404);
        }
        assertThat(SITE.get("/en/about/").header("Location")).contains("/en/about");
    }

    @Test
    void noPageCanTakeTheAddressOfAList() {
        assertThat(Arrays.stream(Section.values())
                        .map(Section::word)
                        .filter(word -> !word.isEmpty())
                        .filter(word -> StandingPage.isKey(word, List.of())))
                .isEmpty();
    }
}
