package org.engawa.web.newsroom;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.engawa.story.EditionState;
import org.engawa.workflow.Refusal;

/** Refusals as sentences that say why and what would help. */
@Named
@RequestScoped
public class Refusals {
    @Inject
    private Words words;

    /** The sentence. */
    public String say(Refusal refusal) {
        Object[] names = switch (refusal.why()) {
            case STATE -> new Object[] {words.say("state." + key(refusal.names().get(0)))};
            case CONFIRMATION ->
                new Object[] {words.say("confirmation." + key(refusal.names().get(0)))};
            case CLEARANCE ->
                new Object[] {words.say("clearance." + key(refusal.names().get(0)))};
            default -> refusal.names().toArray();
        };
        return words.say("refusal." + key(refusal.why().name()), names);
    }

    /** The word for a state. */
    public String state(EditionState state) {
        return words.say("state." + key(state.name()));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
