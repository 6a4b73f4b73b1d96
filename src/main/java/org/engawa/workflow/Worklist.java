package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.engawa.organization.Member;
import org.engawa.organization.Mission;
import org.engawa.story.EditionState;
import org.engawa.story.EditionSummary;
import org.engawa.story.Sight;
import org.engawa.story.Stories;
import org.jspecify.annotations.Nullable;

/** What there is to do for a member, and what their colleagues are at. */
@ApplicationScoped
public class Worklist {
    private static final Period LATELY = Period.ofDays(30);
    private static final int MOST_APPROVED = 100;

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

    /** How many editions the member may see, by state: in preparation, and published in the last thirty days. */
    @Transactional
    public Map<EditionState, Long> counts(Actor actor) {
        return stories.countsInHand(workplace.sight(actor), workplace.now().minus(LATELY));
    }

    /** Some of those in one state, those saved last first. */
    @Transactional
    public List<EditionSummary> board(Actor actor, EditionState state, int first, int most) {
        return stories.inHand(workplace.sight(actor), state, workplace.now().minus(LATELY), first, most);
    }

    /**
     * What waits for the member, the most pressing first. Whether something approved can be published is asked of each of them
     * only for the hundred that were saved last; the others are on the board.
     */
    @Transactional
    public List<Task> tasks(Actor actor) {
        Member member = workplace.member(actor);
        Sight sight = workplace.sight(member);
        OffsetDateTime lately = workplace.now().minus(LATELY);
        return Stream.of(
                        stories.inHandOf(sight, member.id()).stream().map(Worklist::own),
                        stories.sentByOthers(sight, member.id()).stream()
                                .filter(edition -> holdsRole(member, edition, Act.RETURN))
                                .map(edition -> new Task(Reason.REVIEW, edition)),
                        open(actor, member, stories.unreviewed(sight, lately), Act.APPROVE_AFTERWARDS)
                                .map(edition -> new Task(Reason.UNREVIEWED, edition)),
                        open(
                                        actor,
                                        member,
                                        stories.inHand(sight, EditionState.APPROVED, lately, 0, MOST_APPROVED),
                                        Act.PUBLISH)
                                .map(edition -> new Task(Reason.PUBLISH, edition)))
                .flatMap(tasks -> tasks)
                .sorted(Comparator.comparing(Task::reason))
                .toList();
    }

    private static Task own(EditionSummary edition) {
        return new Task(edition.state() == EditionState.RETURNED ? Reason.RETURNED : Reason.CONTINUE, edition);
    }

    /** A role is asked for first: everything else wants the whole stories. */
    private Stream<EditionSummary> open(Actor actor, Member member, List<EditionSummary> editions, Act act) {
        List<EditionSummary> theirs = editions.stream()
                .filter(edition -> holdsRole(member, edition, act))
                .toList();
        Set<EditionKey> open =
                verbs.open(actor, theirs.stream().map(Worklist::key).toList(), act);
        return theirs.stream().filter(edition -> open.contains(key(edition)));
    }

    private static EditionKey key(EditionSummary edition) {
        return new EditionKey(edition.story(), edition.language());
    }

    private boolean holdsRole(Member member, EditionSummary edition, Act act) {
        @Nullable Mission mission = workplace.mission(edition.mission());
        return mission != null
                && EditorialPolicy.may(
                        member,
                        act,
                        mission,
                        edition.language(),
                        edition.language().equals(edition.originalLanguage()));
    }
}
