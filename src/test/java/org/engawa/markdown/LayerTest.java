package org.engawa.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayerTest {
    /** Each letter is a passage; those of the base are small and what is one's own is large. */
    @ParameterizedTest
    @CsvSource({
        // followed, now, own, with all that can be taken
        "abc, abc, aXbc, aXbc",
        "abc, adc, abc, adc",
        "abc, adc, abcX, adcX",
        "abc, adc, aXbYc, aXdYc",
        "abc, adc, aXc, aXc",
        "abc, ac, abc, ac",
        "abc, ac, aXc, aXc",
        "abc, abdc, abc, abdc",
        "abc, abdc, abXc, abdXc",
        "abc, abdc, aXc, adXc",
        "ab, cab, Xab, cXab",
        "ab, abc, abX, abcX",
        "abc, dec, aXc, dXc",
        "abc, dec, Xbc, Xec",
        "ab, '', aXb, X",
        "ab, cd, XY, XY"
    })
    void changesOfTheBaseFlowInAndWhatIsOnesOwnStays(String followed, String now, String own, String after) {
        Layer layer = new Layer(text(followed), text(now), text(own));
        Set<Integer> all = IntStream.range(0, layer.changes().size()).boxed().collect(Collectors.toSet());
        assertThat(letters(layer.taking(all))).isEqualTo(after);
        assertThat(layer.taking(Set.of())).isEqualTo(text(own));
    }

    @Test
    void whatTheTextSaysByItselfIsNotOffered() {
        Layer layer = new Layer(text("abc"), text("adc"), text("aXc"));
        assertThat(layer.changes()).containsExactly(new Layer.Change("b b", "d d", true));
        assertThat(new Layer(text("abc"), text("adc"), text("abc")).changes())
                .containsExactly(new Layer.Change("b b", "d d", false));
    }

    @Test
    void whatStandsBetweenPassagesThatStayStays() {
        String own = "# Title\nFirst.\n\n\n\nSecond.\n\nOwn words.\n- a\n- list";
        Layer layer = new Layer("# Title\nFirst.\n\nSecond.\n", "# Title\nFirst.\n\nSecond, corrected.\n", own);
        assertThat(layer.taking(Set.of(0)))
                .isEqualTo("# Title\nFirst.\n\nSecond, corrected.\n\nOwn words.\n- a\n- list\n");
    }

    /** Whatever changes in the base and whatever of it is taken, no passage of one's own is lost, changed or moved past another. */
    @Test
    void noPassageOfOnesOwnIsEverLost() {
        Random random = new Random(20261127);
        for (int round = 0; round < 3000; round++) {
            String followed = letters(random, 'a', 'f');
            String now = edited(followed, random, 'g', 'm');
            String own = edited(followed, random, 'A', 'Z');
            Layer layer = new Layer(text(followed), text(now), text(own));
            Set<Integer> taken = new HashSet<>();
            IntStream.range(0, layer.changes().size())
                    .filter(change -> random.nextBoolean())
                    .forEach(taken::add);
            String after = letters(layer.taking(taken));
            String what = followed + " -> " + now + ", own " + own + ", taken " + taken + ": " + after;
            assertThat(after.replaceAll("[a-z]", "")).as(what).isEqualTo(own.replaceAll("[a-z]", ""));
            if (taken.isEmpty()) {
                assertThat(after).as(what).isEqualTo(own);
            }
            for (int i = 0; i < layer.changes().size(); i++) {
                Layer.Change change = layer.changes().get(i);
                if (taken.contains(i) && !change.own()) {
                    letters(change.after())
                            .chars()
                            .forEach(fresh -> assertThat(after).as(what).contains(Character.toString(fresh)));
                }
            }
        }
    }

    private static String letters(Random random, char from, char to) {
        return IntStream.range(0, random.nextInt(7))
                .mapToObj(i -> Character.toString((char) (from + random.nextInt(to - from + 1))))
                .collect(Collectors.joining());
    }

    private static String edited(String text, Random random, char from, char to) {
        List<String> passages = new ArrayList<>(List.of(text.split("")));
        passages.removeIf(String::isEmpty);
        for (int i = random.nextInt(4); i > 0; i--) {
            String fresh = Character.toString((char) (from + random.nextInt(to - from + 1)));
            int place = random.nextInt(passages.size() + 1);
            if (random.nextBoolean() || place == passages.size()) {
                passages.add(place, fresh);
            } else if (random.nextBoolean()) {
                passages.set(place, fresh);
            } else {
                passages.remove(place);
            }
        }
        return String.join("", passages);
    }

    private static String text(String letters) {
        return letters.chars()
                .mapToObj(letter -> Character.toString(letter) + " " + Character.toString(letter))
                .collect(Collectors.joining("\n\n", "", letters.isEmpty() ? "" : "\n"));
    }

    private static String letters(String text) {
        return Passages.of(text).all().stream()
                .map(passage -> passage.text().substring(0, 1))
                .collect(Collectors.joining());
    }
}
