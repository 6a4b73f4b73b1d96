package org.engawa.locale;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.engawa.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {
    private static final String CORPUS = "bcp47.jsonl";

    /** Java takes letters alone before an extension, and RFC 5646 digits, too. No such extension was ever registered. */
    private static final String REFUSED = "aa-7-123abc-abc-a-12";

    @ParameterizedTest
    @ValueSource(strings = {"ja", "zh-Hans", "pt-BR", "sr-Latn-RS"})
    void isCanonical(String tag) {
        assertThat(LanguageTag.isCanonical(tag)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "JA", "zh-hans", "zh_Hans", "iw", "english language", "e", "ja ", "../en"})
    void isNot(String text) {
        assertThat(LanguageTag.isCanonical(text)).isFalse();
    }

    @Test
    void whatIsIllFormedOrNotValidIsNone() {
        List<JsonNode> bad = Corpus.cases(CORPUS).stream()
                .filter(one -> isFalse(one, "wellFormed") || isFalse(one, "valid"))
                .toList();
        assertThat(bad).hasSizeGreaterThan(30);
        assertThat(bad)
                .allSatisfy(one -> assertThat(LanguageTag.isCanonical(tag(one)))
                        .as(one.toString())
                        .isFalse());
    }

    /** What the registry of IANA puts in the place of an old tag is written in its place. */
    @Test
    void oldTagsAreWrittenAsTheyAreToday() {
        List<JsonNode> old = Corpus.cases(CORPUS).stream()
                .filter(one -> one.has("canonical"))
                .toList();
        assertThat(old).hasSizeGreaterThan(20);
        assertThat(old).allSatisfy(one -> {
            assertThat(LanguageTag.isCanonical(tag(one))).as(one.toString()).isFalse();
            assertThat(LanguageTag.isCanonical(one.path("canonical").asText()))
                    .as(one.toString())
                    .isTrue();
        });
    }

    /** Each well-formed tag is taken in the one way in which RFC 5646, section 2.1.1, writes it, and in no other. */
    @Test
    void wellFormedTagsAreTakenInOneWayOfWriting() {
        List<JsonNode> parsed = Corpus.cases(CORPUS).stream()
                .filter(one -> one.has("parsed"))
                .filter(one -> !isOld(one.path("parsed")) && !tag(one).equals(REFUSED))
                .toList();
        assertThat(parsed).hasSizeGreaterThan(50);
        assertThat(parsed).allSatisfy(one -> {
            String written = written(one.path("parsed"));
            assertThat(LanguageTag.isCanonical(written)).as(written).isTrue();
            assertThat(LanguageTag.isCanonical(tag(one))).as(tag(one)).isEqualTo(tag(one).equals(written));
        });
    }

    @Test
    void theDirectionIsThatOfTheScript() {
        List<JsonNode> known =
                Corpus.cases(CORPUS).stream().filter(one -> one.has("dir")).toList();
        assertThat(known).hasSizeGreaterThan(30);
        assertThat(known)
                .allSatisfy(one -> assertThat(Site.rightToLeft(tag(one)))
                        .as(tag(one))
                        .isEqualTo(one.path("dir").asText().equals("rtl")));
    }

    /** As readers' browsers may send them. */
    @Test
    void whateverIsAskedForOnlyLanguagesThatThereAreAreGiven() {
        List<String> ours = List.of("en", "ja", "zh-Hans");
        for (JsonNode one : Corpus.cases(CORPUS)) {
            Negotiation.choose(tag(one), ours)
                    .ifPresent(given -> assertThat(ours).as(one.toString()).contains(given));
        }
    }

    private static String tag(JsonNode one) {
        return one.path("tag").asText();
    }

    private static boolean isFalse(JsonNode one, String field) {
        return one.path(field).isBoolean() && !one.path(field).asBoolean();
    }

    /** Registered before there were rules (section 2.2.8), or with an extended language, which is written without its prefix. */
    private static boolean isOld(JsonNode parsed) {
        return !parsed.path("irregular").isNull()
                || !parsed.path("regular").isNull()
                || !parsed.path("extendedLanguageSubtags").isEmpty();
    }

    private static String written(JsonNode parsed) {
        List<String> parts = new ArrayList<>();
        if (!parsed.path("language").isNull()) {
            parts.add(lower(parsed.path("language")));
        }
        if (!parsed.path("script").isNull()) {
            String script = lower(parsed.path("script"));
            parts.add(script.substring(0, 1).toUpperCase(Locale.ROOT) + script.substring(1));
        }
        if (!parsed.path("region").isNull()) {
            parts.add(parsed.path("region").asText().toUpperCase(Locale.ROOT));
        }
        parsed.path("variants").forEach(variant -> parts.add(lower(variant)));
        parsed.path("extensions").forEach(extension -> {
            parts.add(lower(extension.path("singleton")));
            extension.path("extensions").forEach(part -> parts.add(lower(part)));
        });
        if (!parsed.path("privateuse").isEmpty()) {
            parts.add("x");
            parsed.path("privateuse").forEach(part -> parts.add(lower(part)));
        }
        return parts.stream().collect(Collectors.joining("-"));
    }

    private static String lower(JsonNode subtag) {
        return subtag.asText().toLowerCase(Locale.ROOT);
    }
}
