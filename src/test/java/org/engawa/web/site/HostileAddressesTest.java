package org.engawa.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.engawa.Corpus;
import org.engawa.web.Answer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileAddressesTest {
    private static final SampleSite SITE = SampleSite.whole();

    @ParameterizedTest
    @ValueSource(strings = {"path-traversal.jsonl", "open-redirect.jsonl"})
    void neverLeadAnywhereButToThisSite(String corpus) {
        for (JsonNode one : Corpus.cases(corpus)) {
            String text = one.path("input")
                    .asText(one.path("value").asText(one.path("path").asText()));
            for (String prefix : List.of("/", "/en/", "/en/stories/", "/assets/", "/covers/", "/pictures/", "")) {
                Answer answer = SITE.get(prefix + text);
                assertThat(answer.status()).as(prefix + text).isIn(200, 301, 302, 404);
                answer.header("Location")
                        .ifPresent(to -> assertThat(to).as(prefix + text).matches("/[a-z].*|/"));
                if (answer.status() == 200 && !(prefix + text).equals("/robots.txt")) {
                    assertThat(answer.header("Content-Type").orElse(""))
                            .as(prefix + text)
                            .startsWith("text/html");
                }
            }
        }
    }
}
