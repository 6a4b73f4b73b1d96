package org.engawa.web.newsroom.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.engawa.web.newsroom.writing.Changes.Piece;
import org.junit.jupiter.api.Test;

/** Of a long text only the paragraphs are shown in which something changed. */
class ChangesTest {
    private static Piece kept(String text) {
        return new Piece("kept", text);
    }

    private static final Piece REMOVED = new Piece("removed", "Kyoto");
    private static final Piece ADDED = new Piece("added", "Fukuoka");

    @Test
    void paragraphsWithoutAChangeAreLeftOut() {
        assertThat(Changes.shortened(List.of(
                        kept("One.\n\nTwo.\n\nIn "),
                        REMOVED,
                        ADDED,
                        kept(", from.\n\nFour.\n\nFive, "),
                        ADDED,
                        kept(".\n\nSix."))))
                .containsExactly(kept("⋯\nIn "), REMOVED, ADDED, kept(", from.\n⋯\nFive, "), ADDED, kept(".\n⋯"));
    }

    @Test
    void whatStandsBetweenChangesOfNeighbouringParagraphsStays() {
        List<Piece> all = List.of(kept("In "), REMOVED, kept(", from.\n\nFrom "), ADDED, kept(" it came."));
        assertThat(Changes.shortened(all)).isEqualTo(all);
    }
}
