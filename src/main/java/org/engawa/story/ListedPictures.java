package org.engawa.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engawa.markdown.PictureWords;

/** The pictures of a story in its editions that are not replaced or deleted, and what is said of them in all its languages. */
final class ListedPictures {
    /** Stands for every language: of what is decorative there is nothing to be said. */
    static final String DECORATIVE = "*";

    /** As long as the column is; only the words of a text that shows one picture hundreds of times could be longer. */
    private static final int LONGEST = 100_000;

    private final Map<String, Map<String, List<PictureWords>>> words = new HashMap<>();

    private ListedPictures(Story story) {
        for (Translation translation : story.translations()) {
            standing(translation)
                    .flatMap(edition -> PictureWords.in(edition.current().text().body()).stream())
                    .forEach(said -> words.computeIfAbsent(said.file(), file -> new HashMap<>())
                            .computeIfAbsent(translation.language(), language -> new ArrayList<>())
                            .add(said));
        }
    }

    /** What one text decides of it: while that stays, the list does. */
    record Shown(List<PictureFacts> pictures, List<PictureWords> words) {
        static Shown by(Revision text) {
            return new Shown(
                    text.facts().map(StoryFacts::pictures).orElse(List.of()),
                    PictureWords.in(text.text().body()));
        }
    }

    /** Brings the rows of a story up to what it is now. */
    static void update(Story story, List<ListedPicture> rows) {
        List<Edition> editions = story.original().stream()
                .flatMap(ListedPictures::standing)
                .sorted(Comparator.comparing(Edition::number).reversed())
                .toList();
        List<ListedPicture.Line> lines =
                editions.stream().allMatch(edition -> pictures(story, edition).isEmpty())
                        ? List.of()
                        : new ListedPictures(story).lines(story, editions, List.copyOf(rows));
        for (int place = 0; place < lines.size(); place++) {
            if (place < rows.size()) {
                rows.get(place).write(lines.get(place));
            } else {
                rows.add(new ListedPicture(story, place, lines.get(place)));
            }
        }
        while (rows.size() > lines.size()) {
            rows.remove(rows.size() - 1);
        }
    }

    private List<ListedPicture.Line> lines(Story story, List<Edition> editions, List<ListedPicture> before) {
        return editions.stream()
                .flatMap(edition -> pictures(story, edition).stream()
                        .map(picture -> new ListedPicture.Line(
                                edition,
                                edition == editions.get(0),
                                picture,
                                said(picture),
                                described(picture),
                                // The log was told of that day and needn't be again.
                                before.stream().anyMatch(row -> row.isTakenAway(picture)))))
                .toList();
    }

    private static Stream<Edition> standing(Translation translation) {
        return translation.editions().stream().filter(edition -> !FoundText.GONE.contains(edition.state()));
    }

    /** Of what was public only the story knows. */
    private static List<PictureFacts> pictures(Story story, Edition edition) {
        return (edition.state().inPreparation() ? edition.current().facts().orElse(story.facts()) : story.facts())
                .pictures();
    }

    private String said(PictureFacts picture) {
        String all = Stream.of(
                        Stream.of(
                                picture.file(),
                                Objects.requireNonNullElse(picture.credit(), ""),
                                Objects.requireNonNullElse(picture.licence(), "")),
                        Stream.ofNullable(picture.alt()).flatMap(alt -> alt.texts().values().stream()),
                        inTexts(picture).values().stream()
                                .flatMap(List::stream)
                                .flatMap(said -> Stream.of(said.alt(), said.caption())))
                .flatMap(some -> some)
                .distinct()
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
        return all.substring(0, Math.min(LONGEST, all.length()));
    }

    /** Each between spaces. A text describes a picture when it says what it shows wherever it shows it. */
    private String described(PictureFacts picture) {
        if (picture.alt() == null) {
            return DECORATIVE;
        }
        TreeSet<String> languages = new TreeSet<>();
        picture.alt().texts().forEach((language, text) -> {
            if (!text.isBlank()) {
                languages.add(language);
            }
        });
        inTexts(picture).forEach((language, all) -> {
            if (all.stream().noneMatch(said -> said.alt().isBlank())) {
                languages.add(language);
            }
        });
        return languages.stream().collect(Collectors.joining(" ", " ", " "));
    }

    private Map<String, List<PictureWords>> inTexts(PictureFacts picture) {
        return words.getOrDefault(picture.file(), Map.of());
    }
}
