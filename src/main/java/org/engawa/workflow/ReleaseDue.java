package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.engawa.story.Edition;
import org.engawa.story.EditionState;
import org.engawa.story.Slug;
import org.engawa.story.Stories;
import org.engawa.story.Story;
import org.engawa.story.Translation;

/** Publishes what is due, on behalf of whoever scheduled it. All of a story that is due goes public at once. */
@ApplicationScoped
public class ReleaseDue {
    @Inject
    private Stories stories;

    @Inject
    private Register register;

    @Inject
    private ReleaseHour hour;

    /** The stories of which something is due. */
    @Transactional
    public List<Slug> due() {
        return stories.due(hour.now());
    }

    /** Publishes what is due of a story; done already, or early, it does nothing. */
    @Transactional
    public void release(Slug slug) {
        OffsetDateTime now = hour.now();
        stories.bySlugForUpdate(slug)
                .filter(story -> story.facts().withdrawal() == null)
                .ifPresent(story -> release(story, now));
    }

    private void release(Story story, OffsetDateTime now) {
        List<Edition> due = new ArrayList<>(story.translations().stream()
                .flatMap(translation -> translation.inPreparation().stream())
                .filter(edition -> isDue(edition, now))
                .toList());
        due.sort(Comparator.comparing(edition -> !edition.translation().isOriginal()));
        boolean published = false;
        for (Edition edition : due) {
            boolean good = edition.approvalHolds() && originalIsPublic(edition);
            String language = edition.translation().language();
            if (good) {
                Release.publish(story, edition, now);
            } else {
                edition.unschedule();
            }
            register.enter(
                    story.id(),
                    language,
                    good ? "RELEASE" : "RELEASE_REFUSED",
                    Map.of("edition", Integer.toString(edition.number()), "content", edition.contentHash()));
            register.tellOfClock(good, edition, now);
            published |= good;
        }
        if (published) {
            register.announce(story.id(), StoryChanged.Act.PUBLISHED);
        }
    }

    /** Files may bring a translation before its original; the newsroom doesn't. */
    private static boolean originalIsPublic(Edition edition) {
        return edition.translation().isOriginal()
                || edition.scheduledBy().isEmpty()
                || edition.translation()
                        .story()
                        .original()
                        .flatMap(Translation::live)
                        .isPresent();
    }

    private static boolean isDue(Edition edition, OffsetDateTime now) {
        return edition.state() == EditionState.SCHEDULED
                && edition.dueAt().filter(due -> !due.isAfter(now)).isPresent();
    }
}
