package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Does one act to several editions, one after the other and each by the act itself, in a transaction of its own: what is refused
 * for one leaves the others as they are.
 */
@ApplicationScoped
public class ActOnSeveral {
    @Inject
    private AskSeveral ask;

    @Inject
    private SubmitEdition submit;

    @Inject
    private ApproveEdition approve;

    @Inject
    private ScheduleEdition schedule;

    @Inject
    private PublishEdition publish;

    @Inject
    private DeleteDraft delete;

    /**
     * What is asked for.
     *
     * @param act one of {@link AskSeveral#ACTS}
     * @param due when it is to be; wanted to schedule
     * @param confirmed what the member confirms of each; wanted to approve
     */
    public record Wish(Act act, Optional<OffsetDateTime> due, Set<Confirmation> confirmed) {
        /** Keeps its own copy of the set. */
        public Wish {
            confirmed = Set.copyOf(confirmed);
            if (act == Act.SCHEDULE && due.isEmpty()) {
                throw new IllegalArgumentException("no hour");
            }
        }
    }

    /**
     * Does it to each to which it can be done.
     *
     * @param seen the {@linkplain AskSeveral.Line#mark() marks} of what the member looked at
     * @return each with why it was not done; with no refusals where it was
     */
    @Transactional(Transactional.TxType.NEVER)
    public List<AskSeveral.Line> act(Actor actor, Wish wish, Map<EditionKey, String> seen) {
        return ask.ask(actor, wish.act(), seen.keySet(), wish.due()).stream()
                .flatMap(line -> line.refusals().isEmpty()
                        ? act(actor, wish, line, seen.getOrDefault(line.key(), ""))
                        : Stream.of(line))
                .toList();
    }

    private Stream<AskSeveral.Line> act(Actor actor, Wish wish, AskSeveral.Line line, String seen) {
        try {
            act(actor, wish, line.key(), seen);
            return Stream.of(line);
        } catch (Refused e) {
            return Stream.of(line.with(e.refusals()));
        } catch (NoSuchEdition e) {
            return Stream.empty();
        }
    }

    private void act(Actor actor, Wish wish, EditionKey key, String seen) {
        switch (wish.act()) {
            case SUBMIT -> submit.submit(actor, key, seen);
            case APPROVE -> approve.approve(actor, key, seen, wish.confirmed());
            case SCHEDULE -> schedule.schedule(actor, key, wish.due().orElseThrow());
            case PUBLISH -> publish.publish(actor, key, seen);
            case DELETE -> delete.delete(actor, key);
            default -> throw new IllegalArgumentException(wish.act() + " is no act on several editions");
        }
    }
}
