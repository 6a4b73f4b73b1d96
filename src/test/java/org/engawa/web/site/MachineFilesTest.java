package org.engawa.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.engawa.reading.Samples;
import org.engawa.reading.Tale;
import org.engawa.story.PictureFacts;
import org.engawa.web.Answer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** The files that machines ask for beside pages. */
class MachineFilesTest {
    private final SampleSite site = SampleSite.whole();

    @Test
    void theSitemapNamesThePicturesOfAStory() {
        PictureFacts picture = new PictureFacts(
                "l.jpg", "k1", "image/jpeg", 1200, 630, "A", "CC BY 4.0", Samples.names("A lagoon"), null, null, null);
        SampleSite pictures = SampleSite.of(Tale.of("photo").showing(picture, true), Tale.of("plain"));
        String map = text(pictures.get("/sitemap.xml"));
        assertThat(map)
                .contains("<image:loc>https://engawa.example/pictures/k1</image:loc>")
                .contains("<image:loc>https://engawa.example/covers/plain.svg</image:loc>")
                .doesNotContain("covers/photo.svg");
    }

    @Test
    void newsAreTheStoriesOfTwoDays() {
        SampleSite news = SampleSite.of(
                Tale.of("new").in("en", "zh-Hans").published("2026-11-20T09:00:00Z"),
                Tale.of("old").published("2026-11-18T09:00:00Z"));
        Document map = Jsoup.parse(text(news.get("/sitemap-news.xml")), Parser.xmlParser());
        assertThat(map.select("loc").eachText())
                .containsExactly("https://engawa.example/en/stories/new", "https://engawa.example/zh-Hans/stories/new");
        assertThat(map.select("news|language").eachText()).containsExactly("en", "zh-cn");
        assertThat(map.select("news|title").eachText()).first().isEqualTo("Title of new in en");
        news.at("2026-11-22T09:00:01Z");
        assertThat(text(news.get("/sitemap-news.xml"))).contains("<urlset").doesNotContain("<url>");
    }

    @Test
    void robotsAreToldOfBothMaps() {
        assertThat(text(site.get("/robots.txt")))
                .contains("Sitemap: https://engawa.example/sitemap.xml\n")
                .contains("Sitemap: https://engawa.example/sitemap-news.xml\n");
    }

    @Test
    void eachLanguageHasAManifest() {
        Answer answer = site.get("/ar/manifest.webmanifest");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).contains("application/manifest+json; charset=utf-8");
        assertThat(text(answer))
                .contains("\"lang\":\"ar\"", "\"dir\":\"rtl\"", "\"start_url\":\"/ar/\"", "icon-512.png");
        assertThat(site.get("/de/manifest.webmanifest").status()).isEqualTo(404);
    }

    @Test
    void everyPageSaysWhatCanBeFollowed() {
        for (String language : List.of("en", "ar", "ja")) {
            Document list = Jsoup.parse(text(site.get("/" + language + "/countries/gb")));
            assertThat(list.select("link[rel=alternate][type]").eachAttr("href"))
                    .containsExactly(
                            "/" + language + "/countries/gb/feed.atom",
                            "/" + language + "/countries/gb/feed.rss",
                            "/" + language + "/countries/gb/feed.json");
            assertThat(list.select("footer a[type='application/atom+xml']").attr("href"))
                    .isEqualTo("/" + language + "/countries/gb/feed.atom");
            assertThat(list.select("main a[type='text/calendar']").attr("href"))
                    .isEqualTo("/" + language + "/countries/gb/calendar.ics");
        }
        Document story = Jsoup.parse(text(site.get("/en/stories/portrait")));
        assertThat(story.select("link[type='application/atom+xml']").attr("href"))
                .isEqualTo("/en/feed.atom");
        assertThat(story.select("a[type='text/calendar']")).isEmpty();
        assertThat(Jsoup.parse(text(site.get("/en/stories/event")))
                        .select("dl a[type='text/calendar']")
                        .attr("href"))
                .isEqualTo("/en/stories/event/calendar.ics");
    }

    private static String text(Answer answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
