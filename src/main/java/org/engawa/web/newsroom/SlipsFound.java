package org.engawa.web.newsroom;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engawa.markdown.Typography;
import org.engawa.markdown.Typography.Change;
import org.engawa.markdown.Typography.Slip;
import org.engawa.story.StoryText;
import org.jspecify.annotations.Nullable;

/** Marks and letters that are set otherwise than readers expect, in the edition in hand as it is saved. Nothing is refused for them. */
@Named("slips")
@RequestScoped
public class SlipsFound {
    /** Most letters of a word that are told on either side of a mark. */
    private static final int AROUND = 12;

    @Inject
    private InHand inHand;

    @Inject
    private Words words;

    private @Nullable List<Told> all;

    /**
     * All slips of one kind.
     *
     * @param sentence what it is, how often, and what is expected
     * @param target where the first of them can be put right
     * @param letters as they stand around it, to be looked for
     */
    public record Told(String sentence, String target, String letters) {}

    private record Place(String field, String text, Change change) {
        static Stream<Place> all(String field, String text, List<Change> changes) {
            return changes.stream().map(change -> new Place(field, text, change));
        }

        Slip slip() {
            return change.slip();
        }

        /** With the word in which it stands. */
        String letters() {
            int start = change.start();
            while (start > 0 && start > change.start() - AROUND && !isSpace(start - 1)) {
                start--;
            }
            int end = end();
            while (end < text.length() && end < end() + AROUND && !isSpace(end)) {
                end++;
            }
            return text.substring(start, end);
        }

        /** What is to be set otherwise, or the beginning of it. */
        String itself() {
            return text.substring(change.start(), end());
        }

        private int end() {
            return Math.min(change.end(), change.start() + AROUND);
        }

        private boolean isSpace(int at) {
            return Character.isWhitespace(text.charAt(at));
        }
    }

    /** Each kind that is there, once. */
    public List<Told> getAll() {
        if (all == null) {
            all = look();
        }
        return all;
    }

    private List<Told> look() {
        StoryText text = inHand.sheet().text();
        Typography typography = Typography.of(inHand.getLanguage());
        return Stream.of(
                        Place.all("title", text.title(), typography.inWords(text.title())),
                        Place.all("summary", text.summary(), typography.inWords(text.summary())),
                        Place.all("body", text.body(), typography.inMarkdown(text.body())))
                .flatMap(places -> places)
                .collect(Collectors.groupingBy(Place::slip, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(places -> told(places, typography))
                .toList();
    }

    private Told told(List<Place> places, Typography typography) {
        Place first = places.get(0);
        String key = "slips." + first.slip().name().toLowerCase(Locale.ROOT);
        String example = first.slip() == Slip.STRAIGHT ? typography.pair() : first.itself();
        return new Told(words.say(key, places.size(), example), "#" + first.field(), first.letters());
    }
}
