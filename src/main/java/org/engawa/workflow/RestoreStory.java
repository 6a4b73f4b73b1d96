package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.engawa.story.Origin;
import org.engawa.story.Story;

/** Makes a story public again that was withdrawn. */
@ApplicationScoped
public class RestoreStory extends EditionVerb {
    RestoreStory() {
        super(Act.RESTORE);
    }

    @Override
    Workplace.Sought sought() {
        return Workplace.Sought.PUBLIC;
    }

    @Override
    List<Refusal> obstacles(Case it) {
        return unless(it.story().facts().withdrawal() != null, Refusal.Why.WHOLE_STANDS);
    }

    /**
     * Publishes all that was withdrawn with the story; what was withdrawn alone before stays so.
     *
     * @throws Refused when something speaks against it
     * @throws NoSuchEdition when there is no such story for this member
     */
    @Transactional
    public void restore(Actor actor, EditionKey key) {
        announce(perform(actor, key, RestoreStory::apply), StoryChanged.Act.PUBLISHED);
    }

    private static void apply(Case it) {
        Story story = it.story();
        story.restate(story.originalLanguage(), story.facts().withdrawn(null), Origin.NEWSROOM);
        story.translations().stream()
                .filter(translation -> translation.withdrawnAlone().isEmpty())
                .flatMap(translation -> translation.withdrawn().stream())
                .forEach(edition -> edition.publish(it.at()));
    }
}
