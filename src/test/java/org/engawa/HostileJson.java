package org.engawa;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * JSON and what only looks like it, as somebody outside may send it.
 *
 * @param expected `accept`, `reject`, or that either will do
 */
public record HostileJson(String name, String expected, byte[] bytes) {

    /** All of it; the calling test is skipped if the corpus is absent. */
    public static List<HostileJson> all() {
        return Corpus.cases("json-parsing.jsonl").stream()
                .map(one -> new HostileJson(
                        one.path("id").asText(), one.path("expect").asText(), bytes(one)))
                .toList();
    }

    private static byte[] bytes(JsonNode one) {
        if (one.has("base64")) {
            return Base64.getDecoder().decode(one.path("base64").asText());
        }
        JsonNode made = one.path("gen");
        String whole = made.path("repeat").asText().repeat(made.path("count").asInt())
                + made.path("tail").asText();
        return whole.getBytes(StandardCharsets.UTF_8);
    }
}
