package org.engawa.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.engawa.notification.Letter.Kind;
import org.engawa.notification.Letter.State;

/** Letters in the database. */
@ApplicationScoped
class JpaLetters {
    @Inject
    EntityManager entities;

    void add(Letter letter) {
        // To a member who may be new: the provider doesn't know which of the two must be there first.
        entities.flush();
        entities.persist(letter);
    }

    List<UUID> due(OffsetDateTime now, int limit) {
        return entities.createQuery(
                        "select l.id from Letter l where l.state in :open and l.dueAt <= :now order by l.dueAt, l.id",
                        UUID.class)
                .setParameter("open", Set.of(State.WAITING, State.SENDING))
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
    }

    /** When the one that waits longest was due. */
    Optional<OffsetDateTime> oldestDue(OffsetDateTime now) {
        return Optional.ofNullable(entities.createQuery(
                        "select min(l.dueAt) from Letter l where l.state in :open and l.dueAt <= :now",
                        OffsetDateTime.class)
                .setParameter("open", Set.of(State.WAITING, State.SENDING))
                .setParameter("now", now)
                .getSingleResult());
    }

    /** The letter, as nobody else can change it until the transaction ends. */
    Optional<Letter> locked(UUID id) {
        Optional<Letter> found = Optional.ofNullable(entities.find(Letter.class, id, LockModeType.PESSIMISTIC_WRITE));
        // Whoever waited for the lock has read it before.
        found.ifPresent(letter -> entities.refresh(letter, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }

    /** The letter of all notices of a day that nobody has begun to send. */
    Optional<Letter> digest(UUID member, OffsetDateTime now) {
        return entities.createQuery(
                        "select l.id from Letter l where l.memberId = :owner and l.kind = :kind and l.state = :state"
                                + " and l.tries = 0 and l.dueAt > :now",
                        UUID.class)
                .setParameter("owner", member)
                .setParameter("kind", Kind.DIGEST)
                .setParameter("state", State.WAITING)
                .setParameter("now", now)
                .getResultStream()
                .findFirst()
                .flatMap(this::locked)
                .filter(letter ->
                        letter.state() == State.WAITING && letter.dueAt().isAfter(now));
    }

    Map<State, Long> counts() {
        return entities.createQuery("select l.state, count(l) from Letter l group by l.state", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (State) row[0], row -> (Long) row[1]));
    }

    List<Letter> troubled(int limit) {
        return entities.createQuery(
                        "select l from Letter l where l.state = :over or (l.state = :waiting and l.tries > 0)"
                                + " order by l.dueAt desc, l.id",
                        Letter.class)
                .setParameter("over", State.GIVEN_UP)
                .setParameter("waiting", State.WAITING)
                .setMaxResults(limit)
                .getResultList();
    }

    void sweep(OffsetDateTime before) {
        entities.createQuery("delete from Letter l where l.state not in :open and l.dueAt < :before")
                .setParameter("open", Set.of(State.WAITING, State.SENDING))
                .setParameter("before", before)
                .executeUpdate();
    }
}
