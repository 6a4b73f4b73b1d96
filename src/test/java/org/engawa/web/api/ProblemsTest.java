package org.engawa.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.engawa.Corpus;
import org.engawa.catalogue.Catalogues;
import org.engawa.catalogue.SearchResult;
import org.engawa.web.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemsTest {
    private final SampleApi api = SampleApi.whole();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/stories?kind=novel | kind | novel | result",
                "/stories?kind=result, | kind | '' | result",
                "/stories?country=zm | country | zm | ISO 3166-1 alpha-2 codes such as ZM",
                "/stories?region=mars | region | mars | africa",
                "/stories?topic=A%20B | topic | A B | keys such as those in /api/v1/vocabulary",
                "/stories?language=de | language | de | en",
                "/stories?lang=de | lang | de | en",
                "/stories?year=26 | year | 26 | a year such as 2026",
                "/stories?since=yesterday | since | yesterday | a day such as 2026-11-21",
                "/stories?until=2026-02-30 | until | 2026-02-30 | a day such as 2026-11-21",
                "/stories?on=mondays | on | mondays | now",
                "/stories?sort=title | sort | title | newest",
                "/stories?limit=0 | limit | 0 | a number from 1 to 100",
                "/stories?limit=101 | limit | 101 | a number from 1 to 100",
                "/changes?limit=501 | limit | 501 | a number from 1 to 500",
                "/stories?cursor= | cursor | '' | a cursor that came with an answer to the same question",
                "/changes?after=zzzz | after | zzzz | a cursor that came with an answer to the same question",
                "/stories?limit=1&limit=2 | limit | 2 | 'the parameter once, with several values separated by commas'",
            })
    void namesTheParameterTheValueAndWhatIsPossible(String address, String name, String value, String allowed) {
        SampleApi.Reply reply = api.get(address);
        Contract.holds("/stories", reply);
        assertThat(reply.status()).isEqualTo(400);
        JsonNode problem = reply.json();
        assertThat(problem.path("type").asText()).isEqualTo("/api/#bad-parameter");
        assertThat(problem.path("parameter").asText()).isEqualTo(name);
        assertThat(problem.path("value").asText()).isEqualTo(value);
        assertThat(problem.path("allowed").get(0).asText()).isEqualTo(allowed);
        assertThat(reply.header("Content-Language")).isEqualTo("en");
        assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?x",
                "/stories?countries=ZM",
                "/stories?KIND=result",
                "/stories/portrait?fields=secret",
                "/vocabulary?public=true",
                "/vocabulary/countries/ZM?limit=1",
                "/missions?status=draft",
                "/changes?include=drafts",
            })
    void unknownParametersAreRefused(String address) {
        SampleApi.Reply reply = api.get(address);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().path("type").asText()).isEqualTo("/api/#unknown-parameter");
        assertThat(reply.json().path("parameter").asText())
                .isEqualTo(address.replaceAll(".*\\?", "").replaceAll("=.*", ""));
        assertThat(reply.json().path("allowed")).extracting(JsonNode::asText).contains("lang");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void nothingCanBeWritten(String method) {
        SampleApi.Reply reply = api.ask(method, "/stories/portrait");
        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.header("Allow")).isEqualTo("GET, HEAD, OPTIONS");
        assertThat(reply.json().path("type").asText()).isEqualTo("/api/#method-not-allowed");
    }

    @Test
    void aSearchThatHadNoTimeToFinishIsNoAnswer() {
        SearchResult early = new SearchResult(1, List.of(), Map.of(), "", false, false);
        assertThatThrownBy(() -> SearchedStories.whole(early))
                .isInstanceOfSatisfying(ProblemException.class, problem -> {
                    Answer answer = Incidents.answer(problem.problem());
                    assertThat(answer.status()).isEqualTo(503);
                    assertThat(answer.header("Retry-After")).contains("10");
                    assertThat(answer.header("Cache-Control")).contains("no-store");
                });
    }

    @Test
    void anotherFormatIsNotToBeHad() {
        SampleApi.Reply reply = api.get("/stories", "Accept", "application/xml");
        assertThat(reply.status()).isEqualTo(406);
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(api.get("/stories", "Accept", "text/html,*/*;q=0.8").status())
                .isEqualTo(200);
    }

    @Test
    void aHeadHasTheHeadersWithoutTheBytes() {
        SampleApi.Reply head = api.ask("HEAD", "/stories");
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.header("ETag")).isEqualTo(api.get("/stories").header("ETag"));
        assertThat(head.body()).isEmpty();
    }

    @Test
    void aSiteThatIsStartingAsksForPatience() {
        SampleApi empty = SampleApi.of(Catalogues.empty());
        for (String address : List.of("/", "/stories", "/stories/x", "/vocabulary", "/missions", "/changes")) {
            SampleApi.Reply reply = empty.get(address);
            Contract.holds(address, reply);
            assertThat(reply.status()).isEqualTo(503);
            assertThat(reply.header("Retry-After")).isEqualTo("10");
        }
        assertThat(empty.get("/openapi.json").status()).isEqualTo(200);
    }

    @Test
    void aFailureTellsANumberAndNothingElse() {
        SampleApi failing = SampleApi.failing(() -> {
            throw new UncheckedIOException("the disk says <no>", new java.io.IOException());
        });
        SampleApi.Reply reply = failing.get("/stories");
        assertThat(reply.status()).isEqualTo(500);
        assertThat(reply.json().path("incident").asText()).matches("[0-9a-f]{8}");
        assertThat(reply.text()).doesNotContain("disk", "Exception", "java");
    }

    @Test
    void thereIsNoOtherDescription() {
        assertThat(api.get("/application.wadl").status()).isEqualTo(404);
    }

    /** What somebody sends comes back as part of JSON or not at all. */
    @Test
    void hostileValuesDoNoHarm() {
        List<String> values = new ArrayList<>();
        Corpus.cases("injection-values.jsonl")
                .forEach(one -> values.add(one.path("value").asText()));
        Corpus.cases("naughty-strings.jsonl")
                .forEach(one -> values.add(one.path("s").asText()));
        assertThat(values).hasSizeGreaterThan(600);
        List<String> places = new ArrayList<>();
        StoryList.NAMES.forEach(name -> places.add("/stories?" + name + "="));
        places.addAll(List.of(
                "/stories?lang=",
                "/stories?",
                "/changes?after=",
                "/stories/",
                "/vocabulary/terms/",
                "/missions/",
                "/"));
        for (String value : values) {
            String sent = URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
            for (String place : places) {
                SampleApi.Reply reply = api.get(place + sent);
                assertThat(reply.status()).as(place + sent).isIn(200, 400, 404);
                if (reply.status() != 200) {
                    assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
                    assertThat(reply.text()).doesNotContain("<", ">");
                    reply.json();
                }
            }
        }
    }
}
