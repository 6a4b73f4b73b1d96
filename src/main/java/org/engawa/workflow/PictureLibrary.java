package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.engawa.organization.Mission;
import org.engawa.story.PictureFacts;
import org.engawa.story.PictureFilter;
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

    /** The keys of what is found, those of the newest story first in which one is found. */
    @Transactional
    public List<String> find(Actor actor, Wanted wanted) {
        return table.keys(filter(workplace.sight(actor), wanted));
    }

    /** The pictures of some keys, in their order, as far as they exist for a member. */
    @Transactional
    public List<Held> held(Actor actor, Collection<String> keys) {
        Map<String, List<PictureUse>> byKey = new LinkedHashMap<>();
        keys.forEach(key -> byKey.put(key, new ArrayList<>()));
        table.uses(workplace.sight(actor), keys)
                .forEach(use -> join(use, byKey.getOrDefault(use.picture().key(), new ArrayList<>())));
        return byKey.values().stream()
                .filter(all -> !all.isEmpty())
                .map(all -> new Held(all.get(0).picture(), all))
                .toList();
    }

    /** A picture of a story that exists for a member, by its key. */
    @Transactional
    public Optional<PictureFacts> byKey(Actor actor, String key) {
        return byKeys(actor, List.of(key)).stream().findFirst();
    }

    /** The pictures of stories that exist for a member, of those that are named by their keys. */
    @Transactional
    public List<PictureFacts> byKeys(Actor actor, Collection<String> keys) {
        Map<String, PictureFacts> pictures = new LinkedHashMap<>();
        table.uses(workplace.sight(actor), keys).stream()
                .map(PictureUse::picture)
                .forEach(picture -> pictures.putIfAbsent(picture.key(), picture));
        return List.copyOf(pictures.values());
    }

    private PictureFilter filter(Sight sight, Wanted wanted) {
        return new PictureFilter(
                sight,
                FindTexts.words(wanted.question()).stream()
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .toList(),
                wanted.rights()
                        .map(rights -> ends(workplace.missions(), workplace.now(), rights))
                        .orElse(List.of()),
                wanted.undescribed());
    }

    /** When rights end that now stand so, by the clock of each mission. */
    static List<PictureFilter.End> ends(List<Mission> missions, OffsetDateTime now, Rights rights) {
        Map<LocalDate, Set<String>> today = missions.stream()
                .collect(Collectors.groupingBy(
                        mission -> day(mission, now), Collectors.mapping(Mission::key, Collectors.toSet())));
        return today.entrySet().stream()
                .map(day -> switch (rights) {
                    case ENDING ->
                        new PictureFilter.End(
                                day.getValue(), day.getKey(), day.getKey().plusDays(DAYS_AHEAD));
                    case ENDED -> new PictureFilter.End(day.getValue(), LocalDate.EPOCH, day.getKey());
                })
                .toList();
    }

    /** How the rights to a picture stand where its story is at home; nothing while there is time. */
    public Optional<Rights> rights(PictureUse use) {
        return workplace.missions().stream()
                .filter(mission -> mission.key().equals(use.mission()))
                .findFirst()
                .flatMap(mission -> Rights.of(use.picture(), day(mission, workplace.now())));
    }

    private static LocalDate day(Mission mission, OffsetDateTime now) {
        return now.atZoneSameInstant(mission.zone()).toLocalDate();
    }

    private static void join(PictureUse use, List<PictureUse> all) {
        if (all.stream().noneMatch(other -> other.story().equals(use.story()))) {
            all.add(use);
        }
    }
}
