package org.engawa.web.newsroom.writing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.engawa.story.StoryText;
import org.engawa.web.newsroom.Hours;
import org.engawa.web.newsroom.Words;
import org.engawa.web.newsroom.writing.Comparison.Change;

/** What changed between two texts, word by word. */
@RequestScoped
public class Changes {
    /** Where a kept text is left out. */
    private static final String GAP = "⋯";

    @Inject
    private Words words;

    @Inject
    private Hours hours;

    /** A piece of a comparison: `kept`, `added` or `removed`. */
    public record Piece(String change, String text) {}

    /** A part of the text in comparison. */
    public record Part(String name, List<Piece> pieces) {
        /** Keeps its own copy of the list. */
        public Part {
            pieces = List.copyOf(pieces);
        }
    }

    /** All of both texts. */
    public List<Part> whole(StoryText before, StoryText after, String language) {
        return List.of(
                part("field.title", before.title(), after.title(), language),
                part("field.summary", before.summary(), after.summary(), language),
                part("field.body", before.body(), after.body(), language));
    }

    /** The parts in which something changed, and of these the paragraphs in which it did. */
    public List<Part> only(StoryText before, StoryText after, String language) {
        return whole(before, after, language).stream()
                .filter(part ->
                        part.pieces().stream().anyMatch(piece -> !piece.change().equals(word(Change.KEPT))))
                .map(part -> new Part(part.name(), shortened(part.pieces())))
                .toList();
    }

    /** When a text was as it was compared. */
    public String time(OffsetDateTime at) {
        return hours.brief(at);
    }

    private Part part(String name, String before, String after, String language) {
        return new Part(
                words.say(name),
                Comparison.of(before, after, Locale.forLanguageTag(language)).stream()
                        .map(piece -> new Piece(word(piece.change()), piece.text()))
                        .toList());
    }

    /** All changes, each with the rest of the paragraphs in which it stands. */
    static List<Piece> shortened(List<Piece> pieces) {
        List<Piece> all = new ArrayList<>();
        for (int number = 0; number < pieces.size(); number++) {
            Piece piece = pieces.get(number);
            if (!piece.change().equals(word(Change.KEPT))) {
                all.add(piece);
            } else {
                all.add(new Piece(piece.change(), around(piece.text(), number > 0, number < pieces.size() - 1)));
            }
        }
        return all;
    }

    /**
     * What a kept text has of the paragraphs in which changes stand.
     *
     * @param behind whether a change stands before it
     * @param before whether one stands behind it
     */
    private static String around(String kept, boolean behind, boolean before) {
        int first = kept.indexOf('\n');
        int last = kept.lastIndexOf('\n');
        if (first < 0 || (behind && before && kept.substring(first, last).isBlank())) {
            return kept;
        }
        String begins = behind ? kept.substring(0, first + 1) : "";
        String ends = before ? kept.substring(last) : "";
        return begins + GAP + ends;
    }

    private static String word(Change change) {
        return change.name().toLowerCase(Locale.ROOT);
    }
}
