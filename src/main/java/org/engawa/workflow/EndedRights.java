package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.engawa.organization.Mission;
import org.engawa.story.PictureTable;
import org.engawa.story.Stories;
import org.engawa.story.Story;

/**
 * Takes pictures away from readers when their rights have ended: it is on record, and the publication log is told once for each story,
 * so that whoever follows what changed hears of it. The catalogue hides them by the clock besides, should this be late.
 */
@ApplicationScoped
public class EndedRights {
    private static final String ACT = "RIGHTS_ENDED";

    @Inject
    private Workplace workplace;

    @Inject
    private Stories stories;

    @Inject
    private PictureTable pictures;

    @Inject
    private Register register;

    /** The stories of which something must go. */
    @Transactional
    public List<UUID> due() {
        return pictures.toTakeAway(
                PictureLibrary.ends(workplace.missions(), workplace.now(), PictureLibrary.Rights.ENDED));
    }

    /** Takes away what must go of a story; done already, or early, it does nothing. */
    @Transactional
    public void takeAway(UUID id) {
        stories.byIdForUpdate(id).ifPresent(this::takeAway);
    }

    private void takeAway(Story story) {
        Mission mission = workplace.mission(story.facts().mission());
        if (mission == null) {
            return;
        }
        LocalDate day = workplace.now().atZoneSameInstant(mission.zone()).toLocalDate();
        Set<String> gone = story.takePicturesAway(day);
        if (!gone.isEmpty()) {
            register.enter(story.id(), story.originalLanguage(), ACT, Map.of("named", String.join(", ", gone)));
            register.announce(story.id(), StoryChanged.Act.CHANGED);
        }
    }
}
