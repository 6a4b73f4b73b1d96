package org.engawa.machine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.engawa.json.Json;
import org.jspecify.annotations.Nullable;

/** How a service is spoken to. Texts are XML without a root, whose tags it leaves where they belong. */
enum Shape {
    /** The API of DeepL, version 2. */
    DEEPL("/v2/translate") {
        @Override
        Map<String, String> headers(Optional<String> key) {
            return key.map(secret -> Map.of("Authorization", "DeepL-Auth-Key " + secret))
                    .orElse(Map.of());
        }

        @Override
        String question(List<String> texts, String from, String to, Optional<String> key) {
            Map<String, Object> question = new LinkedHashMap<>();
            question.put("text", texts);
            question.put(
                    "source_lang", Locale.forLanguageTag(from).getLanguage().toUpperCase(Locale.ROOT));
            question.put("target_lang", TARGETS.getOrDefault(to, to).toUpperCase(Locale.ROOT));
            question.put("tag_handling", "xml");
            return Json.write(question);
        }

        @Override
        List<@Nullable String> texts(String answer) {
            List<@Nullable String> texts = new ArrayList<>();
            Optional.ofNullable(Json.read(answer, DeepL.class))
                    .map(DeepL::translations)
                    .ifPresent(all -> all.forEach(one -> texts.add(one == null ? null : one.text())));
            return texts;
        }
    },
    /** The API of LibreTranslate. */
    LIBRETRANSLATE("/translate") {
        @Override
        Map<String, String> headers(Optional<String> key) {
            return Map.of();
        }

        @Override
        String question(List<String> texts, String from, String to, Optional<String> key) {
            Map<String, Object> question = new LinkedHashMap<>();
            question.put("q", texts);
            question.put("source", from);
            question.put("target", to);
            question.put("format", "html");
            key.ifPresent(secret -> question.put("api_key", secret));
            return Json.write(question);
        }

        @Override
        List<@Nullable String> texts(String answer) {
            return Optional.ofNullable(Json.read(answer, LibreTranslate.class))
                    .map(LibreTranslate::translatedText)
                    .orElse(List.of());
        }
    };

    /** Where it wants a variety of a language, those of the largest part of its speakers, but British English as we write it. */
    private static final Map<String, String> TARGETS = Map.of("en", "en-GB", "pt", "pt-BR");

    private final String path;

    Shape(String path) {
        this.path = path;
    }

    /** The shape of this name. */
    static Optional<Shape> of(String word) {
        return List.of(values()).stream()
                .filter(shape -> shape.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }

    /** Where it translates, after its address. */
    String path() {
        return path;
    }

    abstract Map<String, String> headers(Optional<String> key);

    abstract String question(List<String> texts, String from, String to, Optional<String> key);

    /**
     * The texts of an answer.
     *
     * @throws java.io.UncheckedIOException when it is none
     */
    abstract List<@Nullable String> texts(String answer);

    /** What DeepL answers. */
    record DeepL(@Nullable List<@Nullable One> translations) {
        record One(@Nullable String text) {}
    }

    /** What LibreTranslate answers. */
    record LibreTranslate(@Nullable List<@Nullable String> translatedText) {}
}
