package org.engawa.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.engawa.Corpus;
import org.engawa.catalogue.SearchQuery;
import org.engawa.reading.Tale;
import org.engawa.story.Withdrawal;
import org.engawa.web.Answer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchSiteTest {
    private static final Duration HANG = Duration.ofSeconds(5);
    private static final int RANDOM = 10_000;
    /** Every so-manieth is looked at as a page too: what a page makes of a text does not depend on what was found. */
    private static final int SHOWN = 20;

    private final SampleSite site = SampleSite.whole();

    private static Document page(Answer answer) {
        return Jsoup.parse(new String(answer.body(), StandardCharsets.UTF_8), "https://engawa.example/");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void showsWhatWasFoundAndWhy() {
        Answer answer = site.get("/en/search?q=title+portrait");
        assertThat(answer.status()).isEqualTo(200);
        Document page = page(answer);
        assertThat(page.select(".hits h2 a").first().attr("href")).isEqualTo("/en/stories/portrait");
        assertThat(page.select(".hits h2 mark").eachText()).contains("portrait");
        assertThat(page.select("form.search input[name=q]").val()).isEqualTo("title portrait");
        assertThat(page.select("[role=status]").text()).contains("title portrait");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("link[hreflang=ja]").attr("href")).endsWith("/ja/search?q=title+portrait");
        assertThat(answer.header("Cache-Control")).contains("public, max-age=60");
        assertThat(answer.header("Link").orElse("")).contains("/ja/search?q=title+portrait>; rel=\"alternate\"");
    }

    @Test
    void whatThereWasNoTimeToFinishIsNotKept() {
        assertThat(Searches.keeping(true)).contains("public");
        assertThat(Searches.keeping(false)).isEqualTo("no-store");
    }

    @ParameterizedTest
    @CsvSource({"/search?q=satreps&utm=1, ja, /ja/search?q=satreps", "/search, fr, /fr/search"})
    void withoutALanguageTheReaderIsAskedOnce(String address, String accepted, String location) {
        Answer answer = site.get(address, accepted);
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).contains(location);
    }

    @Test
    void whatWasFoundCanBeFollowed() {
        Document page = page(site.get("/en/search?sort=date&q=title&topic=health&page=2"));
        assertThat(page.select("link[rel=alternate][type=application/atom+xml]").eachAttr("href"))
                .containsExactly("/en/search/feed.atom?q=title&topic=health");
        assertThat(page.select("a[type=application/feed+json]").eachAttr("href"))
                .containsExactly("/en/search/feed.json?q=title&topic=health");
        assertThat(page(site.get("/en/search"))
                        .select("link[type=application/atom+xml]")
                        .eachAttr("href"))
                .containsExactly("/en/feed.atom");
    }

    @Test
    void choicesStayInTheAddressAndTheForm() {
        Document page = page(site.get("/en/search?kind=event&sort=date"));
        assertThat(page.select("input[name=kind][value=event]").hasAttr("checked"))
                .isTrue();
        assertThat(page.select("input[name=sort]").val()).isEqualTo("date");
        assertThat(page.select(".hits .meta").eachText()).isNotEmpty().allMatch(meta -> meta.startsWith("Event"));
        assertThat(page.select(".narrow a").attr("href")).isEqualTo("/en/search?sort=date");
    }

    @Test
    void anEmptyPageIsHonestAndLeadsOn() {
        Document page = page(site.get("/en/search?q=qqqqqqqq"));
        assertThat(page.select("[role=status]").text()).isEqualTo("No stories for “qqqqqqqq”.");
        assertThat(page.select(".ways a")).isNotEmpty();
    }

    @Test
    void aLanguageWithoutHitsNamesThoseThatHaveThem() {
        site.change(Tale.of("plankton").in("ja"));
        Document page = page(site.get("/en/search?q=plankton&language=en"));
        assertThat(page.select("[role=status]").text()).isEqualTo("No stories for “plankton”.");
        assertThat(page.select(".elsewhere a").text()).isEqualTo("1 story in Japanese");
        assertThat(page.select(".elsewhere a").attr("href")).isEqualTo("/en/search?q=plankton&language=ja");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja", "ar"})
    void whatIsTooLongIsRefusedInWords(String language) {
        Answer answer = site.get("/" + language + "/search?q=" + "a".repeat(201));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(page(answer).select(".problem").text()).contains("200");
        assertThat(site.get("/" + language + "/search?q=" + "a+".repeat(33)).status())
                .isEqualTo(400);
        assertThat(site.get("/" + language + "/search/suggest?q=" + "a".repeat(201))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void pagesThatAreNotThereAreNotFound() {
        assertThat(site.get("/en/search?page=7").status()).isEqualTo(404);
        assertThat(site.get("/en/search?page=99999999").status()).isEqualTo(404);
        assertThat(site.get("/en/search/else").status()).isEqualTo(404);
    }

    @Test
    void whatIsPublishedIsFoundAtOnceAndWhatIsWithdrawnIsGone() {
        assertThat(page(site.get("/en/search?q=plankton")).select(".hits li")).isEmpty();
        site.change(Tale.of("plankton").in("en", "ja"));
        assertThat(page(site.get("/en/search?q=plankton")).select(".hits li")).hasSize(1);
        site.change(Tale.of("plankton").in("en", "ja").withdrawn(Withdrawal.Manner.NO_LONGER_CURRENT, null));
        assertThat(page(site.get("/en/search?q=plankton")).select(".hits li")).isEmpty();
        site.change(Tale.of("plankton").in("en", "ja").withdrawn(Withdrawal.Manner.IN_ERROR, null));
        assertThat(page(site.get("/en/search?q=plankton")).select(".hits li")).isEmpty();
        assertThat(suggestions("/en/search/suggest?q=plank").get(1)).isEmpty();
    }

    @Test
    void suggestsNamesAndTitles() {
        JsonNode suggestions = suggestions("/en/search/suggest?q=" + encoded("title of port"));
        assertThat(suggestions.get(0).asText()).isEqualTo("title of port");
        assertThat(suggestions.get(1).get(0).asText()).isEqualTo("Title of portrait in en");
        assertThat(suggestions.get(2).get(0).asText()).isEqualTo("Story");
        assertThat(suggestions.get(3).get(0).asText()).endsWith("/en/stories/portrait");
    }

    @Test
    void tellsProgramsHowToSearch() {
        Answer answer = site.get("/ja/search/opensearch.xml");
        assertThat(answer.header("Content-Type")).contains("application/opensearchdescription+xml; charset=utf-8");
        assertThat(new String(answer.body(), StandardCharsets.UTF_8))
                .contains("/ja/search?q={searchTerms}", "/ja/search/suggest?q={searchTerms}");
        assertThat(page(site.get("/ja/")).select("link[rel=search]").attr("href"))
                .isEqualTo("/ja/search/opensearch.xml");
    }

    /** Egypt begins with an M in Arabic, Indonesian and Malay, but not for who reads English. */
    @ParameterizedTest
    @CsvSource({"en,m,M", "ar,م,م", "id,me,Me"})
    void namesThatBeginSoInTheReadersLanguageComeFirst(String language, String beginning, String shown)
            throws IOException {
        Answer answer = StarterSite.whole().get("/" + language + "/search/suggest", "q=" + encoded(beginning));
        assertThat(new ObjectMapper().readTree(answer.body()).get(1).get(0).asText())
                .startsWith(shown);
    }

    private JsonNode suggestions(String address) {
        try {
            return new ObjectMapper().readTree(site.get(address).body());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static Stream<List<String>> strangeTexts() {
        List<String> naughty = new ArrayList<>();
        Corpus.cases("naughty-strings.jsonl")
                .forEach(one -> naughty.add(one.get("s").asText()));
        Corpus.cases("injection-values.jsonl")
                .forEach(one -> naughty.add(one.get("value").asText()));
        return Stream.of(naughty);
    }

    @ParameterizedTest
    @MethodSource("strangeTexts")
    void strangeTextsAreOnlyWords(List<String> texts) {
        texts.forEach(this::isOnlyWords);
        texts.forEach(text -> areOnlyWords(text, site.get("/en/search?view=text&q=" + encoded(text)), 0));
    }

    @Test
    void randomTextsAreOnlyWords() {
        Random random = new Random(20261126);
        String[] alphabets = {
            "abcdefghijklmnopqrstuvwxyz    ",
            "\"'-+*?:()[]{}^~!&|\\/<>= ",
            "ءابتثجحخدذرزسشصضطظعغفقكلمنهوي ",
            "日本科学技術外交地雷真鍋淑郎カタカナひらがな ー",
            "ไทยภาษาวีซ่า ",
            "한국어과학기술 ",
            "éèüñçãōū "
        };
        for (int i = 0; i < RANDOM; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(60); length > 0; length--) {
                if (random.nextInt(20) == 0) {
                    text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
                } else {
                    String alphabet = alphabets[random.nextInt(alphabets.length)];
                    text.append(alphabet.charAt(random.nextInt(alphabet.length())));
                }
            }
            if (i % SHOWN == 0) {
                isOnlyWords(text.toString());
            } else {
                isSearchedFor(text.toString());
            }
        }
    }

    private void isSearchedFor(String text) {
        long start = System.nanoTime();
        assertThat(site.catalogue.search(SearchQuery.of(text), "en", Lists.SIZE).total())
                .as(text)
                .isNotNegative();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).as(text).isLessThan(HANG);
    }

    private void isOnlyWords(String text) {
        long start = System.nanoTime();
        Answer answer = site.get("/en/search?q=" + encoded(text));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).as(text).isLessThan(HANG);
        areOnlyWords(text, answer, 1);
    }

    private static void areOnlyWords(String text, Answer answer, int scripts) {
        assertThat(answer.status()).as(text).isIn(200, 400);
        Document page = page(answer);
        assertThat(page.select("script:not([type=application/ld+json])"))
                .as(text)
                .hasSize(scripts);
        assertThat(page.select("main *").stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .filter(attribute -> attribute.getKey().startsWith("on")))
                .as(text)
                .isEmpty();
        assertThat(page.select("main").select("script, iframe, img, svg, style, object, embed, video, audio, math"))
                .as(text)
                .isEmpty();
    }
}
