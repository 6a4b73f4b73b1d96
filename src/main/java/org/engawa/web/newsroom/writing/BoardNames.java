package org.engawa.web.newsroom.writing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.engawa.story.EditionState;
import org.engawa.web.newsroom.Refusals;
import org.engawa.web.newsroom.Words;
import org.engawa.workflow.Worklist;

/** How the board calls what is on it. */
@RequestScoped
public class BoardNames {
    @Inject
    private Words words;

    @Inject
    private Refusals refusals;

    /** Why something waits. */
    String say(Worklist.Reason reason) {
        return words.say("board.task-" + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** A state. */
    String say(EditionState state) {
        return refusals.state(state);
    }
}
