package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Open pages in the database. */
@ApplicationScoped
class JpaPresences {
    @Inject
    EntityManager entities;

    void add(Presence page) {
        entities.persist(page);
    }

    Optional<Presence> byId(UUID id) {
        return Optional.ofNullable(entities.find(Presence.class, id));
    }

    /** Those of others on an edition that were seen since, the one seen last first. */
    List<Presence> others(EditionKey key, UUID member, OffsetDateTime since) {
        return entities.createQuery(
                        "select p from Presence p where p.storyId = :story and p.language = :language"
                                + " and p.memberId <> :self and p.seenAt >= :since order by p.seenAt desc, p.id",
                        Presence.class)
                .setParameter("story", key.story())
                .setParameter("language", key.language())
                .setParameter("self", member)
                .setParameter("since", since)
                .getResultList();
    }

    void remove(UUID id, UUID member) {
        entities.createQuery("delete from Presence p where p.id = :id and p.memberId = :self")
                .setParameter("id", id)
                .setParameter("self", member)
                .executeUpdate();
    }

    void sweep(OffsetDateTime oldest) {
        entities.createQuery("delete from Presence p where p.seenAt < :oldest")
                .setParameter("oldest", oldest)
                .executeUpdate();
    }
}
