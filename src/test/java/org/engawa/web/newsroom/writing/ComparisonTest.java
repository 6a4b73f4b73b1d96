package org.engawa.web.newsroom.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.engawa.web.newsroom.writing.Comparison.Change;
import org.engawa.web.newsroom.writing.Comparison.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {
    @Test
    void tellsWordsAndNotLetters() {
        assertThat(Comparison.of("a glasshouse in Kyoto, from", "a glasshouse in Fukuoka, from", Locale.ENGLISH))
                .containsExactly(
                        new Piece(Change.KEPT, "a glasshouse in "),
                        new Piece(Change.REMOVED, "Kyoto"),
                        new Piece(Change.ADDED, "Fukuoka"),
                        new Piece(Change.KEPT, ", from"));
    }

    @Test
    void knowsWhereWordsOfJapaneseEnd() {
        assertThat(Comparison.of("京都の温室での交配", "福岡の温室での交配", Locale.JAPANESE))
                .containsExactly(
                        new Piece(Change.REMOVED, "京都"),
                        new Piece(Change.ADDED, "福岡"),
                        new Piece(Change.KEPT, "の温室での交配"));
    }

    @Test
    void tellsWhatLiesBetweenSpacesAsOneChange() {
        assertThat(Comparison.of("one two three", "four five six", Locale.ENGLISH))
                .containsExactly(new Piece(Change.REMOVED, "one two three"), new Piece(Change.ADDED, "four five six"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|''",
                "''|new",
                "old|''",
                "a b c|a  x c",
                "same|same",
                "'a\nb'|'a\n\nc b'",
                "水 稲|水稲",
                "x y|y x y z"
            })
    void losesNothingOfEither(String before, String after) {
        List<Piece> pieces = Comparison.of(before, after, Locale.ENGLISH);
        assertThat(without(pieces, Change.ADDED)).isEqualTo(before);
        assertThat(without(pieces, Change.REMOVED)).isEqualTo(after);
    }

    @Test
    void takesLongTextsLineByLine() {
        String before = "one two three four\n".repeat(6000);
        List<Piece> pieces = Comparison.of(before, before + "five\n", Locale.ENGLISH);
        assertThat(pieces).containsExactly(new Piece(Change.KEPT, before), new Piece(Change.ADDED, "five\n"));
    }

    private static String without(List<Piece> pieces, Change change) {
        return pieces.stream()
                .filter(piece -> piece.change() != change)
                .map(Piece::text)
                .collect(Collectors.joining());
    }
}
