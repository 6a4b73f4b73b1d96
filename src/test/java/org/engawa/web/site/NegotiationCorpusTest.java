package org.engawa.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.engawa.Corpus;
import org.engawa.locale.Negotiation;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class NegotiationCorpusTest {
    @TestFactory
    List<DynamicTest> choosesAsExpected() {
        return Corpus.cases("accept-language.jsonl").stream()
                .map(one -> DynamicTest.dynamicTest(one.get("id").asText(), () -> check(one)))
                .toList();
    }

    private static void check(JsonNode one) {
        List<String> supported = new ArrayList<>();
        one.get("supported").forEach(tag -> supported.add(tag.asText()));
        String usual = one.get("default").asText();
        String chosen =
                Negotiation.choose(one.get("header").asText(), supported).orElse(usual);
        if (one.get("malformed").asBoolean()) {
            assertThat(supported).contains(chosen);
        } else {
            assertThat(chosen).as(one.toString()).isEqualTo(one.get("expect").asText());
        }
    }
}
