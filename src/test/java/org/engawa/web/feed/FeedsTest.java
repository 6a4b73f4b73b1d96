package org.engawa.web.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.engawa.locale.LocalText;
import org.engawa.reading.Samples;
import org.engawa.reading.Tale;
import org.engawa.story.Evidence;
import org.engawa.story.PictureFacts;
import org.engawa.story.Withdrawal;
import org.engawa.web.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** What feeds say, in each of their formats. */
class FeedsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final SampleFeeds whole = SampleFeeds.whole();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/results",
                "/programmes",
                "/countries/zm",
                "/countries/mg",
                "/programmes/satreps",
                "/topics/health",
                "/people/manabe",
                "/venues/house",
                "/missions/desk"
            })
    void everyListHasAFeedInEveryFormat(String list) {
        for (String language : Samples.LANGUAGES) {
            String path = "/" + language + list;
            List<String> atom = Xml.all(whole.xml(path + "/feed.atom").getDocumentElement(), "entry").stream()
                    .map(entry -> Xml.text(entry, "id"))
                    .toList();
            List<String> rss = Xml.all(whole.xml(path + "/feed.rss").getDocumentElement(), "guid").stream()
                    .map(Element::getTextContent)
                    .toList();
            List<String> json = json(path + "/feed.json").at("/items").findValuesAsText("id");
            assertThat(rss).isEqualTo(atom);
            assertThat(json).isEqualTo(atom);
            assertThat(atom.isEmpty()).isEqualTo(list.equals("/countries/mg"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/en/feed.atom, application/atom+xml; charset=utf-8",
        "/en/feed.rss, application/rss+xml; charset=utf-8",
        "/en/feed.json, application/feed+json; charset=utf-8",
        "/en/feed.atom?utm_source=x, application/atom+xml; charset=utf-8"
    })
    void eachFormatHasItsMediaTypeAndIsKeptForAMinute(String address, String type) {
        Answer answer = whole.get(address);
        assertThat(answer.header("Content-Type")).contains(type);
        assertThat(answer.header("Content-Language")).contains("en");
        assertThat(answer.header("Cache-Control").orElseThrow()).startsWith("public, max-age=60");
        assertThat(answer.header("Vary")).contains("Accept-Encoding");
        String tag = answer.header("ETag").orElseThrow();
        assertThat(tag).startsWith("\"");
        assertThat(whole.ask("GET", address, null, tag).status()).isEqualTo(304);
        assertThat(whole.ask("HEAD", address, null, null).status()).isEqualTo(200);
        assertThat(whole.ask("POST", address, null, null).status()).isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/countries/xx/feed.atom",
                "/en/topics/none/feed.json",
                "/en/missions/none/feed.rss",
                "/en/missions/feed.rss",
                "/de/feed.atom",
                "/en/countries/feed.atom",
                "/en/stories/portrait/feed.atom",
                "/en/feed.atom?archive=2026-13-1",
                "/en/feed.atom?archive=2026-10-9",
                "/en/feed.atom?archive=2026-10-1&archive=2026-10-1",
                "/en/feed.atom?archive=",
                "/en/feed.atom;jsessionid=1",
                "/en/%66eed.atom",
                "/en/countries/zm/x/feed.atom",
                "/en/../feed.atom"
            })
    void whatDoesNotExistIsSaidInPlainWords(String address) {
        Answer answer = whole.get(address);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).contains("text/plain; charset=utf-8");
    }

    @ParameterizedTest
    @CsvSource({
        "/EN/feed.atom, /en/feed.atom",
        "//en//feed.atom, /en/feed.atom",
        "/en/stories/feed.rss, /en/feed.rss",
        "/en/countries/ZM/feed.json, /en/countries/zm/feed.json",
    })
    void otherWaysToWriteAnAddressLeadToIt(String address, String to) {
        Answer answer = whole.get(address);
        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.header("Location")).contains(to);
    }

    @Test
    void anAddressWithoutLanguageLeadsToTheReadersLanguage() {
        Answer answer = whole.ask("GET", "/countries/zm/feed.atom", "ja, en;q=0.5", null);
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).contains("/ja/countries/zm/feed.atom");
        assertThat(answer.header("Vary")).contains("Accept-Language");
        assertThat(whole.ask("GET", "/countries/xx/feed.atom", "ja", null).status())
                .isEqualTo(404);
    }

    @Test
    void aSiteWithoutContentAsksForPatience() {
        Answer answer = SampleFeeds.empty().get("/en/feed.atom");
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isPresent();
    }

    @Test
    void aStoryIsToldWholeInEveryFormat() {
        PictureFacts picture = Samples.photograph("lagoon.jpg", "k1", Samples.names("A lagoon"));
        SampleFeeds feeds = SampleFeeds.of(Tale.of("told")
                .in("ja", "en")
                .updated("2026-11-05T09:00:00+09:00")
                .translatedBefore()
                .showing(picture, true)
                .about(List.of("ZM"), List.of("satreps"), List.of("health"), List.of())
                .citing(
                        List.of(new Evidence("a", "Quelle", null, "https://example.org/q", null, "de", null, null)),
                        "a")
                .saying("<p>See <a href=\"#evidence-a\">1</a>, <a href=\"country:ZM\">Z</a></p>"
                        + "<figure><img src=\"picture:lagoon.jpg\" alt=\"\"></figure>"));

        Element entry = Xml.child(feeds.xml("/en/feed.atom").getDocumentElement(), "entry");
        assertThat(Xml.text(entry, "title")).isEqualTo("Title of told in en");
        assertThat(Xml.text(entry, "published")).isEqualTo("2026-11-02T00:00:00Z");
        assertThat(Xml.text(entry, "updated")).isEqualTo("2026-11-05T00:00:00Z");
        assertThat(Xml.text(Xml.child(entry, "author"), "name")).isEqualTo("The desk");
        assertThat(Xml.text(Xml.child(entry, "contributor"), "name")).isEqualTo("The embassy");
        assertThat(Xml.link(entry, "enclosure")).isEqualTo("https://engawa.example/pictures/k1");
        assertThat(Xml.link(entry, "related")).isEqualTo("https://example.org/q");
        assertThat(Xml.children(entry, "category").stream().map(one -> one.getAttribute("term")))
                .containsExactly("article", "health", "ZM", "satreps");
        Element media = Xml.all(entry, "content").get(1);
        assertThat(Xml.text(media, "credit")).isEqualTo("A. Photographer");
        assertThat(Xml.text(media, "description")).isEqualTo("A lagoon");

        String html = Xml.text(entry, "content");
        assertThat(html)
                .contains("This translation follows the text of")
                .contains("href=\"https://engawa.example/en/stories/told#evidence-a\"")
                .contains("href=\"https://engawa.example/en/countries/zm\"")
                .contains("src=\"https://engawa.example/pictures/k1\"");
        Element item =
                Xml.all(feeds.xml("/en/feed.rss").getDocumentElement(), "item").get(0);
        assertThat(Xml.text(item, "encoded")).isEqualTo(html);
        assertThat(Xml.text(item, "creator")).isEqualTo("The desk");
        assertThat(Xml.text(item, "pubDate")).isEqualTo("Mon, 02 Nov 2026 00:00:00 GMT");
        JsonNode told = feedItem(feeds, "/en/feed.json");
        assertThat(told.get("content_html").asText()).isEqualTo(html);
        assertThat(told.get("date_modified").asText()).isEqualTo("2026-11-05T00:00:00Z");
        assertThat(told.get("image").asText()).isEqualTo("https://engawa.example/pictures/k1");
        assertThat(told.at("/_engawa/pictures/0/credit").asText()).isEqualTo("A. Photographer");
    }

    @Test
    void whatIsToldInAnotherLanguageSaysSo() {
        Element feed = whole.xml("/en/venues/house/feed.atom").getDocumentElement();
        assertThat(feed.getAttributeNS(Xml.LANGUAGE, "lang")).isEqualTo("en");
        Element tour = entry(feed, "Title of tour in fr");
        for (String part : List.of("title", "summary", "content")) {
            assertThat(Xml.child(tour, part).getAttributeNS(Xml.LANGUAGE, "lang"))
                    .isEqualTo("fr");
        }
        Element exhibit = entry(feed, "Title of exhibit in en");
        assertThat(Xml.child(exhibit, "title").hasAttributeNS(Xml.LANGUAGE, "lang"))
                .isFalse();
        assertThat(json("/en/venues/house/feed.json").at("/items").findValuesAsText("language"))
                .contains("fr", "en");
        assertThat(Xml.all(whole.xml("/en/venues/house/feed.rss").getDocumentElement(), "language").stream()
                        .map(Element::getTextContent))
                .containsExactlyInAnyOrder("en", "en", "fr");
    }

    @Test
    void anIdStaysWhenTheTextChangesAndDiffersByLanguage() {
        String english =
                Xml.text(entry(whole.xml("/en/feed.atom").getDocumentElement(), "Title of portrait in en"), "id");
        String arabic =
                Xml.text(entry(whole.xml("/ar/feed.atom").getDocumentElement(), "Title of portrait in ar"), "id");
        assertThat(english).startsWith("urn:uuid:").isNotEqualTo(arabic);
        whole.change(Tale.of("portrait").in("ja", "en", "fr", "ar").saying("<p>Other words.</p>"));
        Element changed = entry(whole.xml("/en/feed.atom").getDocumentElement(), "Title of portrait in en");
        assertThat(Xml.text(changed, "content")).contains("Other words.");
        assertThat(Xml.text(changed, "id")).isEqualTo(english);
    }

    @Test
    void whatXmlCannotHoldIsLeftOut() {
        SampleFeeds feeds =
                SampleFeeds.of(Tale.of("odd").saying("<p>a\u000cb\u0000c\uffffd \ud83d\ude00 \ud800 ]]&gt; &amp;</p>"));
        String html = Xml.text(Xml.child(feeds.xml("/en/feed.atom").getDocumentElement(), "entry"), "content");
        assertThat(html).isEqualTo("<p>abcd \ud83d\ude00 \ufffd ]]&gt; &amp;</p>");
        assertThat(Xml.all(feeds.xml("/en/feed.rss").getDocumentElement(), "encoded")
                        .get(0)
                        .getTextContent())
                .isEqualTo(html);
    }

    @Test
    void aWithdrawnStoryLeavesATombstone() {
        SampleFeeds feeds = SampleFeeds.of(Tale.of("stays"), Tale.of("goes").in("en", "ja"));
        String id = Xml.text(entry(feeds.xml("/en/feed.atom").getDocumentElement(), "Title of goes in en"), "id");
        feeds.change(Tale.of("goes").in("en", "ja").withdrawn(Withdrawal.Manner.REPLACED, "stays"));
        Element feed = feeds.xml("/en/feed.atom").getDocumentElement();
        assertThat(Xml.children(feed, "entry")).hasSize(1);
        Element deleted = Xml.child(feed, "deleted-entry");
        assertThat(deleted.getNamespaceURI()).isEqualTo("http://purl.org/atompub/tombstones/1.0");
        assertThat(deleted.getAttribute("ref")).isEqualTo(id);
        assertThat(deleted.getAttribute("when")).isEqualTo("2026-11-21T09:00:00Z");
        assertThat(Xml.text(deleted, "comment")).isEqualTo("It was wrong.");
        assertThat(Xml.link(deleted, "successor-version")).isEqualTo("https://engawa.example/en/stories/stays");
        assertThat(Xml.text(feed, "updated")).isEqualTo("2026-11-21T09:00:00Z");
        assertThat(json(feeds, "/en/feed.json").at("/_engawa/withdrawn/0/id").asText())
                .isEqualTo(id);
        assertThat(Xml.all(feeds.xml("/en/feed.rss").getDocumentElement(), "deleted-entry"))
                .hasSize(1);
        // Readers of French were shown the English text, so it is that which they let go of.
        assertThat(Xml.child(feeds.xml("/fr/feed.atom").getDocumentElement(), "deleted-entry")
                        .getAttribute("ref"))
                .isEqualTo(id);
        assertThat(Xml.child(feeds.xml("/ja/feed.atom").getDocumentElement(), "deleted-entry")
                        .getAttribute("ref"))
                .isNotEqualTo(id);
    }

    @Test
    void whatIsNoLongerCurrentLeavesWithoutATombstoneSinceItsPageStays() {
        SampleFeeds feeds =
                SampleFeeds.of(Tale.of("stays"), Tale.of("old").withdrawn(Withdrawal.Manner.NO_LONGER_CURRENT, null));
        assertThat(feeds.text("/en/feed.atom")).doesNotContain("deleted-entry").doesNotContain("Title of old");
    }

    @Test
    void anArticleNamesItsAuthorInTheLanguageInWhichTheNameIs() {
        SampleFeeds feeds = SampleFeeds.of(
                Tale.of("article").being(new org.engawa.story.Details.Article(LocalText.of("ja", "真鍋淑郎"))));
        Element author = Xml.child(Xml.child(feeds.xml("/en/feed.atom").getDocumentElement(), "entry"), "author");
        assertThat(Xml.text(author, "name")).isEqualTo("真鍋淑郎");
        assertThat(author.getAttributeNS(Xml.LANGUAGE, "lang")).isEqualTo("ja");
    }

    private static Element entry(Element feed, String title) {
        return Xml.children(feed, "entry").stream()
                .filter(entry -> Xml.text(entry, "title").equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError(title + " is not in the feed"));
    }

    private JsonNode json(String address) {
        return json(whole, address);
    }

    private static JsonNode json(SampleFeeds feeds, String address) {
        try {
            return JSON.readTree(feeds.text(address));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode feedItem(SampleFeeds feeds, String address) {
        List<JsonNode> items = new ArrayList<>();
        json(feeds, address).get("items").forEach(items::add);
        return items.get(0);
    }
}
