package org.engawa.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.engawa.Corpus;
import org.engawa.reading.Tale;
import org.engawa.story.Withdrawal;
import org.engawa.web.Answer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes with a story: the card for other sites, how they ask for it, and citations. */
class CompanionsTest {
    private static final String STORY = "https://engawa.example/en/stories/article";
    private static final SampleSite SITE = SampleSite.whole();

    private static String text(Answer answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static Answer ask(String url, String more) {
        return SITE.get("/oembed?url=" + URLEncoder.encode(url, StandardCharsets.UTF_8) + more);
    }

    @Test
    void oEmbedInJson() throws IOException {
        Answer answer = ask(STORY, "");
        assertThat(answer.header("Content-Type")).contains("application/json");
        JsonNode told = new ObjectMapper().readTree(answer.body());
        assertThat(told.path("version").asText()).isEqualTo("1.0");
        assertThat(told.path("type").asText()).isEqualTo("rich");
        assertThat(told.path("title").asText()).isEqualTo("Title of article in en");
        assertThat(told.path("author_name").asText()).isEqualTo("The desk");
        assertThat(told.path("provider_url").asText()).isEqualTo("https://engawa.example/en/");
        assertThat(told.path("thumbnail_url").asText()).isEqualTo("https://engawa.example/cards/article.png");
        Element frame = Jsoup.parse(told.path("html").asText()).selectFirst("iframe");
        assertThat(frame.attr("src")).isEqualTo(STORY + "/embed");
        assertThat(frame.attr("width")).isEqualTo(told.path("width").asText());
        assertThat(frame.attr("title")).isEqualTo("Title of article in en");
    }

    @Test
    void oEmbedInXmlSaysTheSame() throws Exception {
        Answer answer = ask(STORY, "&format=xml");
        assertThat(answer.header("Content-Type")).contains("text/xml; charset=utf-8");
        var root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.body()))
                .getDocumentElement();
        assertThat(root.getTagName()).isEqualTo("oembed");
        Map<String, String> found = new TreeMap<>();
        for (int i = 0; i < root.getChildNodes().getLength(); i++) {
            found.put(
                    root.getChildNodes().item(i).getNodeName(),
                    root.getChildNodes().item(i).getTextContent());
        }
        Map<String, String> wanted = new TreeMap<>();
        new ObjectMapper()
                .readTree(ask(STORY, "").body())
                .fields()
                .forEachRemaining(
                        field -> wanted.put(field.getKey(), field.getValue().asText()));
        assertThat(found).isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource({"300, 300, 420", "5000, 600, 420", "1, 1, 420"})
    void oEmbedKeepsToBounds(int most, int width, int height) throws IOException {
        JsonNode told =
                new ObjectMapper().readTree(ask(STORY, "&maxwidth=" + most).body());
        assertThat(told.path("width").asInt()).isEqualTo(width);
        assertThat(told.path("height").asInt()).isEqualTo(height);
        assertThat(told.has("thumbnail_url")).isEqualTo(most >= 1200);
        JsonNode low = new ObjectMapper().readTree(ask(STORY, "&maxheight=100").body());
        assertThat(low.path("height").asInt()).isEqualTo(100);
        assertThat(low.has("thumbnail_url")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "/oembed, 400",
        "/oembed?url, 404",
        "/oembed?url=%zz, 400",
        "/oembed?url=https://engawa.example/en/stories/article&maxwidth=-1, 400",
        "/oembed?url=https://engawa.example/en/stories/article&maxwidth=99999999999, 400",
        "/oembed?url=https://engawa.example/en/stories/article&format=yaml, 501",
        "/oembed?format=yaml, 501",
        "/oembed?url=https://engawa.example/en/stories/nothing, 404",
        "/oembed?url=https://engawa.example/xx/stories/article, 404",
        "/oembed?url=https://engawa.example/ja/stories/article, 404",
        "/oembed?url=https://engawa.example/en/stories/wrong, 404",
        "/oembed?url=https://engawa.example/en/, 404",
        "/oembed?url=https://engawa.example/en/stories/article?utm_source=x, 200",
        "/oembed?url=https%3A%2F%2Fengawa.example%2Fen%2Fstories%2Farticle%23a, 200"
    })
    void oEmbedAnswers(String address, int status) {
        assertThat(SITE.get(address).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://engawa.example/en/stories/article",
                "https://engawa.example.evil.org/en/stories/article",
                "https://engawa.example@evil.org/en/stories/article",
                "https://evil.org/https://engawa.example/en/stories/article",
                "https://engawa.example:444/en/stories/article",
                "//engawa.example/en/stories/article",
                "/en/stories/article",
                "https://ENGAWA.example/en/stories/article",
                "https://engawa.example/en/stories/../stories/article",
                "https://engawa.example\\en\\stories\\article",
                " https://engawa.example/en/stories/article"
            })
    void onlyOurOwnAddressIsTaken(String url) {
        assertThat(ask(url, "").status()).isEqualTo(404);
    }

    @Test
    void noAddressOfOthersIsTaken() {
        for (JsonNode each : Corpus.cases("open-redirect.jsonl")) {
            String value = each.path("value").asText();
            assertThat(ask(value, "").status()).as(value).isEqualTo(404);
            assertThat(SITE.get("/oembed?url=" + value).status()).as(value).isIn(400, 404);
        }
    }

    @Test
    void theCardMayBeFramedAndNothingElse() {
        Answer answer = SITE.get("/en/stories/article/embed");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'")
                .endsWith("frame-ancestors *")
                .doesNotContain("unsafe", "script-src");
        assertThat(SITE.get("/en/stories/article").header("Content-Security-Policy"))
                .isEmpty();
        Document card = Jsoup.parse(text(answer));
        assertThat(card.select("link[rel=canonical]").attr("href")).isEqualTo(STORY);
        assertThat(card.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(card.select("script, form, [style]")).isEmpty();
        assertThat(card.select("base").attr("target")).isEqualTo("_blank");
        assertThat(card.select("base").hasAttr("href")).isFalse();
        assertThat(card.select("h1 a").attr("href")).isEqualTo("/en/stories/article");
    }

    @Test
    void theCardFollowsItsStory() {
        SampleSite site = SampleSite.of(Tale.of("a"), Tale.of("b").in("en", "ja"));
        assertThat(text(site.get("/en/stories/a/embed"))).contains("Title of a in en");
        site.change(Tale.of("a").called("Corrected title"));
        assertThat(text(site.get("/en/stories/a/embed")))
                .contains("Corrected title")
                .doesNotContain("Title of a");
        site.change(Tale.of("a").withdrawn(Withdrawal.Manner.NO_LONGER_CURRENT, null));
        assertThat(text(site.get("/en/stories/a/embed"))).contains("It was wrong.", "Title of a in en");
        site.change(Tale.of("a").withdrawn(Withdrawal.Manner.IN_ERROR, null));
        Answer gone = site.get("/en/stories/a/embed");
        assertThat(gone.status()).isEqualTo(410);
        assertThat(gone.header("Content-Security-Policy").orElseThrow()).endsWith("frame-ancestors *");
        assertThat(text(gone)).contains("It was wrong.").doesNotContain("Title of a");
        assertThat(site.get("/en/stories/a/cite.bib").status()).isEqualTo(410);
        site.change(Tale.of("a").withdrawn(Withdrawal.Manner.REPLACED, "b"));
        assertThat(site.get("/en/stories/a/embed").header("Location")).contains("/en/stories/b/embed");
        assertThat(site.get("/en/stories/a/cite.ris").header("Location")).contains("/en/stories/b/cite.ris");
    }

    @ParameterizedTest
    @CsvSource({
        "cite.bib, application/x-bibtex; charset=utf-8, @online{article-en",
        "cite.ris, application/x-research-info-systems; charset=utf-8, UR  - " + STORY,
        "cite.json, application/vnd.citationstyles.csl+json, " + STORY
    })
    void citations(String name, String type, String holds) {
        Answer answer = SITE.get("/en/stories/article/" + name);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).contains(type);
        assertThat(answer.header("Content-Disposition").orElseThrow()).startsWith("attachment; filename=\"article-en.");
        // The identifiers of the sources are not ours.
        assertThat(text(answer)).contains(holds).doesNotContain("10.1000");
        Document story = Jsoup.parse(text(SITE.get("/en/stories/article")));
        assertThat(story.select("details.cite a").eachAttr("href")).contains("/en/stories/article/" + name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/stories/nothing/embed",
                "/ja/stories/article/embed",
                "/xx/stories/article/embed",
                "/en/stories/article/cite.xml",
                "/en/stories/article/embed/",
                "/en/countries/zm/embed",
                "/stories/article/embed",
                "/en/stories/nothing/cite.bib"
            })
    void nothingElseIsThere(String path) {
        Answer answer = SITE.get(path);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Security-Policy")).isEmpty();
    }

    @Test
    void storiesSayHowTheyAreEmbedded() {
        Document story = Jsoup.parse(text(SITE.get("/en/stories/article")));
        for (Element link : story.select("link[type$=+oembed]")) {
            String path = link.attr("href").replace("https://engawa.example", "");
            assertThat(link.attr("href")).startsWith("https://engawa.example/oembed?url=https%3A%2F%2F");
            String type = SITE.get(path).header("Content-Type").orElseThrow();
            assertThat(type).startsWith(link.attr("type").replace("+oembed", ""));
        }
        assertThat(story.select("link[type$=+oembed]")).hasSize(2);
    }
}
