package org.engawa.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaggedTest {
    @Test
    void codesAreTagsAndLanguageIsBetweenThem() {
        assertThat(Tagged.of("## See [the lagoon](story:lagoon), *now* & then.[^jica]")
                        .texts())
                .containsExactly("See <g4>the lagoon</g4>, *now* &amp; then.<x2/>");
    }

    @Test
    void linesThatStandByThemselvesAreTranslatedByThemselves() {
        assertThat(Tagged.of("- one\n- two\n  more\n\n1. three").texts())
                .containsExactly("one", "two", "more", "three");
        assertThat(Tagged.of("A sentence\nthat goes on.").texts()).containsExactly("A sentence that goes on.");
        assertThat(Tagged.of("| a | b |\n|---|---|\n| c | 4 |").texts())
                .containsExactly("<x1/> a <x2/> b <x3/>", "<x1/> c <x2/> 4 <x3/>");
        assertThat(Tagged.of("```\ncode\n```").texts()).isEmpty();
    }

    /** What a machine would do that translates into capitals. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Plain words & more < less.",
                "## A heading",
                "See [the lagoon](story:lagoon \"Title\") and <https://example.org/a?b=c>.[^jica]",
                "![A lagoon](lagoon.jpg \"Seen\")",
                "> [!number] 115\n> years of work",
                "> [!pull]\n> Words [^a] with `code` and {#anchor}",
                "!!! note \"Title\"\n    A text in the box",
                "- one [a](https://a.example)\n- two [b](https://b.example)\n\n  more",
                "| a | [b](country:ZM) |\n|:--|--:|\n| c \\| d | 4 |",
                "Two lines\\\nare kept",
                "{漢字|かんじ}を読む",
                "12",
                "&nbsp;entities stay",
                "A [bracket] and an \\[escaped one] before [a link](topic:health)"
            })
    void whatComesBackWholeIsAPassageAgain(String passage) {
        Tagged tagged = Tagged.of(passage);
        List<String> shouted = tagged.texts().stream().map(TaggedTest::shout).toList();
        assertThat(tagged.restored(tagged.texts())).contains(passage);
        assertThat(tagged.restored(shouted))
                .hasValueSatisfying(text -> assertThat(text).isEqualToIgnoringCase(passage))
                .hasValueSatisfying(text -> assertThat(codes(text)).isEqualTo(codes(passage)));
    }

    @Test
    void otherWaysToWriteTheSameTagAreTaken() {
        Tagged tagged = Tagged.of("See [it](story:a).[^b]");
        assertThat(tagged.restored(List.of("<x2></x2> Voir <g4>l&#39;autre</g4 >\nici")))
                .contains("[^b] Voir [l'autre](story:a) ici");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lost           | Voir <g4>cela</g4>.
            half lost      | Voir <g4>cela.<x2/>
            doubled        | Voir <g4>cela</g4>.<x2/><x2/>
            turned round   | Voir </g4>cela<g4>.<x2/>
            another number | Voir <g4>cela</g4>.<x3/>
            made up        | Voir <g4>cela</g4>.<x2/> <b>fort</b>
            a new link     | Voir <g4>cela</g4>.<x2/> [mal](https://evil.example)
            a new citation | Voir <g4>cela</g4>.<x2/> [^c]
            """)
    void whatLostACodeIsNoPassage(String how, String text) {
        assertThat(Tagged.of("See [it](story:a).[^b]").restored(List.of(text)))
                .as(how)
                .isEmpty();
    }

    @Test
    void whatIsNoTextIsNoPassage() {
        Tagged tagged = Tagged.of("Words");
        assertThat(tagged.restored(List.of("NUL \0"))).isEmpty();
        assertThat(tagged.restored(List.of("&#0;half \ud800"))).isEmpty();
        assertThat(tagged.restored(List.of(" "))).isEmpty();
        assertThat(tagged.restored(List.of())).isEmpty();
        assertThat(tagged.restored(List.of("one", "two"))).isEmpty();
    }

    @Test
    void hostileTextsTakeNoTime() {
        for (String part : List.of("[", "](", " ", "> ", "|", "<", "&", "\\", "[a](b)", "!", "- ", "1. ")) {
            String passage = "a" + part.repeat(20_000);
            Tagged tagged = Tagged.of(passage);
            tagged.restored(tagged.texts());
        }
    }

    private static List<String> codes(String passage) {
        return Codes.of(passage).stream()
                .filter(Codes.Piece::code)
                .map(Codes.Piece::text)
                .toList();
    }

    private static String shout(String xml) {
        StringBuilder out = new StringBuilder();
        for (String part : xml.split("(?=[<&])|(?<=[>;])")) {
            out.append(part.matches("[<&].*") ? part : part.toUpperCase(Locale.ROOT));
        }
        return out.toString();
    }
}
