package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.engawa.organization.Mission;
import org.engawa.story.Edition;
import org.engawa.story.PictureFacts;
import org.engawa.story.PictureTable;
import org.engawa.story.PictureUse;
import org.engawa.story.Stories;
import org.engawa.story.Story;
import org.engawa.story.Translation;

/**
 * Tells in good time that the rights to a picture in a public story end, once for each day on which they do: readers are not shown it
 * any more then, and the text may need another.
 */
@ApplicationScoped
public class EndingRights {
    @Inject
    private Workplace workplace;

    @Inject
    private Stories stories;

    @Inject
    private PictureTable pictures;

    @Inject
    private JpaToldEndings told;

    @Inject
    private Herald herald;

    /** The public stories of which somebody is to be told. */
    @Transactional
    public List<UUID> due() {
        List<ToldEnding> known = known();
        return pictures
                .ending(PictureLibrary.ends(workplace.missions(), workplace.now(), PictureLibrary.Rights.ENDING))
                .stream()
                .filter(use -> isUntold(use.story(), use.picture(), known))
                .map(PictureUse::story)
                .distinct()
                .toList();
    }

    /** Tells those who answer for a story of all its pictures whose rights end soon; told already, it does nothing. */
    @Transactional
    public void tell(UUID id) {
        stories.byIdForUpdate(id)
                .ifPresent(story -> story.original().flatMap(Translation::live).ifPresent(live -> tell(story, live)));
    }

    private void tell(Story story, Edition live) {
        Mission mission = workplace.mission(story.facts().mission());
        if (mission == null) {
            return;
        }
        List<ToldEnding> known = known();
        List<ToldEnding> ending = story.facts().pictures().stream()
                .filter(picture -> isDue(story.id(), picture, mission, known))
                .map(picture -> new ToldEnding(story.id(), picture.key(), until(picture)))
                .toList();
        if (ending.isEmpty()) {
            return;
        }
        ending.forEach(told::add);
        herald.tell(live, mission, "", Audience.ofEnding(mission, story.originalLanguage(), workplace.members()));
    }

    private boolean isDue(UUID story, PictureFacts picture, Mission mission, List<ToldEnding> known) {
        LocalDate day = workplace.now().atZoneSameInstant(mission.zone()).toLocalDate();
        return PictureLibrary.Rights.of(picture, day)
                        .filter(PictureLibrary.Rights.ENDING::equals)
                        .isPresent()
                && isUntold(story, picture, known);
    }

    private static boolean isUntold(UUID story, PictureFacts picture, List<ToldEnding> known) {
        return known.stream().noneMatch(one -> one.isOf(story, picture.key(), until(picture)));
    }

    private static LocalDate until(PictureFacts picture) {
        return Objects.requireNonNull(picture.until());
    }

    private List<ToldEnding> known() {
        return told.since(workplace.now().toLocalDate().minusDays(1));
    }
}
