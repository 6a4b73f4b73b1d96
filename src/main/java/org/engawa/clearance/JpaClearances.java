package org.engawa.clearance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.engawa.story.Story;

/** Clearances in the database. */
@ApplicationScoped
class JpaClearances {
    @Inject
    EntityManager entities;

    void add(Clearance clearance) {
        entities.persist(clearance);
    }

    /** Of a story, the newest last. */
    List<Clearance> of(Story story) {
        return entities.createQuery(
                        "select c from Clearance c where c.story = :story order by c.answeredAt, c.id", Clearance.class)
                .setParameter("story", story)
                .getResultList();
    }
}
