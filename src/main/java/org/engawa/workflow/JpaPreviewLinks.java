package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Preview links in the database; one that has ended is none. */
@ApplicationScoped
class JpaPreviewLinks {
    @Inject
    EntityManager entities;

    void add(PreviewLink link, OffsetDateTime now) {
        entities.createQuery("delete from PreviewLink l where l.endsAt <= :now")
                .setParameter("now", now)
                .executeUpdate();
        entities.persist(link);
    }

    Optional<PreviewLink> byToken(String hash, OffsetDateTime now) {
        return entities.createQuery(
                        "select l from PreviewLink l where l.tokenHash = :hash and l.endsAt > :now", PreviewLink.class)
                .setParameter("hash", hash)
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
    }

    /** Those to an edition, the one that ends first at the top. */
    List<PreviewLink> of(EditionKey key, OffsetDateTime now) {
        return entities.createQuery(
                        "select l from PreviewLink l where l.storyId = :story and l.language = :language"
                                + " and l.endsAt > :now order by l.endsAt, l.id",
                        PreviewLink.class)
                .setParameter("story", key.story())
                .setParameter("language", key.language())
                .setParameter("now", now)
                .getResultList();
    }

    /** Ends one to an edition; false when there is none. */
    boolean remove(EditionKey key, UUID id) {
        return entities.createQuery("delete from PreviewLink l where l.id = :id and l.storyId = :story"
                                + " and l.language = :language")
                        .setParameter("id", id)
                        .setParameter("story", key.story())
                        .setParameter("language", key.language())
                        .executeUpdate()
                == 1;
    }
}
