package org.engawa.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

class CoverTest {
    private static final List<String> IDS =
            IntStream.range(0, 64).mapToObj(n -> "story-" + n).toList();

    @ParameterizedTest
    @ValueSource(strings = {"environment", "energy", "food", "disaster", "health", "space", "digital", "exchange"})
    void isSmallWellFormedAndQuiet(String topic) throws Exception {
        for (String id : IDS) {
            String svg = Cover.of(id, topic).svg();
            assertThat(svg.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(2048);
            assertThat(svg).doesNotContain("style", "script", "<text", "NaN", "Infinity");
            var root = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)))
                    .getDocumentElement();
            assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 1200 630");
        }
    }

    @Test
    void isTheSameForTheSameStoryAndTopic() {
        assertThat(Cover.of("zambia-lead", "environment").svg())
                .isEqualTo(Cover.of("zambia-lead", "environment").svg());
        assertThat(Cover.of("zambia-lead", "environment").drawing())
                .isEqualTo(Cover.of("zambia-lead", "environment").drawing());
    }

    @Test
    void storiesOfOneTopicDoNotLookAlike() {
        Set<String> all = new HashSet<>();
        IDS.forEach(id -> all.add(Cover.of(id, "food").svg()));
        assertThat(all).hasSizeGreaterThan(55);
    }

    @ParameterizedTest
    @EnumSource(Wagara.class)
    void usesOnlyTheColoursOfItsPattern(Wagara pattern) {
        Set<String> allowed = new TreeSet<>();
        pattern.palettes().forEach(p -> allowed.addAll(List.of(p.ground(), p.figure(), p.band())));
        for (String id : IDS) {
            String topic = pattern.topic();
            Set<String> used = new TreeSet<>();
            Pattern.compile("#[0-9A-F]{6}")
                    .matcher(Cover.of(id, topic).svg())
                    .results()
                    .forEach(r -> used.add(r.group()));
            assertThat(allowed).containsAll(used);
            assertThat(used).hasSize(3);
        }
    }

    @Test
    void anUnknownTopicHasACoverToo() {
        assertThat(Cover.of("x", "not a topic").pattern()).isEqualTo(Wagara.YAGASURI);
        assertThat(Cover.of("\"><script>", "\"><script>").svg()).doesNotContain("script");
    }
}
