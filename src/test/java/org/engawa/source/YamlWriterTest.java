package org.engawa.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.engawa.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlWriterTest {

    private static final List<String> NASTY = List.of(
            "",
            " ",
            "  lead",
            "trail ",
            "null",
            "~",
            "true",
            "no",
            "010",
            "1e3",
            "0x1F",
            ".5",
            "-",
            "- a",
            "a: b",
            "a:",
            ":a",
            "a #b",
            "#a",
            "@a",
            "`a",
            "%a",
            "*a",
            "&a",
            "!a",
            "|",
            ">",
            "'a'",
            "\"a\"",
            "[a]",
            "{a}",
            "a\nb",
            "a\nb\n",
            "\n",
            "\na",
            " a\n b",
            "a\n\n",
            "a\n\n\n",
            "a\n  b\n",
            "a \nb",
            "a\n \nb",
            "\t",
            "a\tb",
            "a\tb\nc",
            "\ta\nb",
            "a\r\nb",
            "a\u0085b",
            "a\u2028b\nc",
            "\uFEFFa",
            "---",
            "...",
            "--- a",
            "a\n---\nb",
            "a\n...\nb",
            "? a",
            "<<",
            "=",
            "日本語",
            "。「日本」",
            "مرحبا",
            "😀",
            "\u202Egpj.exe",
            "a\\b",
            "a\\nb",
            "\u0001",
            "a,b",
            "[",
            "]",
            "}",
            "2026-11-21",
            "12:30",
            "https://example.org/#a",
            "C#",
            "é",
            "e\u0301",
            "-1",
            "+1",
            "1_000",
            "a: b\nc: d\n",
            "#a\nb",
            "\u00A0a",
            "\u3000");

    @Test
    void readsLikeAPersonsFile() {
        Map<String, Object> top = new LinkedHashMap<>();
        top.put("kind", "result");
        top.put("left-out", null);
        top.put("countries", List.of("ZM", "NO"));
        top.put("published", LocalDate.of(2026, 11, 21));
        top.put("goals", List.of(11, 13));
        top.put("empty", List.of());
        Map<String, Object> partner = new LinkedHashMap<>();
        partner.put("name", Map.of("en", "University: Zambia"));
        partner.put("country", "ZM");
        top.put("details", Map.of("partners", List.of(partner)));
        top.put("about", "One line.\nAnother.\n");
        top.put("nothing", "null");
        assertThat(YamlWriter.write(top)).isEqualTo("""
                kind: result
                countries:
                  - ZM
                  - NO
                published: 2026-11-21
                goals:
                  - 11
                  - 13
                empty: []
                details:
                  partners:
                    - name:
                        en: "University: Zambia"
                      country: ZM
                about: |
                  One line.
                  Another.
                nothing: "null"
                """);
    }

    @Test
    void nastyTextsComeBack() {
        List<String> all = new ArrayList<>(NASTY);
        if (Corpus.has("naughty-strings.jsonl")) {
            for (JsonNode c : Corpus.cases("naughty-strings.jsonl")) {
                all.add(c.get("s").asText());
            }
        }
        for (String text : all) {
            if (text.indexOf('\0') < 0) {
                assertReadsBack(Map.of("a", text, "b", List.of(text, text), "c", Map.of("d", text)));
                if (text.length() < 100) {
                    assertReadsBack(Map.of(text, "x", "y" + text, Map.of(text, List.of(List.of(text)))));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20261121})
    void randomTreesComeBack(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 400; i++) {
            assertReadsBack(mapping(random, 4));
        }
    }

    @Test
    void refusesWhatNoYamlCanHold() {
        for (Object bad : Arrays.asList("a\uD800", "a\0b", new Object())) {
            assertThatIllegalArgumentException().isThrownBy(() -> YamlWriter.write(Map.of("a", bad)));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> YamlWriter.write(Map.of("k".repeat(201), "v")));
    }

    private static void assertReadsBack(Map<String, ?> top) {
        String yaml = YamlWriter.write(top);
        Problems problems = new Problems();
        Fields fields = YamlReader.read("x.yaml", yaml, problems);
        assertThat(problems.list()).as(yaml).isEmpty();
        assertThat(plain(fields, top)).as(yaml).isEqualTo(top);
    }

    /** What was read, asked for in the shape of what was written. */
    private static Map<String, Object> plain(Fields fields, Map<String, ?> like) {
        assertThat(fields.keys()).containsExactlyElementsOf(like.keySet());
        Map<String, Object> read = new LinkedHashMap<>();
        try {
            Node.Mapping node = (Node.Mapping) new TreeBuilder(YamlWriter.write(like), 0).document();
            node.entries().forEach((key, entry) -> read.put(key, plain(entry.value())));
        } catch (BadYaml e) {
            throw new AssertionError(e);
        }
        return read;
    }

    private static Object plain(Node node) {
        if (node instanceof Node.Listing listing) {
            return listing.items().stream().map(YamlWriterTest::plain).toList();
        }
        if (node instanceof Node.Mapping mapping) {
            Map<String, Object> map = new LinkedHashMap<>();
            mapping.entries().forEach((key, entry) -> map.put(key, plain(entry.value())));
            return map;
        }
        return ((Node.Text) node).text();
    }

    private static Map<String, Object> mapping(Random random, int depth) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            map.put(text(random), tree(random, depth - 1));
        }
        return map;
    }

    private static Object tree(Random random, int depth) {
        int kind = depth == 0 ? 0 : random.nextInt(4);
        if (kind == 1) {
            return mapping(random, depth);
        }
        if (kind == 2) {
            List<Object> items = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                items.add(tree(random, depth - 1));
            }
            return items;
        }
        return text(random);
    }

    private static String text(Random random) {
        if (random.nextInt(3) == 0) {
            return NASTY.get(random.nextInt(NASTY.size()));
        }
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            text.append("ab :#-?\n\t\"'\\|>{}[],&*!%@日。 é".charAt(random.nextInt(28)));
        }
        return text.toString();
    }
}
