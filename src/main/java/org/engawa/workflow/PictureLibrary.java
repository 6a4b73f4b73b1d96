package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.engawa.markdown.PictureWords;
import org.engawa.organization.Mission;
import org.engawa.story.EditionState;
import org.engawa.story.PictureFacts;
import org.engawa.story.PictureTable;
import org.engawa.story.PictureUse;
import org.engawa.story.Sight;

/** All pictures of the stories that exist for a member, each once with its uses. Whoever may not see a story does not see its pictures. */
@ApplicationScoped
public class PictureLibrary {
    /** So many days before the end of its rights that another picture can still be found. */
    public static final int DAYS_AHEAD = 30;

    @Inject
    Workplace workplace;

    @Inject
    PictureTable table;

    /** How the rights to a picture stand. */
    public enum Rights {
        /** They end soon. */
        ENDING,
        /** They have ended. */
        ENDED;

        /** How they stand on a day; nothing while there is time. */
        public static Optional<Rights> of(PictureFacts picture, LocalDate day) {
            if (!picture.mayBeShown(day)) {
                return Optional.of(ENDED);
            }
            return picture.mayBeShown(day.plusDays(DAYS_AHEAD)) ? Optional.empty() : Optional.of(ENDING);
        }
    }

    /**
     * What a member looks for.
     *
     * @param question words that must all be in what is said of a picture, or in its name
     * @param rights how the rights are to stand in a story that is public or in preparation
     * @param undescribed BCP 47 tag of a language in which it is not said what a picture shows
     */
    public record Wanted(String question, Optional<Rights> rights, Optional<String> undescribed) {}

    /**
     * A picture with the stories that have it.
     *
     * @param picture as the newest of them says of it
     * @param uses one for each story, that of the newest first
     */
    public record Held(PictureFacts picture, List<PictureUse> uses) {
        /** Keeps its own copy of the list. */
        public Held {
            uses = List.copyOf(uses);
        }
    }

    /** What was found. */
    @Transactional
    public List<Held> find(Actor actor, Wanted wanted) {
        Sight sight = workplace.sight(actor);
        List<PictureUse> uses = table.uses(sight);
        Set<String> fitting = uses.stream()
                .filter(fits(wanted, sight))
                .map(use -> use.picture().key())
                .collect(Collectors.toSet());
        Map<String, List<PictureUse>> byKey = new LinkedHashMap<>();
        uses.stream()
                .filter(use -> fitting.contains(use.picture().key()))
                .forEach(use -> join(use, byKey.computeIfAbsent(use.picture().key(), key -> new ArrayList<>())));
        return byKey.values().stream()
                .map(all -> new Held(all.get(0).picture(), all))
                .toList();
    }

    /** A picture of a story that exists for a member, by its key. */
    @Transactional
    public Optional<PictureFacts> byKey(Actor actor, String key) {
        return table.uses(workplace.sight(actor)).stream()
                .map(PictureUse::picture)
                .filter(picture -> picture.key().equals(key))
                .findFirst();
    }

    /** How the rights to a picture stand where its story is at home; nothing while there is time. */
    public Optional<Rights> rights(PictureUse use) {
        return workplace.missions().stream()
                .filter(mission -> mission.key().equals(use.mission()))
                .findFirst()
                .flatMap(mission -> Rights.of(use.picture(), day(mission)));
    }

    private LocalDate day(Mission mission) {
        return workplace.now().atZoneSameInstant(mission.zone()).toLocalDate();
    }

    private static void join(PictureUse use, List<PictureUse> all) {
        if (all.stream().noneMatch(other -> other.story().equals(use.story()))) {
            all.add(use);
        }
    }

    private Predicate<PictureUse> fits(Wanted wanted, Sight sight) {
        List<String> words = FindTexts.words(wanted.question()).stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
        Predicate<PictureUse> fits = use ->
                wanted.rights().isEmpty() || (isOfMatter(use) && rights(use).equals(wanted.rights()));
        if (words.isEmpty() && wanted.undescribed().isEmpty()) {
            return fits;
        }
        Said said = Said.in(table.texts(sight));
        return fits.and(use -> {
                    String all = said.allOf(use);
                    return words.stream().allMatch(all::contains);
                })
                .and(use -> wanted.undescribed()
                        .filter(language -> said.describes(use, language))
                        .isEmpty());
    }

    private static boolean isOfMatter(PictureUse use) {
        return use.state() != EditionState.WITHDRAWN;
    }

    /** What is said of pictures in the texts themselves. */
    private record Said(Map<String, List<PictureWords>> byPlace) {
        static Said in(List<PictureTable.Text> texts) {
            Map<String, List<PictureWords>> byPlace = new HashMap<>();
            for (PictureTable.Text text : texts) {
                for (PictureWords words : PictureWords.in(text.body())) {
                    String story = text.story() + "/" + words.file();
                    byPlace.computeIfAbsent(story, key -> new ArrayList<>()).add(words);
                    byPlace.computeIfAbsent(story + "/" + text.language(), key -> new ArrayList<>())
                            .add(words);
                }
            }
            return new Said(byPlace);
        }

        String allOf(PictureUse use) {
            PictureFacts picture = use.picture();
            StringBuilder all = new StringBuilder(picture.file());
            all.append('\n')
                    .append(Objects.requireNonNullElse(picture.credit(), ""))
                    .append('\n')
                    .append(Objects.requireNonNullElse(picture.licence(), ""));
            if (picture.alt() != null) {
                picture.alt().texts().values().forEach(text -> all.append('\n').append(text));
            }
            byPlace.getOrDefault(use.story() + "/" + picture.file(), List.of())
                    .forEach(words ->
                            all.append('\n').append(words.alt()).append('\n').append(words.caption()));
            return all.toString().toLowerCase(Locale.ROOT);
        }

        /** A decorative picture has nothing to be said. */
        boolean describes(PictureUse use, String language) {
            PictureFacts picture = use.picture();
            List<PictureWords> here =
                    byPlace.getOrDefault(use.story() + "/" + picture.file() + "/" + language, List.of());
            return picture.alt() == null
                    || !picture.alt(language).isBlank()
                    || (!here.isEmpty()
                            && here.stream().noneMatch(words -> words.alt().isBlank()));
        }
    }
}
