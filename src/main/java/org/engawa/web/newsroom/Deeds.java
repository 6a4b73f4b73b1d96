package org.engawa.web.newsroom;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.engawa.workflow.NoSuchEdition;
import org.engawa.workflow.Refusal;
import org.engawa.workflow.Refused;

/** Does what a form asks for. What speaks against it is told on the page, which keeps what was typed. */
@RequestScoped
public class Deeds {
    @Inject
    private InHand inHand;

    @Inject
    private Problems problems;

    @Inject
    private Refusals refusals;

    @Inject
    private Journey journey;

    /**
     * Does it, and leads on.
     *
     * @param field beside which refusals are told
     * @param path of the page to go on to
     * @param done what is told there; has words under `done.` and this
     */
    public void act(String field, Runnable deed, String path, String done) {
        if (did(field, deed)) {
            journey.to(path, done);
        }
    }

    /** Does it; false when something spoke against it, which is noted. */
    public boolean did(String field, Runnable deed) {
        try {
            deed.run();
            return true;
        } catch (Refused e) {
            inHand.forget();
            e.refusals().forEach(refusal -> problems.note(field(field, refusal), refusals.say(refusal)));
        } catch (NoSuchEdition e) {
            inHand.refuse();
        }
        return false;
    }

    private static String field(String field, Refusal refusal) {
        return switch (refusal.why()) {
            case CONFIRMATION -> "confirmed-" + refusal.names().get(0).toLowerCase(Locale.ROOT);
            case PASSAGE_CHANGED -> "spot";
            case MENTION -> "mention";
            default -> field;
        };
    }
}
