package org.engawa.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.engawa.catalogue.Catalogue;
import org.engawa.reading.Samples;
import org.engawa.reading.Tale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoryListTest {
    private static final int LISTED = 37;

    private final SampleApi api = SampleApi.whole();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind=result | 28",
                "kind=exhibit,event | 4",
                "country=US | 1",
                "country=US,GB | 2",
                "country=ZM,JP&kind=event | 1",
                "country=XX | 0",
                "region=africa | 28",
                "region=africa,rest | 31",
                "programme=satreps | 30",
                "topic=health | 28",
                "topic=health,exchange&kind=exhibit | 1",
                "person=manabe | 29",
                "person=nobody | 0",
                "venue=house | 2",
                "mission=desk | 37",
                "mission=other | 0",
                "language=ar | 3",
                "language=zh-Hans | 1",
                "language=id | 0",
                "year=2026 | 37",
                "year=2025 | 0",
                "on=now | 1",
                "on=coming | 2",
                "on=coming&kind=event | 1",
            })
    void conditionsSelect(String query, int total) {
        SampleApi.Reply reply = api.get("/stories?limit=100&" + query.strip());
        Contract.holds("/stories", reply);
        assertThat(reply.json().path("total").asInt()).isEqualTo(total);
        assertThat(reply.json().path("stories")).hasSize(total);
    }

    @Test
    void momentsAreOfTheSitesClockAndTheEndIsExclusive() {
        SampleApi dated = SampleApi.of(Samples.catalogue(List.of(
                Tale.of("before").published("2025-12-31T23:59:59+09:00"),
                Tale.of("first").published("2026-01-01T00:00:00+09:00"),
                Tale.of("last").published("2026-12-31T23:59:59+09:00"),
                Tale.of("after").published("2027-01-01T00:00:00+09:00"))));
        assertThat(dated.walk("/stories?year=2026")).containsExactly("last", "first");
        assertThat(dated.walk("/stories?since=2026-01-01&until=2027-01-01")).containsExactly("last", "first");
        assertThat(dated.walk("/stories?since=2025-12-31T15:00:00Z&sort=oldest"))
                .containsExactly("first", "last", "after");
        assertThat(dated.walk("/stories?until=2025-12-31T15:00:00Z")).containsExactly("before");
    }

    @Test
    void titlesAreInTheLanguageOfTheAnswer() {
        assertThat(titles("/stories?kind=profile&lang=fr")).containsExactly("Title of portrait in fr");
        assertThat(titles("/stories?kind=profile&lang=id")).containsExactly("Title of portrait in en");
        assertThat(titles("/stories?kind=profile&lang=fr&language=ar")).containsExactly("Title of portrait in ar");
        SampleApi.Reply negotiated = api.get("/stories?kind=profile", "Accept-Language", "ar-EG, fr;q=0.5");
        assertThat(negotiated.header("Content-Language")).isEqualTo("ar");
        assertThat(negotiated.header("Vary")).contains("Accept-Language");
        SampleApi.Reply chosen = api.get("/stories?kind=profile&lang=FR", "Accept-Language", "ar");
        assertThat(chosen.header("Content-Language")).isEqualTo("fr");
        assertThat(chosen.header("Vary")).doesNotContain("Accept-Language");
        assertThat(api.get("/stories", "Accept-Language", "de").header("Content-Language"))
                .isEqualTo("en");
    }

    private List<String> titles(String address) {
        List<String> titles = new ArrayList<>();
        for (JsonNode story : api.get(address).json().path("stories")) {
            titles.add(story.path("title").asText());
        }
        return titles;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/stories?limit=1",
                "/stories?limit=7",
                "/stories?limit=7&sort=oldest",
                "/stories?limit=37",
                "/stories?limit=100",
                "/stories?limit=5&lang=ja",
                "/stories?limit=1&on=coming&sort=oldest",
            })
    void partsAreTheWholeWithoutOverlap(String address) {
        List<String> whole = api.walk(address.replaceAll("limit=[0-9]+", "limit=100"));
        assertThat(api.walk(address)).isEqualTo(whole).doesNotHaveDuplicates();
        assertThat(whole).hasSize(address.contains("on=") ? 2 : LISTED);
        Set<String> oldest = new TreeSet<>(api.walk(address + (address.contains("sort") ? "" : "&sort=oldest")));
        assertThat(oldest).isEqualTo(new TreeSet<>(whole));
    }

    @ParameterizedTest
    @ValueSource(strings = {"newest", "oldest"})
    void nothingIsMissedOrSeenTwiceWhileStoriesComeAndGo(String sort) {
        Catalogue catalogue = Samples.catalogue();
        SampleApi live = SampleApi.of(catalogue);
        Set<String> before = new HashSet<>(live.walk("/stories?limit=100"));
        List<String> seen = new ArrayList<>();
        String next = "/stories?limit=3&sort=" + sort;
        int comes = 0;
        while (next != null) {
            JsonNode part = live.get(next).json();
            part.path("stories").forEach(story -> seen.add(story.path("slug").asText()));
            // One before everything, one in the middle at a moment that others have too, one behind everything.
            for (String moment :
                    List.of("2026-11-20T09:00:00+09:00", "2026-10-15T09:00:00+09:00", "2020-01-01T09:00:00+09:00")) {
                if (comes < 9) {
                    live.change(
                            catalogue,
                            Tale.of("come-" + comes++).published(moment).published());
                }
            }
            next = SampleApi.below(part.path("links").path("next").asText(null));
        }
        assertThat(seen).doesNotHaveDuplicates();
        assertThat(seen).containsAll(before);
        assertThat(live.walk("/stories?limit=3")).hasSize(LISTED + 9);
    }

    @Test
    void wordsFindStoriesPartByPart() {
        SampleApi.Reply reply = api.get("/stories?q=words&limit=5&kind=result");
        Contract.holds("/stories", reply);
        assertThat(reply.json().path("total").asInt()).isEqualTo(28);
        assertThat(reply.json().path("stories").get(0).has("extract")).isTrue();
        assertThat(api.walk("/stories?q=words&limit=5&kind=result")).hasSize(28).doesNotHaveDuplicates();
        assertThat(api.get("/stories?q=words&person=manabe").status()).isEqualTo(400);
        assertThat(api.get("/stories?q=words&sort=oldest").status()).isEqualTo(400);
        assertThat(api.get("/stories?sort=relevance").status()).isEqualTo(400);
    }

    @Test
    void theNextPartIsInTheHeaderToo() {
        SampleApi.Reply reply = api.get("/stories?limit=2&kind=result");
        assertThat(reply.header("Link"))
                .isEqualTo("<" + reply.json().path("links").path("next").asText() + ">; rel=\"next\"");
        assertThat(reply.header("Link")).startsWith("<https://engawa.example/api/v1/stories?");
        assertThat(api.get("/stories?kind=profile").header("Link")).isNull();
    }

    @Test
    void aCursorServesItsOwnQuestionOnly() {
        String next = SampleApi.below(
                api.get("/stories?limit=2").json().path("links").path("next").asText());
        String cursor = next.replaceAll(".*cursor=([^&]+).*", "$1");
        assertThat(api.get("/stories?limit=9&cursor=" + cursor).status()).isEqualTo(200);
        for (String other : List.of(
                "/stories?kind=result&cursor=" + cursor,
                "/stories?sort=oldest&cursor=" + cursor,
                "/stories?lang=ja&cursor=" + cursor,
                "/stories?cursor=" + cursor + "x",
                "/stories?cursor=" + cursor.substring(1),
                "/changes?after=" + cursor)) {
            SampleApi.Reply refused = api.get(other);
            assertThat(refused.status()).as(other).isEqualTo(400);
            Contract.holds("/stories", refused);
        }
    }

    @Test
    void anAnswerIsKeptUntilItChangesAndConfirmedWithoutBytes() {
        Catalogue catalogue = Samples.catalogue();
        SampleApi live = SampleApi.of(catalogue);
        SampleApi.Reply first = live.get("/stories?limit=2&kind=result");
        String tag = first.header("ETag");
        assertThat(tag).startsWith("\"");
        SampleApi.Reply same = live.get("/stories?kind=result&limit=2", "If-None-Match", tag);
        assertThat(same.status()).isEqualTo(304);
        assertThat(same.body()).isEmpty();
        assertThat(same.header("ETag")).isEqualTo(tag);
        SampleApi.Reply zipped = live.get("/stories?limit=2&kind=result", "Accept-Encoding", "gzip");
        assertThat(zipped.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(zipped.header("ETag")).isNotEqualTo(tag);
        assertThat(zipped.header("Vary")).contains("Accept-Encoding");
        live.change(
                catalogue,
                Tale.of("fresh").published("2026-11-20T09:00:00+09:00").published());
        assertThat(live.get("/stories?limit=2&kind=result", "If-None-Match", tag)
                        .status())
                .isEqualTo(304);
        assertThat(live.get("/stories").json().path("total").asInt()).isEqualTo(LISTED + 1);
    }
}
