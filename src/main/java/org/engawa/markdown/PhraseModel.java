package org.engawa.markdown;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.engawa.json.Json;

/**
 * A model of BudouX (google/budoux, Apache License 2.0): weights for the characters around a place in the text, by position and
 * length. If they sum up to more than half of all weights, a phrase ends there.
 */
final class PhraseModel {

    /** Where a feature's characters lie around the place: name, from, to. */
    private record Window(String name, int from, int to) {}

    private static final List<Window> WINDOWS = List.of(
            new Window("UW1", -3, -2),
            new Window("UW2", -2, -1),
            new Window("UW3", -1, 0),
            new Window("UW4", 0, 1),
            new Window("UW5", 1, 2),
            new Window("UW6", 2, 3),
            new Window("BW1", -2, 0),
            new Window("BW2", -1, 1),
            new Window("BW3", 0, 2),
            new Window("TW1", -3, 0),
            new Window("TW2", -2, 1),
            new Window("TW3", -1, 2),
            new Window("TW4", 0, 3));

    /** As in the files of BudouX. */
    private static final class Weights extends HashMap<String, Map<String, Integer>> {
        private static final long serialVersionUID = 1L;
    }

    private static final PhraseModel JAPANESE = load("ja");
    private static final PhraseModel SIMPLIFIED = load("zh-hans");
    private static final PhraseModel TRADITIONAL = load("zh-hant");
    private static final PhraseModel THAI = load("th");

    private final Map<String, Map<String, Integer>> weights;
    private final int sum;

    private PhraseModel(Map<String, Map<String, Integer>> weights) {
        this.weights = weights;
        this.sum = weights.values().stream()
                .flatMap(group -> group.values().stream())
                .mapToInt(Integer::intValue)
                .sum();
    }

    static PhraseModel of(Locale locale) {
        return switch (locale.getLanguage()) {
            case "ja" -> JAPANESE;
            case "th" -> THAI;
            default -> Words.isTraditional(locale) ? TRADITIONAL : SIMPLIFIED;
        };
    }

    List<Integer> boundaries(String text) {
        List<Integer> found = new ArrayList<>();
        for (int i = 1; i < text.length(); i++) {
            int score = -sum;
            for (Window window : WINDOWS) {
                score += 2 * weight(window, text, i);
            }
            if (score > 0 && !Character.isLowSurrogate(text.charAt(i))) {
                found.add(i);
            }
        }
        return found;
    }

    private int weight(Window window, String text, int place) {
        int from = Math.max(0, place + window.from());
        int to = Math.min(text.length(), place + window.to());
        Map<String, Integer> group = weights.get(window.name());
        return group == null || from >= to ? 0 : group.getOrDefault(text.substring(from, to), 0);
    }

    private static PhraseModel load(String name) {
        try (InputStream in = PhraseModel.class.getResourceAsStream("budoux-" + name + ".json")) {
            String json = new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
            return new PhraseModel(Json.read(json, Weights.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
