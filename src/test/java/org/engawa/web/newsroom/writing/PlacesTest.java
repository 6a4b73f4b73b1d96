package org.engawa.web.newsroom.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private static final List<String> SAVED = List.of("soil", "water", "space");

    private static List<String> ordered(List<String> chosen, Map<String, String> typed) {
        return new Places(SAVED, key -> typed.getOrDefault(key, "")).order(chosen);
    }

    @Test
    void whatHadTheNumberMakesRoom() {
        assertThat(ordered(SAVED, Map.of("soil", "1", "water", "2", "space", "1")))
                .containsExactly("space", "soil", "water");
        assertThat(ordered(SAVED, Map.of("soil", "2", "water", "2", "space", "3")))
                .containsExactly("water", "soil", "space");
        assertThat(ordered(SAVED, Map.of("soil", "3", "water", "2", "space", "3")))
                .containsExactly("water", "space", "soil");
        assertThat(ordered(List.of("water", "space"), Map.of("soil", "1", "water", "2", "space", "2")))
                .as("one is no longer chosen")
                .containsExactly("space", "water");
    }

    @Test
    void whatHasNoNumberStaysBehindAsItIs() {
        assertThat(ordered(SAVED, Map.of())).isEqualTo(SAVED);
        assertThat(ordered(List.of("soil", "water", "space", "health"), Map.of("soil", "1", "health", "1")))
                .containsExactly("health", "soil", "water", "space");
        assertThat(ordered(SAVED, Map.of("soil", "first", "water", "99999999999", "space", "3")))
                .containsExactly("space", "soil", "water");
    }

    /** Whoever writes Japanese or Arabic may have them typed so. */
    @Test
    void numbersAreThoseOfAnyScript() {
        assertThat(ordered(SAVED, Map.of("soil", "３", "water", "٢", "space", "1")))
                .containsExactly("space", "water", "soil");
    }
}
