package org.engawa.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One-time links in the database. */
@ApplicationScoped
class JpaLinks {
    /** What was made under a clock that was ahead would live too long. */
    private static final String ALIVE = "l.expiresAt > :now and l.expiresAt <= :latest";

    @Inject
    EntityManager entities;

    void add(OneTimeLink link) {
        entities.persist(link);
    }

    /** The one with this token, if it still works. */
    Optional<OneTimeLink> byToken(String hash, OffsetDateTime now) {
        return entities.createQuery(
                        "select l from OneTimeLink l" + " where l.tokenHash = :hash and l.usedAt is null and " + ALIVE,
                        OneTimeLink.class)
                .setParameter("hash", hash)
                .setParameter("now", now)
                .setParameter("latest", latest(now))
                .getResultStream()
                .findFirst();
    }

    /** Uses one up; false when it does not work. One statement, so that of two at once one wins. */
    boolean use(String hash, OffsetDateTime now) {
        return entities.createQuery("update OneTimeLink l set l.usedAt = :now"
                                + " where l.tokenHash = :hash and l.usedAt is null and " + ALIVE)
                        .setParameter("now", now)
                        .setParameter("latest", latest(now))
                        .setParameter("hash", hash)
                        .executeUpdate()
                == 1;
    }

    private static OffsetDateTime latest(OffsetDateTime now) {
        return now.plus(OneTimeLink.LIFE).plus(LastingSignIn.APART);
    }

    /** Removes those of a member, or those of nobody, and all that no longer work. */
    void remove(@Nullable UUID member, OffsetDateTime now) {
        entities.createQuery("delete from OneTimeLink l where l.expiresAt <= :now or l.usedAt is not null")
                .setParameter("now", now)
                .executeUpdate();
        if (member == null) {
            entities.createQuery("delete from OneTimeLink l where l.memberId is null")
                    .executeUpdate();
        } else {
            entities.createQuery("delete from OneTimeLink l where l.memberId = :owner")
                    .setParameter("owner", member.toString())
                    .executeUpdate();
        }
    }
}
