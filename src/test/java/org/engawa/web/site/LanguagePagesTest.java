package org.engawa.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.engawa.reading.Tale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The index of stories by their languages. */
class LanguagePagesTest {
    private static final SampleSite SITE = SampleSite.of(
            Tale.of("both").in("en", "ja").published("2026-11-02T09:00:00+09:00"),
            Tale.of("arabic").in("ar").published("2026-11-01T09:00:00+09:00"));

    private static Document page(String path) {
        return Jsoup.parse(new String(SITE.get(path).body(), StandardCharsets.UTF_8), "https://engawa.example/");
    }

    @Test
    void everyLanguageWithStoriesIsNamedByItselfAndCounted() {
        Document page = page("/en/languages");
        assertThat(page.select("main h2 a").eachText()).containsExactly("English", "日本語", "العربية");
        assertThat(page.select("main h2 a").eachAttr("href"))
                .containsExactly("/en/stories", "/ja/stories", "/ar/stories");
        assertThat(page.select("main > .rows .meta").eachText())
                .containsExactly("1 story", "Japanese 1 story", "Arabic 1 story");
    }

    @Test
    void everyStoryLeadsToAllItsLanguages() {
        Document page = page("/ja/languages");
        assertThat(page.select("section h3 a").eachAttr("href"))
                .containsExactly("/ja/stories/both", "/ar/stories/arabic");
        assertThat(page.select("section h3 a[lang=ar][dir=rtl][hreflang=ar]").text())
                .isEqualTo("Title of arabic in ar");
        assertThat(page.select("section li:first-child .meta a").eachAttr("href"))
                .containsExactly("/en/stories/both", "/ja/stories/both");
        assertThat(page.select("section li:first-child .meta a").eachAttr("hreflang"))
                .containsExactly("en", "ja");
    }

    @Test
    void theFootLeadsToItAndLongListsGoOn() {
        assertThat(page("/ar/").select("footer a[href=/ar/languages]").text()).isEqualTo("كل اللغات");
        SampleSite whole = SampleSite.whole();
        assertThat(whole.get("/en/languages?page=2").status()).isEqualTo(200);
        assertThat(whole.get("/en/languages?page=99").status()).isEqualTo(404);
    }
}
