package org.engawa.web.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.engawa.NastyTexts;
import org.engawa.reading.Samples;
import org.engawa.reading.Tale;
import org.engawa.web.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** Whoever searches can subscribe to what he found. */
class SearchFeedsTest {
    private final SampleFeeds whole = SampleFeeds.whole();

    private List<String> ids(String address) {
        return Xml.all(whole.xml(address).getDocumentElement(), "entry").stream()
                .map(entry -> Xml.text(entry, "id"))
                .toList();
    }

    @Test
    void aSearchIsAFeedOfTheSameStoriesInEveryFormat() {
        String query = "?q=title&topic=exchange";
        List<String> atom = ids("/en/search/feed.atom" + query);
        assertThat(atom).hasSizeBetween(3, Archives.SIZE);
        assertThat(Xml.all(whole.xml("/en/search/feed.rss" + query).getDocumentElement(), "guid").stream()
                        .map(Element::getTextContent))
                .isEqualTo(atom);
        assertThat(JsonFeedSchema.read(whole.text("/en/search/feed.json" + query))
                        .path("items")
                        .findValuesAsText("id"))
                .isEqualTo(atom);
    }

    @Test
    void theNewestComeFirstHoweverTheReaderSortedThem() {
        List<String> published =
                Xml.all(whole.xml("/en/search/feed.atom?q=title").getDocumentElement(), "published").stream()
                        .map(Element::getTextContent)
                        .toList();
        assertThat(published).hasSize(Archives.SIZE).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(ids("/en/search/feed.atom?q=title&sort=date")).isEqualTo(ids("/en/search/feed.atom?q=title"));
    }

    @Test
    void itSaysWhatItIsOfAndWhereReadersFindTheSame() {
        Element feed = whole.xml("/en/search/feed.atom?utm_source=x&topic=exchange&q=%22title%22&page=2&sort=date")
                .getDocumentElement();
        assertThat(Xml.text(feed, "title")).startsWith("“\"title\"” – Search · Exchange");
        List<String> links = Xml.all(feed, "link").stream()
                .filter(link -> link.getParentNode() == feed)
                .map(link -> link.getAttribute("rel") + " " + link.getAttribute("href"))
                .toList();
        assertThat(links)
                .anyMatch(
                        link -> link.matches("self https://[^/]+/en/search/feed\\.atom\\?q=%22title%22&topic=exchange"))
                .anyMatch(link -> link.matches("alternate https://[^/]+/en/search\\?q=%22title%22&topic=exchange"))
                .anyMatch(link ->
                        link.matches("alternate https://[^/]+/ja/search/feed\\.atom\\?q=%22title%22&topic=exchange"));
    }

    @ParameterizedTest
    @CsvSource({
        "kind=result, Result",
        "kind=nothing, nothing",
        "language=ja, Japanese",
        "country=ZM, Zambia",
        "country=XX, XX",
        "region=africa, Africa",
        "programme=satreps, SATREPS",
        "topic=health, Health",
        "mission=desk, Desk",
        "year=2026, 2026",
        "topic=health&topic=exchange, Exchange · Health"
    })
    void whatNarrowsItIsInItsName(String query, String name) {
        Element feed = whole.xml("/en/search/feed.atom?" + query).getDocumentElement();
        assertThat(Xml.text(feed, "title")).isEqualTo(name + " – Engawa");
    }

    @Test
    void noTextBreaksIt() {
        for (String text : NastyTexts.list()) {
            String query = "?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
            Answer atom = whole.get("/ar/search/feed.atom" + query);
            Answer rss = whole.get("/en/search/feed.rss" + query);
            assertThat(atom.status()).as(text).isIn(200, 301, 400).isEqualTo(rss.status());
            if (atom.status() == 200) {
                SampleFeeds.xml(atom.body());
                SampleFeeds.xml(rss.body());
            }
        }
    }

    @Test
    void whoHasItIsToldSo() {
        Answer made = whole.get("/en/search/feed.atom?q=title");
        String tag = made.header("ETag").orElseThrow();
        assertThat(whole.ask("GET", "/en/search/feed.atom?q=title", null, tag).status())
                .isEqualTo(304);
    }

    @Test
    void aFeedOfOtherWordsIsAnotherFeed() {
        String one = Xml.text(whole.xml("/en/search/feed.atom?q=title").getDocumentElement(), "id");
        String other = Xml.text(whole.xml("/en/search/feed.atom?q=event").getDocumentElement(), "id");
        assertThat(one).isNotEqualTo(other);
    }

    @Test
    void whatHasOnlyAPartOfTheWordsStaysOut() {
        assertThat(ids("/en/search/feed.atom?q=portrait")).isNotEmpty();
        assertThat(ids("/en/search/feed.atom?q=portrait+zzzxqv")).isEmpty();
    }

    @Test
    void whatIsPublishedLaterIsInItWhenItIsAskedNext() {
        String address = "/en/search/feed.atom?q=glacier";
        assertThat(ids(address)).isEmpty();
        whole.change(Tale.of("glacier").named("A glacier"));
        assertThat(ids(address)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "/en/search/feed.atom, 301, /en/feed.atom",
        "/en/search/feed.atom?utm=1, 301, /en/feed.atom",
        "/search/feed.rss?q=a&topic=health, 302, /en/search/feed.rss?q=a&topic=health",
        "/en/search//feed.json?q=%E5%9C%B0, 301, /en/search/feed.json?q=%E5%9C%B0"
    })
    void otherWaysOfWritingLeadToTheUsualOne(String address, int status, String location) {
        Answer answer = whole.get(address);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Location")).contains(location);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/search/calendar.ics?q=a",
                "/en/search/feed.atom?q=a&archive=2026-10-1",
                "/en/search/x/feed.atom?q=a"
            })
    void aSearchHasNoPastAndNoCalendar(String address) {
        assertThat(whole.get(address).status()).isEqualTo(404);
    }

    @Test
    void tooMuchIsRefusedWithTheReason() {
        Answer answer = whole.get("/en/search/feed.atom?q=" + "a".repeat(201));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("200 characters");
        assertThat(whole.get("/en/search/feed.atom?q=" + "a+".repeat(40)).status())
                .isEqualTo(400);
    }

    @Test
    void everyJsonFeedKeepsTheSchema() {
        for (String language : Samples.LANGUAGES) {
            for (String path : List.of(
                    "/feed.json",
                    "/results/feed.json",
                    "/missions/desk/feed.json",
                    "/countries/mg/feed.json",
                    "/search/feed.json?q=title",
                    "/search/feed.json?q=zzzxqv",
                    "/feed.json?archive=2026-10-1")) {
                assertThat(JsonFeedSchema.faults(whole.text("/" + language + path)))
                        .as(path)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"version\":\"https://jsonfeed.org/version/1\",\"title\":\"t\",\"items\":[]}",
                "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"t\",\"items\":[{\"id\":\"a\"}]}",
                "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"t\",\"items\":[{\"id\":\"a\",\"content_html\":\"b\","
                        + "\"date_published\":\"yesterday\"}]}",
                "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"t\",\"items\":[],\"odd\":1}"
            })
    void theSchemaFindsMistakes(String document) {
        assertThat(JsonFeedSchema.faults(document)).isNotEmpty();
    }
}
