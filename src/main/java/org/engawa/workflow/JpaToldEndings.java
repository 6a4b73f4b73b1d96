package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

/** Ends of rights that members were told of, in the database. */
@ApplicationScoped
class JpaToldEndings {
    @Inject
    EntityManager entities;

    /** Those that may still be to come. */
    List<ToldEnding> since(LocalDate day) {
        return entities.createQuery("select t from ToldEnding t where t.lastDay >= :day", ToldEnding.class)
                .setParameter("day", day)
                .getResultList();
    }

    void add(ToldEnding told) {
        entities.persist(told);
    }
}
