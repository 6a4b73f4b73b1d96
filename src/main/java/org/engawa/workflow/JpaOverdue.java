package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.OffsetDateTime;
import java.util.List;
import org.engawa.story.EditionState;

/** The hours that have come of editions that are not public, in the database. */
@ApplicationScoped
class JpaOverdue {
    @Inject
    EntityManager entities;

    /** The hours of editions that were due at this time or before, the first first. */
    List<OffsetDateTime> hours(OffsetDateTime now) {
        return entities.createQuery(
                        "select e.hour.due from Edition e where e.state = :scheduled and e.hour.due <= :now order by e.hour.due",
                        OffsetDateTime.class)
                .setParameter("scheduled", EditionState.SCHEDULED)
                .setParameter("now", now)
                .getResultList();
    }
}
