package org.engawa.web.newsroom.translation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.engawa.web.newsroom.InHand;
import org.engawa.workflow.Act;
import org.engawa.workflow.AskMachine;
import org.engawa.workflow.SuggestPassages;
import org.jspecify.annotations.Nullable;

/** What a machine suggests for passages that are not translated, beside the fields in which they are. */
@Named("machine")
@RequestScoped
public class Suggested {
    /** Before the id of the field of a passage, the name of the field of what is suggested for it. */
    static final String FIELD = "suggestion-";

    @Inject
    private InHand inHand;

    @Inject
    private AskMachine ask;

    @Inject
    private SuggestPassages suggest;

    private @Nullable List<SuggestPassages.Waiting> waiting;

    /** Whether the member can ask it now. */
    public boolean isOffered() {
        return inHand.sheet().may(Act.SUGGEST);
    }

    /** The host to which passages are sent. */
    public String getHost() {
        return ask.host().orElse("");
    }

    /**
     * What is suggested for a passage, as the member edited it; null for nothing, and where there is a translation.
     *
     * @param id of the field of the passage
     * @param source Markdown of the original
     * @param target Markdown of the translation
     */
    public @Nullable Offer of(String id, String source, String target) {
        if (!target.isBlank() || source.isBlank()) {
            return null;
        }
        String edited = inHand.sent(FIELD + id);
        return waiting().stream()
                .filter(one -> one.source().equals(source))
                .findFirst()
                .map(one -> new Offer(one.id().toString(), edited.isBlank() ? one.suggested() : edited, one.machine()))
                .orElse(null);
    }

    /**
     * What is suggested.
     *
     * @param machine host of the service that made it
     */
    public record Offer(String id, String text, String machine) {}

    /** There are others now: they are read anew. */
    void forget() {
        waiting = null;
    }

    private List<SuggestPassages.Waiting> waiting() {
        List<SuggestPassages.Waiting> known = waiting;
        if (known == null) {
            known = inHand.sheet().may(Act.ACCEPT) ? suggest.waiting(inHand.actor(), inHand.key()) : List.of();
            waiting = known;
        }
        return known;
    }
}
