package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** Decides when an approved edition becomes public. */
@ApplicationScoped
public class ScheduleEdition extends EditionVerb {
    @Inject
    private ReleaseSets sets;

    ScheduleEdition() {
        super(Act.SCHEDULE);
    }

    @Override
    List<Refusal> obstacles(Case it) {
        List<Refusal> obstacles = sets.obstacles(it);
        return obstacles.isEmpty() ? Readiness.schedule(it) : obstacles;
    }

    /**
     * Lets it wait for its hour.
     *
     * @param due with the offset of the zone in which it was given
     * @throws Refused when something speaks against it
     * @throws NoSuchEdition when there is no such story for this member
     */
    @Transactional
    public void schedule(Actor actor, EditionKey key, OffsetDateTime due) {
        perform(
                actor,
                key,
                it -> at(it, due),
                it -> it.required().schedule(due, it.member().id()),
                Map.of("due", due.toString()));
    }

    /** What speaks against an hour. */
    List<Refusal> at(Case it, OffsetDateTime due) {
        return due.isAfter(it.at()) ? Readiness.text(it, due) : List.of(Refusal.because(Refusal.Why.PAST));
    }
}
