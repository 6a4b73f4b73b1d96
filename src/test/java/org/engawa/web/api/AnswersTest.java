package org.engawa.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.engawa.catalogue.Catalogues;
import org.engawa.content.StarterContent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every answer there is, by following all links, held to the description. */
class AnswersTest {
    private static StarterContent content;
    private static SampleApi starter;

    @BeforeAll
    static void open(@TempDir Path data) {
        content = StarterContent.read(data);
        starter = SampleApi.of(Catalogues.of(content.settings(), content.stories()));
    }

    @Test
    void thoseOfTheSampleSiteAreAsDescribed() {
        assertThat(crawl(SampleApi.whole(), "en")).hasSizeGreaterThan(100);
    }

    @Test
    void thoseOfTheStarterContentAreAsDescribed() {
        Set<String> english = crawl(starter, "en");
        assertThat(english).hasSizeGreaterThan(250);
        assertThat(crawl(starter, "ar")).hasSameSizeAs(english);
        assertThat(starter.get("/stories").json().path("total").asInt())
                .isEqualTo(content.stories().size());
    }

    @Test
    void theRequestsOfTheDescriptionFindSomething() {
        for (Map.Entry<String, JsonNode> path :
                Contract.DESCRIPTION.path("paths").properties()) {
            JsonNode requests = path.getValue().path("get").path("x-requests");
            assertThat(requests).as(path.getKey()).isNotEmpty();
            for (JsonNode request : requests) {
                SampleApi.Reply reply = starter.get(request.asText());
                assertThat(reply.status()).as(request.asText()).isEqualTo(200);
                Contract.holds(request.asText(), reply);
            }
        }
    }

    private static Set<String> crawl(SampleApi api, String language) {
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>();
        open.add("/");
        while (!open.isEmpty()) {
            String address = open.remove();
            if (seen.add(address)) {
                SampleApi.Reply reply = api.get(address, "Accept-Language", language);
                Contract.holds(address, reply);
                assertThat(reply.status()).as(address).isIn(200, 410);
                if (reply.status() == 200 && !address.contains("openapi")) {
                    links(reply.json(), open);
                }
            }
        }
        return seen;
    }

    private static void links(JsonNode node, Deque<String> open) {
        if (node.isTextual() && node.asText().contains(Question.ROOT)) {
            String below = SampleApi.below(node.asText());
            open.add(below.isEmpty() ? "/" : below);
        }
        node.forEach(child -> links(child, open));
    }
}
