package org.engawa.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.engawa.Corpus;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The hostile documents, and the YAML project's own test suite, against our reader. */
class YamlCorpusTest {

    private static final Duration HANG = Duration.ofSeconds(5);

    /** Hostile cases whose verdict falls on typed fields, which the caller parses: the text must arrive as written. */
    private static final Set<Integer> READ_AS_TEXT = Set.of(
            27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 44, 54, 55, 58, 59, 60, 61, 62, 63, 64, 66,
            67, 68, 70, 71, 72, 74, 75);

    @TestFactory
    Stream<DynamicTest> hostile() {
        return Corpus.cases("yaml-hostile.jsonl").stream()
                .map(c -> DynamicTest.dynamicTest(
                        c.get("id") + " " + c.get("cls").asText() + ": " + c.get("expect"), () -> hold(c)));
    }

    private static void hold(JsonNode c) {
        String yaml = c.get("yaml").isNull()
                ? c.get("gen")
                        .get("repeat")
                        .asText()
                        .repeat(c.get("gen").get("count").asInt())
                : c.get("yaml").asText();
        Problems problems = new Problems();
        Fields fields = assertTimeoutPreemptively(HANG, () -> YamlReader.read("x.yaml", yaml, problems));
        if (READ_AS_TEXT.contains(c.get("id").asInt())) {
            assertThat(problems.list()).isEmpty();
        } else {
            assertThat(problems.list()).hasSize(1);
            assertThat(problems.list().get(0).line()).isPositive();
            assertThat(fields.keys()).isEmpty();
        }
    }

    @TestFactory
    Stream<DynamicTest> suite() {
        return Corpus.cases("yaml-suite.jsonl").stream()
                .map(c -> DynamicTest.dynamicTest(
                        c.get("id").asText() + " " + c.get("name").asText(), () -> compare(c)));
    }

    private static void compare(JsonNode c) throws IOException {
        String id = c.get("id").asText();
        Object outcome;
        try {
            outcome = plain(new TreeBuilder(c.get("yaml").asText(), 0).document());
        } catch (BadYaml | org.snakeyaml.engine.v2.exceptions.YamlEngineException refused) {
            outcome = refused;
        }
        String known = YamlSuiteDeviations.REASONS.get(id);
        if (known != null) {
            assertThat(matches(c, outcome))
                    .as("listed as deviating (%s), but conforms: %s", known, outcome)
                    .isFalse();
        } else {
            assertThat(matches(c, outcome)).as("outcome: %s", outcome).isTrue();
        }
    }

    private static boolean matches(JsonNode c, Object outcome) throws IOException {
        boolean refused = outcome instanceof Exception;
        if (c.get("expect").asText().equals("reject")) {
            return refused;
        }
        if (refused) {
            return false;
        }
        if (!c.has("json")) {
            return true;
        }
        List<JsonNode> documents = json(c.get("json").asText());
        return documents.isEmpty()
                ? outcome.equals("")
                : documents.size() == 1 && outcome.equals(plain(documents.get(0)));
    }

    private static List<JsonNode> json(String text) throws IOException {
        List<JsonNode> documents = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        try (JsonParser parser = json.createParser(text);
                MappingIterator<JsonNode> all = json.readValues(parser, JsonNode.class)) {
            all.forEachRemaining(documents::add);
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON: " + text, e);
        }
        return documents;
    }

    /** Our tree, with texts for scalars and the empty text for nothing; mappings as lists of pairs to keep the order. */
    private static Object plain(Node node) {
        if (node instanceof Node.Text text) {
            return scalar(text.text());
        }
        if (node instanceof Node.Listing listing) {
            return listing.items().stream().map(YamlCorpusTest::plain).toList();
        }
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries().entrySet().stream()
                    .map(e -> List.of("key", e.getKey(), plain(e.getValue().value())))
                    .toList();
        }
        return "";
    }

    private static Object plain(JsonNode node) {
        if (node.isArray()) {
            List<Object> items = new ArrayList<>();
            node.forEach(item -> items.add(plain(item)));
            return items;
        }
        if (node.isObject()) {
            List<Object> pairs = new ArrayList<>();
            for (Iterator<Map.Entry<String, JsonNode>> i = node.fields(); i.hasNext(); ) {
                Map.Entry<String, JsonNode> entry = i.next();
                pairs.add(List.of("key", entry.getKey(), plain(entry.getValue())));
            }
            return pairs;
        }
        return node.isNull() ? "" : scalar(node.asText());
    }

    /** The suite's JSON has numbers as numbers; 0x10 and 16, 1e3 and 1000.0 are the same there. */
    private static String scalar(String text) {
        try {
            return text.matches("[-+]?[0-9.]+([eE][-+]?[0-9]+)?")
                    ? Double.valueOf(text).toString()
                    : text;
        } catch (NumberFormatException notOne) {
            return text;
        }
    }
}
