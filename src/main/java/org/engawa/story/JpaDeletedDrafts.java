package org.engawa.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Deleted drafts in the database. */
@ApplicationScoped
class JpaDeletedDrafts {
    /** Facts are text, in which a key is found only where a picture is named: nobody types 64 hexadecimal digits by chance. */
    private static final String HELD = """
            select count(*) from edition e
            join translation t on t.id = e.translation_id
            join story s on s.id = t.story_id
            left join deleted_draft d on d.edition_id = e.id
            where (e.state <> 'DELETED' or d.deleted_at is null or d.deleted_at >= ?2)
              and (s.facts like ?1
                or exists (select 1 from revision r where r.edition_id = e.id and r.facts like ?1))""";

    @Inject
    EntityManager entities;

    void add(DeletedDraft draft) {
        entities.persist(draft);
    }

    Optional<DeletedDraft> of(Edition edition) {
        return entities.createQuery("select d from DeletedDraft d where d.edition = :edition", DeletedDraft.class)
                .setParameter("edition", edition)
                .getResultStream()
                .findFirst();
    }

    void remove(DeletedDraft draft) {
        entities.remove(draft);
        // The provider inserts before it deletes, and it may be deleted again.
        entities.flush();
    }

    List<UUID> stories(OffsetDateTime deletedBefore, int most) {
        return entities.createQuery(
                        "select distinct s.id from DeletedDraft d join d.edition e join e.translation t join t.story s"
                                + " where d.deletedAt < :before and d.picturesRemoved = false",
                        UUID.class)
                .setParameter("before", deletedBefore)
                .setMaxResults(most)
                .getResultList();
    }

    /** Whether any edition that lives, or its story, names the picture in any text that was ever saved of it. */
    boolean isHeld(String key, OffsetDateTime deletedBefore) {
        return ((Number) entities.createNativeQuery(HELD)
                                .setParameter(1, "%" + key + "%")
                                .setParameter(2, deletedBefore)
                                .getSingleResult())
                        .longValue()
                > 0;
    }
}
