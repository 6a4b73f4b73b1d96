package org.engawa.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.engawa.config.SettingsFile;
import org.engawa.publication.Currency;
import org.engawa.reading.Tale;
import org.engawa.story.Details;
import org.engawa.testing.LogLines;
import org.engawa.testing.TraceCollector;
import org.engawa.trace.OpenTraces;
import org.engawa.trace.Traces;
import org.engawa.trace.Work;
import org.engawa.web.Answer;
import org.engawa.web.PageCache;
import org.engawa.web.ReaderRequest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicSiteTest {
    private static final SampleSite WHOLE = SampleSite.whole();

    private static Document page(Answer answer) {
        return Jsoup.parse(new String(answer.body(), StandardCharsets.UTF_8), "https://engawa.example/");
    }

    private static String header(Answer answer, String name) {
        return answer.header(name).orElse("");
    }

    @Test
    void noLongerCurrentStaysWithItsNoticeOutOfLists() {
        Answer answer = WHOLE.get("/en/stories/old");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(page(answer).select(".notice").text()).contains("It was wrong.");
        for (int number = 1; number < 5; number++) {
            assertThat(new String(WHOLE.get("/en/stories?page=" + number).body(), StandardCharsets.UTF_8))
                    .doesNotContain("/stories/old");
        }
    }

    @Test
    void aChangeShowsAtOnceWhereItIsShownAndNowhereElse() {
        SampleSite site = SampleSite.of(
                Tale.of("a")
                        .about(java.util.List.of("ZM"), java.util.List.of(), java.util.List.of(), java.util.List.of()),
                Tale.of("b")
                        .about(java.util.List.of("JP"), java.util.List.of(), java.util.List.of(), java.util.List.of()));
        Answer other = site.get("/en/stories/b");
        assertThat(new String(site.get("/en/countries/mg").body(), StandardCharsets.UTF_8))
                .doesNotContain("Title of c");

        site.change(Tale.of("c")
                .about(java.util.List.of("MG"), java.util.List.of(), java.util.List.of(), java.util.List.of()));

        assertThat(new String(site.get("/en/countries/mg").body(), StandardCharsets.UTF_8))
                .contains("Title of c");
        assertThat(new String(site.get("/en/").body(), StandardCharsets.UTF_8)).contains("Title of c");
        assertThat(site.get("/en/stories/b")).isSameAs(other);
    }

    @Test
    void aPageOfTodayIsMadeAnewWhenTheDayOfItsVenueChanges() {
        SampleSite site =
                SampleSite.of(Tale.of("show").at("house").being(SampleSite.exhibit("2026-11-20", "2026-11-21")));
        assertThat(page(site.get("/en/")).select("section[aria-labelledby=now]").text())
                .contains("On now");

        site.at("2026-11-22T00:00:00Z");

        assertThat(page(site.get("/en/")).select("section[aria-labelledby=now]"))
                .isEmpty();
        assertThat(page(site.get("/en/stories/show")).select(".state").text()).isEqualTo("Ended");
    }

    @Test
    void homeLeadsWithAStoryOfTheLanguageWhenThereAreEnough() {
        assertThat(page(WHOLE.get("/ja/")).select(".hero h2 a").attr("href")).startsWith("/ja/stories/");
        assertThat(page(WHOLE.get("/fr/")).select(".hero h2 a").attr("href")).startsWith("/fr/stories/");
        assertThat(page(WHOLE.get("/id/")).select(".hero .tongue").text()).isEqualTo("English");
    }

    @Test
    void aLanguageWithoutAnythingIsNotOffered() {
        assertThat(page(WHOLE.get("/en/")).select("link[hreflang=id]")).isEmpty();
        Answer bare = WHOLE.get("/id/");
        assertThat(bare.status()).isEqualTo(200);
        assertThat(page(bare).select("link[rel=canonical]")).isEmpty();
    }

    @Test
    void linksInTextLeadToWhatTheReaderCanRead() {
        Document page = page(WHOLE.get("/zh-Hans/stories/article"));

        assertThat(page.select("a[href=/en/stories/portrait]").text()).contains("p");
        assertThat(page.select("a[href=/zh-Hans/countries/zm]")).isNotEmpty();
        assertThat(page.select(".text").html()).contains(" n ").doesNotContain("story:");
        assertThat(page.select(".sources li").eachAttr("id")).containsExactly("evidence-a", "evidence-b");
    }

    @Test
    void everyKindTellsItsFields() {
        assertThat(page(WHOLE.get("/en/stories/result-10")).select("main dl dt").eachText())
                .contains("Field", "Project", "Project code", "Period", "Partners");
        assertThat(page(WHOLE.get("/en/stories/event")).select("main dl").text())
                .contains("On site and online");
        assertThat(page(WHOLE.get("/ja/stories/speech")).select("main dl").text())
                .contains("A minister", "A day", "Tokyo", "2016");
        assertThat(page(WHOLE.get("/en/stories/programme")).select("main dl").text())
                .contains("JST");
        assertThat(page(WHOLE.get("/fr/stories/challenge")).select("main dl").text())
                .contains("11");
        assertThat(page(WHOLE.get("/en/stories/portrait")).select("main dl").text())
                .contains("Princeton");
        assertThat(page(WHOLE.get("/fr/stories/tour")).select("main dl").text()).contains("example.org");
    }

    @Test
    void aTranslationThatIsBehindItsOriginalSaysSo() {
        SampleSite site = SampleSite.of(
                Tale.of("a").in("en", "ja").updated("2026-11-09T09:00:00+09:00").translatedBefore());

        assertThat(page(site.get("/ja/stories/a")).select(".notice a[href=/en/stories/a]"))
                .isNotEmpty();
        assertThat(page(site.get("/en/stories/a")).select(".notice")).isEmpty();
    }

    @Test
    void whatWasCorrectedAndNotYetTranslatedIsToldToReadersAndMachines() {
        OffsetDateTime corrected = OffsetDateTime.parse("2026-11-12T09:00:00+09:00");
        String note = "The glasshouse is in Fukuoka, <not> Kyoto.";
        SampleSite site = SampleSite.of(Tale.of("a")
                .in("en", "ja", "fr")
                .updated("2026-11-12T09:00:00+09:00")
                .standing("en", new Currency(true, List.of(new Currency.Corrected(corrected, note)), null))
                .standing(
                        "ja",
                        new Currency(true, List.of(), new Currency.Behind(corrected.minusDays(10), corrected, note)))
                .standing("fr", new Currency(true, List.of(), null)));

        assertThat(page(site.get("/en/stories/a")).select(".notice").text())
                .contains("12 November 2026", note)
                .doesNotContain("follows the text");
        var japanese = page(site.get("/ja/stories/a")).select(".notice");
        assertThat(japanese.text()).contains("11月2日", "11月12日");
        assertThat(japanese.select("p[lang=en]").text()).isEqualTo(note);
        assertThat(page(site.get("/fr/stories/a")).select(".notice"))
                .as("it follows what is known, whatever its date")
                .isEmpty();
        for (String language : List.of("en", "ja")) {
            assertThat(page(site.get("/" + language + "/stories/a"))
                            .select("script[type=application/ld+json]")
                            .first()
                            .data())
                    .contains("CorrectionComment", "2026-11-12T09:00", "Fukuoka");
        }
    }

    @Test
    void relatedStoriesAreNeverTheStoryItself() {
        var links = page(WHOLE.get("/en/stories/result-20"))
                .select("section[aria-labelledby=related] h3 a")
                .eachAttr("href");

        assertThat(links).hasSize(3).doesNotContain("/en/stories/result-20").doesNotHaveDuplicates();
    }

    @Test
    void beforeTheFirstImportTheSiteAsksForPatience() {
        Answer answer = SampleSite.empty().get("/");

        assertThat(answer.status()).isEqualTo(503);
        assertThat(header(answer, "Retry-After")).isNotEmpty();
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
        assertThat(page(answer).select("li[lang=ja]").text()).isNotEmpty();
        String css = page(answer).select("link[rel=stylesheet]").attr("href");
        assertThat(SampleSite.empty().get(css).status()).isEqualTo(200);
    }

    @Test
    void aFailureShowsNothingOfItsCause() {
        PublicSite broken = new PublicSite(
                () -> {
                    throw new UncheckedIOException(new IOException("secret-detail"));
                },
                name -> SampleSite.THEME,
                java.time.Clock.systemUTC(),
                new PageCache(1000),
                Path.of("target"),
                false,
                java.util.Optional::empty);

        Answer answer = broken.answer(new ReaderRequest("GET", "/en/\n", null, null, null, null));

        assertThat(answer.status()).isEqualTo(500);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8))
                .doesNotContain("secret")
                .doesNotContain("Exception")
                .contains("数分後");
    }

    @Test
    void aFailureIsLoggedWithItsNumberAndItsTrace(@TempDir Path data) throws IOException {
        Failures failures = new Failures(java.util.Optional::empty);
        ReaderRequest request = new ReaderRequest("GET", "/en/\n", null, null, null, null);
        try (TraceCollector collector = new TraceCollector();
                LogLines log = LogLines.of(Failures.class)) {
            Traces traces = OpenTraces.of(SettingsFile.of(
                            data, Map.of("ENGAWA_TRACES_ENDPOINT", collector.address(), "ENGAWA_TRACES_SHARE", "1"))
                    .asConfig());
            try (Work answer = traces.answer(() -> "GET page", null)) {
                failures.failed(request, new IllegalStateException("it broke"), null);
                answer.fail();
            }
            failures.failed(request, new IllegalStateException("it broke again"), null);
            OpenTraces.close(traces);
            String trace = HexFormat.of()
                    .formatHex(collector
                            .spans()
                            .findFirst()
                            .orElseThrow()
                            .getTraceId()
                            .toByteArray());
            assertThat(log.lines().get(0))
                    .matches("Failure [0-9a-f]{8} \\(trace " + trace + "\\) at /en/\\?: .*it broke .*");
            assertThat(log.lines().get(1)).matches("Failure [0-9a-f]{8} at /en/\\?: .*it broke again .*");
        }
    }

    @Test
    void theFirstStoryInALanguageOffersItOnEveryPage() {
        SampleSite site = SampleSite.of(Tale.of("a"), Tale.of("b"));
        assertThat(page(site.get("/en/topics/health")).select("link[hreflang=id]"))
                .isEmpty();

        site.change(Tale.of("b").in("en", "id"));

        assertThat(page(site.get("/en/topics/health")).select("link[hreflang=id]"))
                .isNotEmpty();
    }

    @Test
    void countsAreThoseOfTheLists() {
        Document home = page(WHOLE.get("/en/"));
        assertThat(home.select(".regions li:has(a[href=/en/countries/zm])").text())
                .isEqualTo("Zambia (28)");
        assertThat(home.select(".regions a[href=/en/countries/mg]")).isEmpty();
        assertThat(page(WHOLE.get("/en/countries"))
                        .select(".regions li:has(a[href=/en/countries/mg])")
                        .text())
                .isEqualTo("Madagascar");
        assertThat(page(WHOLE.get("/en/countries/zm")).select("h2#stories").text())
                .isEqualTo("28 stories");
    }

    @Test
    void aChangedThemeShowsAtOnce(@TempDir Path folder) throws IOException {
        java.util.concurrent.atomic.AtomicReference<org.engawa.theme.Theme> theme =
                new java.util.concurrent.atomic.AtomicReference<>(SampleSite.THEME);
        PublicSite site = new PublicSite(
                () -> WHOLE.catalogue,
                name -> theme.get(),
                java.time.Clock.systemUTC(),
                new PageCache(9_000_000),
                folder,
                false,
                java.util.Optional::empty);
        ReaderRequest request = new ReaderRequest("GET", "/en/topics", null, null, null, null);
        Answer before = site.answer(request);
        assertThat(site.answer(request)).isSameAs(before);

        theme.set(SampleSite.theme());

        assertThat(site.answer(request)).isNotSameAs(before);
    }

    @Test
    void aCancelledEventIsNotAnnounced() {
        SampleSite site =
                SampleSite.of(Tale.of("c").being(SampleSite.event("2026-12-01", null, Details.Status.CANCELLED)));

        assertThat(page(site.get("/en/")).select("section[aria-labelledby=now]"))
                .isEmpty();
    }
}
