package org.engawa.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.engawa.reading.Tale;
import org.engawa.story.Withdrawal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages say to machines, read as machines read it. */
class LinkedDataTest {
    private static final String DATA = "script:not([src])";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SampleSite SITE = SampleSite.whole();

    /** What search engines ask of each type, as far as it is always known here. */
    private static final Map<String, Set<String>> REQUIRED = Map.of(
            "Article",
                    Set.of("headline", "inLanguage", "image", "datePublished", "author", "publisher", "url", "license"),
            "NewsArticle",
                    Set.of("headline", "inLanguage", "image", "datePublished", "author", "publisher", "url", "license"),
            "Event", Set.of("name", "startDate"),
            "ExhibitionEvent", Set.of("name"),
            "BreadcrumbList", Set.of("itemListElement"),
            "ListItem", Set.of("position", "name", "item"),
            "ProfilePage", Set.of("mainEntity", "inLanguage"),
            "Person", Set.of("name"),
            "Place", Set.of("name", "address"),
            "WebSite", Set.of("name", "url", "potentialAction", "publisher"));

    private static JsonNode graph(Document page) {
        assertThat(page.select(DATA)).hasSize(1);
        return graph(page.selectFirst(DATA).data());
    }

    private static JsonNode graph(String json) {
        try {
            JsonNode document = JSON.readTree(json);
            assertThat(document.path("@context").asText()).isEqualTo("https://schema.org");
            return document.path("@graph");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode at(String path) {
        return graph(page(SITE, path));
    }

    private static Document page(SampleSite site, String path) {
        return Jsoup.parse(new String(site.get(path).body(), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({
        "/en/, WebSite,",
        "/en/stories, CollectionPage,",
        "/en/search?q=title, SearchResultsPage,",
        "/en/stories/result-10, NewsArticle, ResearchProject",
        "/ja/stories/portrait, Article, Person",
        "/en/stories/exhibit, Article, ExhibitionEvent",
        "/fr/stories/tour, Article, ExhibitionEvent",
        "/en/stories/event, Article, Event",
        "/ja/stories/speech, Article, Event",
        "/en/stories/article, Article,",
        "/en/stories/programme, Article, ResearchProject",
        "/fr/stories/challenge, Article, DefinedTerm",
        "/en/programmes/satreps, CollectionPage, ResearchProject",
        "/en/countries/zm, CollectionPage, Country",
        "/en/countries, CollectionPage,",
        "/en/topics/health, CollectionPage, DefinedTerm",
        "/en/people/manabe, ProfilePage, Person",
        "/en/venues/house, WebPage, Place"
    })
    void typesOfPages(String path, String type, String about) {
        JsonNode graph = at(path);
        JsonNode page = graph.get(0);
        assertThat(page.path("@type").asText()).isEqualTo(type);
        JsonNode told = page.path(page.has("mainEntity") ? "mainEntity" : "about");
        JsonNode first = told.isArray() ? told.get(0) : told;
        assertThat(first.path("@type").asText()).isEqualTo(about == null ? "" : about);
        assertThat(graph).hasSize(path.equals("/en/") ? 1 : 2);
        if (graph.size() == 2) {
            JsonNode way = graph.get(1).path("itemListElement");
            assertThat(way.get(0).path("item").asText()).matches("https://engawa\\.example/[a-z]+/");
            assertThat(way.get(way.size() - 1).path("item").asText()).isEqualTo("https://engawa.example" + path);
            assertThat(way.findValuesAsText("name")).allMatch(name -> !name.isBlank() && !name.contains("menu."));
        }
    }

    @Test
    void theSearchOfTheSite() {
        JsonNode action = at("/ja/").get(0).path("potentialAction");
        assertThat(action.path("target").path("urlTemplate").asText())
                .isEqualTo("https://engawa.example/ja/search?q={search_term_string}");
        assertThat(action.path("query-input").asText()).isEqualTo("required name=search_term_string");
    }

    @Test
    void identifiersAreAddresses() {
        assertThat(at("/en/people/manabe").toString()).contains("\"https://orcid.org/0000-0002-1825-0097\"", "まなべ");
        assertThat(at("/en/programmes/satreps").toString()).contains("\"https://ror.org/02mhbdp94\"");
        String result = at("/en/stories/result-10").toString();
        assertThat(result).contains("\"https://ror.org/05dxps055\"", "\"identifier\":\"JPMJSA1501\"");
        JsonNode sources = at("/en/stories/article").get(0).path("isBasedOn");
        assertThat(sources.get(0).path("@id").asText()).isEqualTo("https://doi.org/10.1000/182");
        assertThat(sources.get(1).path("name").asText()).isEqualTo("A");
    }

    @Test
    void timesOfEventsKnowTheirPlace() {
        JsonNode event = at("/en/stories/event").get(0).path("about");
        assertThat(event.path("startDate").asText()).isEqualTo("2026-12-01T10:00:00+09:00");
        assertThat(event.path("eventStatus").asText()).isEqualTo("https://schema.org/EventScheduled");
        assertThat(event.path("eventAttendanceMode").asText()).endsWith("/MixedEventAttendanceMode");
        assertThat(at("/en/stories/cancelled")
                        .get(0)
                        .path("about")
                        .path("eventStatus")
                        .asText())
                .isEqualTo("https://schema.org/EventCancelled");
        assertThat(at("/en/stories/exhibit")
                        .get(0)
                        .path("about")
                        .path("location")
                        .path("address")
                        .toString())
                .contains("\"addressCountry\":\"GB\"");
    }

    @Test
    void onlyAPageThatIsThereSaysWhatItIs() {
        for (String path : List.of("/en/nothing", "/en/stories/wrong", "/ja/stories/article")) {
            assertThat(page(SITE, path).select(DATA)).as(path).isEmpty();
        }
    }

    @Test
    void aWithdrawnStorySaysWhy() {
        assertThat(at("/en/stories/old").get(0).path("correction").path("text").asText())
                .isEqualTo("It was wrong.");
        SampleSite site = SampleSite.of(Tale.of("a"), Tale.of("b").withdrawn(Withdrawal.Manner.IN_ERROR, null));
        assertThat(page(site, "/en/stories/a").html()).doesNotContain("stories/b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</script><script>alert(1)</script>",
                "<!-- <script>",
                "a\u2028b\u2029c",
                "\"}]}</SCRIPT >",
                "&lt;/script&gt; &amp;",
                "]]> \\u003c \\",
                "\u0000\u0007\uD800"
            })
    void hostileTitlesStayTexts(String title) {
        SampleSite site = SampleSite.of(Tale.of("a").in("en", "ja").called(title));
        Document page = page(site, "/en/stories/a");
        assertThat(page.select(DATA)).hasSize(1);
        String data = page.selectFirst(DATA).data();
        assertThat(data).doesNotContain("<", "\u2028", "\u2029");
        String sent = new String(title.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        // A lone half of a character is sent as a question mark by every encoder of UTF-8.
        assertThat(graph(data).get(0).path("headline").asText().replace('\uFFFD', '?'))
                .isEqualTo(sent.replace('\uFFFD', '?'));
    }

    @Test
    void everyPageOfTheStarterContent() {
        StarterSite site = StarterSite.whole();
        String own = site.catalogue.settings().site().address() + "/";
        Map<String, JsonNode> stories = new TreeMap<>();
        site.pages().forEach((path, page) -> {
            if (path.endsWith("/republish")) {
                // It stands for its story, which says everything.
                assertThat(page.select("script[type]")).as(path).isEmpty();
                return;
            }
            JsonNode graph = graph(page);
            graph.forEach(thing -> check(path, thing));
            Set<String> addresses = new TreeSet<>();
            graph.findValuesAsText("@id").forEach(addresses::add);
            graph.findValuesAsText("item").forEach(addresses::add);
            for (String address : addresses) {
                assertThat(address).as(path).matches("https?://.+");
                if (address.startsWith(own)) {
                    assertThat(site.pages()).as(path).containsKey(address.substring(own.length() - 1));
                }
            }
            if (path.matches("/[^/]+/stories/[^/]+")) {
                assertThat(graph.get(0).path("inLanguage").asText())
                        .isEqualTo(page.select("html").attr("lang"));
                stories.put(graph.get(0).path("@id").asText(), graph.get(0));
            }
        });
        assertThat(stories).hasSizeGreaterThan(90);
        List<String> translations = new ArrayList<>();
        stories.forEach((address, story) -> {
            for (String other : ids(story.path("workTranslation"))) {
                assertThat(ids(stories.get(other).path("translationOfWork"))).containsExactly(address);
                translations.add(other);
            }
        });
        assertThat(translations).doesNotHaveDuplicates();
        assertThat(stories.keySet().stream()
                        .filter(address -> stories.get(address).has("translationOfWork")))
                .containsExactlyInAnyOrderElementsOf(translations);
    }

    private static List<String> ids(JsonNode one) {
        return one.isObject() ? List.of(one.path("@id").asText()) : one.findValuesAsText("@id");
    }

    /** Every thing has what its type requires, and nothing says nothing. */
    private static void check(String path, JsonNode thing) {
        REQUIRED.getOrDefault(thing.path("@type").asText(), Set.of())
                .forEach(name -> assertThat(thing.has(name))
                        .as(path + " " + name + " of " + thing)
                        .isTrue());
        thing.forEach(value -> {
            assertThat(value.isNull() || value.asText("x").isEmpty() && value.isTextual())
                    .as(path)
                    .isFalse();
            if (value.isObject()) {
                check(path, value);
            }
            if (value.isArray()) {
                value.forEach(part -> check(path, part));
            }
        });
    }
}
