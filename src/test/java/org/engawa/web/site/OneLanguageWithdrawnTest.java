package org.engawa.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.engawa.reading.Tale;
import org.engawa.story.Withdrawal;
import org.engawa.web.Answer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A story that stays in English and Japanese while its Arabic text is withdrawn. */
class OneLanguageWithdrawnTest {
    private static final String GONE = "/ar/stories/kept";

    private static SampleSite site(Withdrawal.Manner manner, String replacement) {
        SampleSite site = SampleSite.of(tale(), Tale.of("other").in("en", "ar"));
        // Asked before, so that a page that is kept too long is found.
        List.of(GONE, "/en/stories/kept", "/ja/stories/kept", "/sitemap.xml", "/ar/stories", "/ar/")
                .forEach(site::get);
        site.change(tale().withdrawnIn("ar", manner, replacement));
        return site;
    }

    private static Tale tale() {
        return Tale.of("kept").in("en", "ja", "ar");
    }

    private static Document page(SampleSite site, String address) {
        return Jsoup.parse(text(site.get(address)));
    }

    private static String text(Answer answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource
    void theOtherLanguagesNameItNowhere(Withdrawal.Manner manner) {
        SampleSite site = site(manner, null);
        for (String language : List.of("en", "ja")) {
            Answer answer = site.get("/" + language + "/stories/kept");
            assertThat(answer.status()).isEqualTo(200);
            assertThat(text(answer)).doesNotContain(GONE).doesNotContain("It was wrong");
            assertThat(answer.header("Link").orElseThrow()).doesNotContain(GONE).contains("/ja/stories/kept");
        }
        assertThat(text(site.get("/sitemap.xml"))).doesNotContain(GONE).contains("/ja/stories/kept");
        assertThat(text(site.get("/ar/search?q=Title"))).doesNotContain(GONE).contains("/ar/stories/other");
        assertThat(text(site.get("/ar/stories"))).doesNotContain(GONE);
        assertThat(site.get("/stories/kept", "ar").header("Location").orElseThrow())
                .doesNotContain("/ar/");
    }

    @Test
    void inErrorItIsGoneAndTheLanguagesThatStayAreNamed() {
        SampleSite site = site(Withdrawal.Manner.IN_ERROR, null);
        Answer answer = site.get(GONE);
        assertThat(answer.status()).isEqualTo(410);
        Document page = page(site, GONE);
        assertThat(page.select("h1").text()).isEqualTo("لم تعد هذه القصة متاحة بالعربية");
        assertThat(page.select("main").text()).contains("سُحب النص العربي", "It was wrong.");
        assertThat(page.select("main .choice a").eachAttr("href"))
                .containsExactly("/en/stories/kept", "/ja/stories/kept");
        assertThat(page.html()).doesNotContain("Title of kept in ar");
        assertThat(site.get(GONE + "/embed").status()).isEqualTo(410);
        assertThat(site.get(GONE + "/cite.bib").status()).isEqualTo(410);
        assertThat(site.get("/en/stories/kept/cite.bib").status()).isEqualTo(200);
        assertThat(site.get("/fr/stories/kept").status()).isEqualTo(404);
    }

    @Test
    void replacedItLeadsToTheOtherStoryElseToALanguageThatStays() {
        assertThat(site(Withdrawal.Manner.REPLACED, "other").get(GONE).header("Location"))
                .contains("/ar/stories/other");
        Answer answer = site(Withdrawal.Manner.REPLACED, null).get(GONE);
        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.header("Location").orElseThrow()).matches("/(en|ja)/stories/kept");
    }

    @Test
    void noLongerCurrentItStaysWithANoticeOutOfLists() {
        SampleSite site = site(Withdrawal.Manner.NO_LONGER_CURRENT, null);
        assertThat(site.get(GONE).status()).isEqualTo(200);
        Document page = page(site, GONE);
        assertThat(page.select(".notice").text()).contains("سُحب النص العربي", "It was wrong.");
        assertThat(page.select("meta[name=robots]").attr("content")).contains("noindex");
        assertThat(page.select("script[type=application/ld+json]").html()).contains("It was wrong.");
        assertThat(page.select("h1").text()).isEqualTo("Title of kept in ar");
    }

    @Test
    void restoredItIsEverywhereAgain() {
        SampleSite site = site(Withdrawal.Manner.IN_ERROR, null);
        site.get(GONE);
        site.change(tale());
        assertThat(site.get(GONE).status()).isEqualTo(200);
        assertThat(site.get("/en/stories/kept").header("Link").orElseThrow()).contains(GONE);
        assertThat(text(site.get("/ar/search?q=Title"))).contains(GONE);
    }
}
