package org.engawa.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CodesTest {
    @Test
    void addressesCitationsCodeAndHtmlStayInEveryLanguage() {
        assertThat(codes("See [the **plan**](story:sand \"Sand\")[^a] and ![a *reef*](reef.jpg){.wide}."))
                .containsExactly("](story:sand \"Sand\")", "[^a]", "](reef.jpg)", "{.wide}");
        assertThat(codes("Call `x < y` at <https://example.org/> or <a@example.org>, <b>now</b>"))
                .containsExactly("`x < y`", "<https://example.org/>", "<a@example.org>", "<b>", "</b>");
        assertThat(codes("Nothing of *this* [is one].")).isEmpty();
    }

    @Test
    void thePiecesAreTheText() {
        for (String text : List.of("", "a", "[a](b)[c](d)", "```\nx\n```", "| [a](b) |\n|---|\n", "[".repeat(5000))) {
            assertThat(Codes.of(text).stream().map(Codes.Piece::text).collect(Collectors.joining()))
                    .isEqualTo(text);
        }
    }

    private static List<String> codes(String passage) {
        return Codes.of(passage).stream()
                .filter(Codes.Piece::code)
                .map(Codes.Piece::text)
                .toList();
    }
}
