package org.engawa.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Notices in the database. */
@ApplicationScoped
class JpaNotices {
    @Inject
    EntityManager entities;

    void add(Notice notice) {
        entities.persist(notice);
    }

    /** The newest first. */
    List<Notice> unread(UUID member, int limit) {
        return entities.createQuery(
                        "select n from Notice n where n.memberId = :owner and n.readAt is null"
                                + " order by n.toldAt desc, n.id",
                        Notice.class)
                .setParameter("owner", member)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Those of a letter that were not read meanwhile, the oldest first. */
    List<Notice> in(UUID letter) {
        return entities.createQuery(
                        "select n from Notice n where n.letterId = :letter and n.readAt is null"
                                + " order by n.toldAt, n.id",
                        Notice.class)
                .setParameter("letter", letter.toString())
                .getResultList();
    }

    void settle(UUID story, String language, List<Occasion> occasions, OffsetDateTime at) {
        entities.createQuery("update Notice n set n.readAt = :at where n.story = :story and n.language = :language"
                        + " and n.occasion in :occasions and n.readAt is null")
                .setParameter("at", at)
                .setParameter("story", story)
                .setParameter("language", language)
                .setParameter("occasions", occasions)
                .executeUpdate();
    }

    void sweep(OffsetDateTime before) {
        entities.createQuery("delete from Notice n where n.toldAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
