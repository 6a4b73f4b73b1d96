package org.engawa.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The page for the press; the sample's desk names where it answers. */
class PressPagesTest {
    private static Document page(String path) {
        byte[] body = SampleSite.whole().get(path).body();
        return Jsoup.parse(new String(body, StandardCharsets.UTF_8), "https://engawa.example/");
    }

    @Test
    void theNewestStoriesComeFirstAndAllAreOneLinkAway() {
        Document press = page("/en/press");
        assertThat(press.select("section[aria-labelledby=latest] .card")).hasSize(6);
        assertThat(press.select("section[aria-labelledby=latest] .more a").attr("href"))
                .isEqualTo("/en/stories");
    }

    @Test
    void everyFormatIsThereAndSaysWhatItIsFor() {
        Document press = page("/ar/press");
        assertThat(press.select("section[aria-labelledby=follow] dt a").eachAttr("href"))
                .containsExactly("/ar/feed.atom", "/ar/feed.rss", "/ar/feed.json", "/ar/calendar.ics");
        assertThat(press.select("section[aria-labelledby=follow] dd").eachText())
                .hasSize(4)
                .doesNotHaveDuplicates();
    }

    @Test
    void missionsThatNameAContactAreReachedInTheirOwnTime() {
        Element contact = page("/ja/press").selectFirst("section[aria-labelledby=contacts] li");
        assertThat(contact).isNotNull();
        assertThat(contact.select("h3").text()).isEqualTo("Desk（日）");
        assertThat(contact.select("a").eachAttr("href"))
                .containsExactly("mailto:press@engawa.example", "tel:+81312345678");
        assertThat(contact.text()).contains("東京の時刻", "+81 3 1234 5678");
    }

    @Test
    void theFootLeadsToIt() {
        assertThat(page("/en/stories/portrait")
                        .select("footer a[href=/en/press]")
                        .text())
                .isEqualTo("Press");
        assertThat(page("/en/press").select("footer a[aria-current][href=/en/press]"))
                .hasSize(1);
        assertThat(SampleSite.whole().get("/en/press?page=2").status()).isEqualTo(404);
    }
}
