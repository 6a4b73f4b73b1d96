package org.engawa.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.engawa.locale.LocalText;
import org.engawa.reading.Tale;
import org.engawa.story.PictureFacts;
import org.engawa.story.Withdrawal;
import org.engawa.web.Answer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The page from which editors elsewhere take a story. */
class RepublishTest {
    private static final PictureFacts PICTURE = new PictureFacts(
            "a.png",
            "0".repeat(64),
            "image/png",
            400,
            300,
            "A. Photographer",
            "CC BY 4.0",
            LocalText.of("en", "A lagoon"),
            null,
            null,
            null);

    private static final StarterSite STARTER = StarterSite.whole();

    private static Document page(Answer answer) {
        return Jsoup.parse(new String(answer.body(), StandardCharsets.UTF_8), "https://engawa.example/");
    }

    @Test
    void theStoryLeadsToItAndItLeadsBack() {
        Document story = page(STARTER.get("/fr/stories/satreps"));
        String path = story.select("a[href$=/republish]").attr("href");
        assertThat(path).isEqualTo("/fr/stories/satreps/republish");
        Answer answer = STARTER.get(path);
        assertThat(answer.status()).isEqualTo(200);
        Document page = page(answer);
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/fr/stories/satreps");
        assertThat(answer.header("Link").orElse("")).contains("/fr/stories/satreps>; rel=\"canonical\"");
        assertThat(page.select("main p a").eachAttr("href")).contains("/fr/stories/satreps");
        assertThat(page.select("head link[hreflang]")).isEmpty();
        assertThat(page.select("a[hreflang=ja]").attr("href")).isEqualTo("/ja/stories/satreps/republish");
    }

    @Test
    void whatIsPastedIsWholeNamesItsSourceAndBringsNothingAlong() {
        Document page = page(STARTER.get("/ja/stories/satreps/republish"));
        Element pasted =
                Jsoup.parseBodyFragment(page.select("textarea").first().val()).selectFirst("article");
        assertThat(pasted.attr("lang")).isEqualTo("ja");
        assertThat(pasted.select("img, picture, figure, script, style, svg, iframe, form"))
                .isEmpty();
        Document story = page(STARTER.get("/ja/stories/satreps"));
        assertThat(pasted.select("h1").text()).isEqualTo(story.select("h1").text());
        assertThat(pasted.select("a").eachAttr("href")).isNotEmpty().allMatch(href -> href.startsWith("http"));
        String address = story.select("link[rel=canonical]").attr("href");
        assertThat(pasted.select("p").last().select("a").eachAttr("href"))
                .containsExactly(address, "https://creativecommons.org/licenses/by/4.0/");
        String plain = page.select("textarea").last().val();
        assertThat(plain)
                .startsWith(story.select("h1").text().replace("\u200b", ""))
                .contains(address)
                .doesNotContain("<", "&amp;");
    }

    @Test
    void theSourceIsNamedInEveryLanguageOfTheStory() {
        Document page = page(STARTER.get("/en/stories/satreps/republish"));
        Document story = page(STARTER.get("/en/stories/satreps"));
        assertThat(page.select("#credits + ul li"))
                .hasSameSizeAs(story.select("link[hreflang]:not([hreflang=x-default])"));
        assertThat(page.select("#credits + ul li").first().select("[lang]")).isEmpty();
        assertThat(page.select("#credits + ul li [lang=ar]").attr("dir")).isEqualTo("rtl");
        assertThat(page.select("#credits + ul li [lang=ja]").text()).contains("/ja/stories/satreps");
    }

    @Test
    void picturesStayAndTheirTermsAreTold() {
        SampleSite site = SampleSite.of(Tale.of("plankton")
                .in("en")
                .saying("<p>Words.</p><figure><img src=\"picture:a.png\" alt=\"\" /></figure>")
                .showing(PICTURE, true));
        Document page = page(site.get("/en/stories/plankton/republish"));
        assertThat(page.select("#pictures ~ .note").text()).contains("A. Photographer", "CC BY 4.0");
        assertThat(page.select("textarea").first().val()).doesNotContain("<img", "A. Photographer");
    }

    @Test
    void whatWasWithdrawnIsNotGivenAway() {
        SampleSite site = SampleSite.whole();
        site.change(Tale.of("plankton").in("en"));
        assertThat(site.get("/en/stories/plankton/republish").status()).isEqualTo(200);
        assertThat(site.get("/ja/stories/plankton/republish").status()).isEqualTo(404);
        site.change(Tale.of("plankton").in("en").withdrawn(Withdrawal.Manner.IN_ERROR, null));
        Answer gone = site.get("/en/stories/plankton/republish");
        assertThat(gone.status()).isEqualTo(410);
        assertThat(page(gone).select("textarea")).isEmpty();
    }
}
