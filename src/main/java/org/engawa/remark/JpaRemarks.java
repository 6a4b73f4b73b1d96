package org.engawa.remark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.engawa.remark.Remarks.About;
import org.engawa.story.EditionState;
import org.engawa.story.Sight;

/** Remarks in the database. */
@ApplicationScoped
class JpaRemarks {
    @Inject
    EntityManager entities;

    void add(Remark remark) {
        entities.persist(remark);
    }

    /** Of all editions of a story in a language, the oldest first. */
    List<Remark> of(UUID story, String language) {
        return entities.createQuery("""
                        select r from Remark r join r.edition e join e.translation t join t.story s
                        where s.id = :story and t.language = :language
                        order by r.madeAt, r.id""", Remark.class)
                .setHint("eclipselink.batch", "r.answers")
                .setParameter("story", story)
                .setParameter("language", language)
                .getResultList();
    }

    Map<About, Integer> open(Sight sight, Collection<UUID> stories) {
        return sight.fill(entities.createQuery(
                        """
                        select s.id, t.language, count(r.id)
                        from Remark r join r.edition e join e.translation t join t.story s
                        where s.id in :stories and r.resolvedBy is null and e.state <> :deleted
                          and\s""" + sight.ofEditions("e") + " group by s.id, t.language", Object[].class))
                .setParameter("stories", stories)
                .setParameter("deleted", EditionState.DELETED)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> new About((UUID) row[0], (String) row[1]), row -> ((Long) row[2]).intValue()));
    }
}
