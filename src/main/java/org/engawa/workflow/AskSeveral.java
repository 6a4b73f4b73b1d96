package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.engawa.organization.Mission;
import org.engawa.story.EditionState;

/** Asks of several editions at once whether an act could be done, each as if it were asked about alone. */
@ApplicationScoped
public class AskSeveral {
    /** The acts that can be done to several at once. */
    public static final Set<Act> ACTS =
            Set.copyOf(EnumSet.of(Act.SUBMIT, Act.APPROVE, Act.SCHEDULE, Act.PUBLISH, Act.DELETE));

    @Inject
    @Any
    private Instance<EditionVerb> verbs;

    @Inject
    private Workplace workplace;

    @Inject
    private ScheduleEdition schedule;

    /**
     * One of several editions.
     *
     * @param title as it was saved last; empty while there is none
     * @param mark hash of all of it, to be given back with an act that is meant for exactly this
     * @param refusals why the act can't be done to it; empty when it can
     */
    public record Line(
            EditionKey key, String title, Mission mission, EditionState state, String mark, List<Refusal> refusals) {
        /** Keeps its own copy of the list. */
        public Line {
            refusals = List.copyOf(refusals);
        }

        Line with(List<Refusal> others) {
            return new Line(key, title, mission, state, mark, others);
        }
    }

    /**
     * What an act would do, an original before its translations: these may wait for it only. What isn't there for the member is
     * left out.
     *
     * @param act one of {@link #ACTS}
     * @param due when it is to be, once that is known
     */
    @Transactional
    public List<Line> ask(Actor actor, Act act, Collection<EditionKey> keys, Optional<OffsetDateTime> due) {
        EditionVerb verb = verb(act);
        List<Asked> all = workplace.look(actor, keys, Workplace.Sought.PRESENT).values().stream()
                .filter(it -> it.edition() != null)
                .map(it -> new Asked(it, verb.refusals(it)))
                .sorted(Comparator.comparing(asked -> !asked.it().ofOriginal()))
                .toList();
        Set<UUID> first = all.stream()
                .filter(asked -> asked.it().ofOriginal()
                        && further(act, asked.it(), asked.refusals(), due).isEmpty())
                .map(asked -> asked.it().story().id())
                .collect(Collectors.toSet());
        return all.stream()
                .map(asked -> line(asked.it(), further(act, asked.it(), after(asked, first), due)))
                .toList();
    }

    private record Asked(Case it, List<Refusal> refusals) {}

    private EditionVerb verb(Act act) {
        return verbs.stream()
                .filter(verb -> ACTS.contains(act) && verb.act() == act)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(act + " is no act on several editions"));
    }

    /** Once its original is as far, that it isn't is no reason. */
    private static List<Refusal> after(Asked asked, Set<UUID> first) {
        return first.contains(asked.it().story().id())
                ? asked.refusals().stream()
                        .filter(refusal -> refusal.why() != Refusal.Why.ORIGINAL)
                        .toList()
                : asked.refusals();
    }

    /**
     * When nothing else does, what speaks against it as it is asked for. Several texts are approved at once only if each was opened
     * for review before: by a title nobody can judge.
     */
    private List<Refusal> further(Act act, Case it, List<Refusal> refusals, Optional<OffsetDateTime> due) {
        if (!refusals.isEmpty()) {
            return refusals;
        }
        return switch (act) {
            case APPROVE -> EditionVerb.unless(it.required().review().openedAt().isPresent(), Refusal.Why.UNOPENED);
            case SCHEDULE -> due.map(hour -> schedule.at(it, hour)).orElse(List.of());
            default -> List.of();
        };
    }

    private static Line line(Case it, List<Refusal> refusals) {
        return new Line(
                new EditionKey(it.story().id(), it.language()),
                it.required().current().text().title(),
                it.mission(),
                it.required().state(),
                it.required().contentHash(),
                refusals);
    }
}
