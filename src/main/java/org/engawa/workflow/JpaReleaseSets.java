package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Release sets in the database, one of a story at most. Whoever changes one holds its story. */
@ApplicationScoped
class JpaReleaseSets {
    @Inject
    EntityManager entities;

    void put(ReleaseSet set) {
        remove(set.story());
        entities.persist(set);
    }

    Optional<ReleaseSet> of(UUID story) {
        return entities.createQuery("select s from ReleaseSet s where s.storyId = :story", ReleaseSet.class)
                .setParameter("story", story)
                .getResultStream()
                .findFirst();
    }

    /** Those whose hour has come. */
    List<ReleaseSet> due(OffsetDateTime now) {
        return entities.createQuery("select s from ReleaseSet s where s.dueAt <= :now", ReleaseSet.class)
                .setParameter("now", now)
                .getResultList();
    }

    /** Those that are due from one time to just before another. */
    List<ReleaseSet> due(OffsetDateTime from, OffsetDateTime until) {
        return entities.createQuery(
                        "select s from ReleaseSet s where s.dueAt >= :from and s.dueAt < :until", ReleaseSet.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
    }

    boolean remove(UUID story) {
        return entities.createQuery("delete from ReleaseSet s where s.storyId = :story")
                        .setParameter("story", story)
                        .executeUpdate()
                == 1;
    }
}
