package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.engawa.story.EditionSummary;
import org.engawa.story.Stories;

/** What there is to do for a member, and what their colleagues are at. */
@ApplicationScoped
public class Worklist {
    private static final Period LATELY = Period.ofDays(30);

    @Inject
    private Workplace workplace;

    @Inject
    private Stories stories;

    @Inject
    private Verbs verbs;

    /** Why something waits for a member. */
    public enum Reason {
        /** It was sent back to them. */
        RETURNED,
        /** They may review it. */
        REVIEW,
        /** It was published in an emergency, and they may look at it. */
        UNREVIEWED,
        /** It is approved, and they may publish it. */
        PUBLISH,
        /** They were writing it. */
        CONTINUE
    }

    /** Something that waits for a member. */
    public record Task(Reason reason, EditionSummary edition) {}

    /** All editions in preparation that the member may see, and what was published in the last thirty days, newest first. */
    @Transactional
    public List<EditionSummary> board(Actor actor) {
        return stories.inHand(workplace.sight(actor), workplace.now().minus(LATELY));
    }

    /** What waits for the member, the most pressing first. */
    @Transactional
    public List<Task> tasks(Actor actor) {
        return board(actor).stream()
                .flatMap(edition -> reason(actor, edition).stream().map(reason -> new Task(reason, edition)))
                .sorted(Comparator.comparing(Task::reason))
                .toList();
    }

    private Optional<Reason> reason(Actor actor, EditionSummary edition) {
        boolean own = actor.member().equals(edition.savedBy().orElse(null));
        return Optional.ofNullable(
                switch (edition.state()) {
                    case RETURNED -> own ? Reason.RETURNED : null;
                    case DRAFT -> own ? Reason.CONTINUE : null;
                    case SUBMITTED -> may(actor, edition, Act.RETURN) ? Reason.REVIEW : null;
                    case APPROVED -> may(actor, edition, Act.PUBLISH) ? Reason.PUBLISH : null;
                    case PUBLISHED ->
                        edition.unreviewed() && may(actor, edition, Act.APPROVE_AFTERWARDS) ? Reason.UNREVIEWED : null;
                    case SCHEDULED, SUPERSEDED, WITHDRAWN, DELETED -> null;
                });
    }

    private boolean may(Actor actor, EditionSummary edition, Act act) {
        return verbs.refusals(actor, new EditionKey(edition.story(), edition.language()), act)
                .isEmpty();
    }
}
