package org.engawa.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.engawa.story.Edition;

/** Suggestions in the database. */
@ApplicationScoped
class JpaSuggestions {
    @Inject
    EntityManager entities;

    void add(Suggestion suggestion) {
        entities.persist(suggestion);
    }

    void remove(Suggestion suggestion) {
        entities.remove(suggestion);
    }

    List<Suggestion> of(Edition edition) {
        return entities.createQuery(
                        "select s from Suggestion s where s.edition = :edition order by s.madeAt, s.id",
                        Suggestion.class)
                .setParameter("edition", edition)
                .getResultList();
    }
}
