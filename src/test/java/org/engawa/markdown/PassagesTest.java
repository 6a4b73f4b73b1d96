package org.engawa.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PassagesTest {
    static Stream<Path> starterTexts() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("content", "stories"))) {
            return files.filter(file -> file.toString().endsWith(".md")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("starterTexts")
    void everyTextOfTheStarterContentIsTheSameAgain(Path file) throws IOException {
        String text = Files.readString(file);
        Passages passages = Passages.of(text);
        assertThat(passages.join()).isEqualTo(text);
        assertThat(passages.all()).hasSizeGreaterThan(3);
        assertThat(passages.with(texts(passages))).isEqualTo(text);
        assertThat(passages.changedSince(passages)).isEmpty();
        assertThat(passages.beside(passages))
                .allSatisfy(pair -> assertThat(pair.target()).isEqualTo(pair.source()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "one",
                "one\n\n\n\ntwo\n",
                "\n\n  one\n",
                "    code\n\n    more code\n\ntext",
                "* a\n\n* b\n\n\n1. c",
                "| a | b |\n|---|---|\n| 1 | 2 |\n\n[^x]: note\n\n[a]: https://example.org",
                "> a\n>\n> b\n\n```\n\n# no heading\n\n```\n\n<!-- x -->",
                "a\r\n\r\nb\r\n",
                "一\n\n二\t\n\n三"
            })
    void cutAndPutTogetherATextIsTheSame(String text) {
        Passages passages = Passages.of(text);
        assertThat(passages.join()).isEqualTo(text);
        assertThat(passages.with(texts(passages))).isEqualTo(text);
    }

    @Test
    void whatStandsByItselfIsAPassage() {
        Passages passages = Passages.of("First.\nStill first.\n\n## Head\n\n* a\n\n* b\n\n```\n\nx\n```\n");
        assertThat(texts(passages)).containsExactly("First.\nStill first.", "## Head", "* a\n\n* b", "```\n\nx\n```");
        assertThat(passages.all()).extracting(Passages.Passage::heading).containsExactly(false, true, false, false);
        assertThat(Passages.of(" \n").all()).isEmpty();
    }

    @Test
    void aTextTooComplexIsOnePassage() {
        String text = "> ".repeat(500) + "deep\n\nnext";
        assertThat(texts(Passages.of(text))).containsExactly(text);
    }

    @Test
    void headingsHoldATranslationBesideItsSource() {
        Passages source = Passages.of("One.\n\n## A\n\nTwo.\n\n## B\n\nThree.");
        Passages split = Passages.of("Un.\n\nUn encore.\n\n## A\n\nDeux.\n\n## B");
        assertThat(source.beside(split))
                .containsExactly(
                        new Passages.Pair("One.", "Un.\n\nUn encore."),
                        new Passages.Pair("## A", "## A"),
                        new Passages.Pair("Two.", "Deux."),
                        new Passages.Pair("## B", "## B"),
                        new Passages.Pair("Three.", ""));
        assertThat(source.beside(Passages.of("Un.")))
                .extracting(Passages.Pair::target)
                .containsExactly("Un.", "", "", "", "");
    }

    @Test
    void whatIsNewSinceAnEarlierTextIsTold() {
        Passages earlier = Passages.of("One.\n\nTwo.\n\nThree.");
        assertThat(Passages.of("One.\n\nNew.\n\nTwo.\n\nThree!").changedSince(earlier))
                .containsExactly(1, 3);
        assertThat(Passages.of("One.\n\nOne.").changedSince(earlier)).containsExactly(1);
    }

    private static List<String> texts(Passages passages) {
        return passages.all().stream().map(Passages.Passage::text).toList();
    }
}
