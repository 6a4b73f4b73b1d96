package org.engawa.web.newsroom.writing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.engawa.web.newsroom.Choice;
import org.engawa.web.newsroom.InHand;
import org.engawa.web.newsroom.Words;
import org.engawa.workflow.EditionKey;
import org.engawa.workflow.Refused;
import org.engawa.workflow.StartStory;

/** What a member can begin a story with, and its beginning. */
@RequestScoped
public class StoryBeginning {
    @Inject
    private StartStory start;

    @Inject
    private InHand inHand;

    @Inject
    private SiteNames names;

    @Inject
    private RefusedActs refused;

    @Inject
    private Words words;

    /** Whether there is any mission for which the member may write. */
    boolean possible() {
        return !start.missions(inHand.actor()).isEmpty();
    }

    List<Choice> missions() {
        return start.missions(inHand.actor()).stream()
                .map(mission -> new Choice(mission.key(), names.name(mission.names())))
                .toList();
    }

    List<Choice> languages() {
        return names.languages();
    }

    String ownLanguage() {
        return words.getLanguage();
    }

    /** Begins it. */
    EditionKey begin(StartStory.Beginning with) {
        return start.start(inHand.actor(), with);
    }

    /** Notes why it can't be begun. */
    void note(Refused why) {
        refused.note(why);
    }
}
