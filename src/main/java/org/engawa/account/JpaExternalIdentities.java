package org.engawa.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Identities at providers in the database. */
@ApplicationScoped
class JpaExternalIdentities {
    @Inject
    EntityManager entities;

    Optional<ExternalIdentity> of(String issuer, String subject) {
        return entities.createQuery(
                        "select e from ExternalIdentity e where e.issuer = :issuer and e.subject = :subject",
                        ExternalIdentity.class)
                .setParameter("issuer", issuer)
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst();
    }

    /** Who the member is or was at this provider, under whatever subject. */
    Optional<ExternalIdentity> of(String issuer, UUID member) {
        return entities.createQuery(
                        "select e from ExternalIdentity e where e.issuer = :issuer and e.memberId = :owner",
                        ExternalIdentity.class)
                .setParameter("issuer", issuer)
                .setParameter("owner", member)
                .getResultStream()
                .findFirst();
    }

    /** Links of the member that were taken away, at whatever provider. */
    List<ExternalIdentity> takenAway(UUID member) {
        return entities.createQuery(
                        "select e from ExternalIdentity e where e.memberId = :owner and e.unlinkedAt is not null",
                        ExternalIdentity.class)
                .setParameter("owner", member)
                .getResultList();
    }

    /** Whether the member has ever come from a provider. */
    boolean any(UUID member) {
        return !entities.createQuery("select e.id from ExternalIdentity e where e.memberId = :owner", UUID.class)
                .setParameter("owner", member)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** The members who have ever come from a provider. */
    Set<UUID> members() {
        return entities.createQuery("select distinct e.memberId from ExternalIdentity e", UUID.class)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    void remove(ExternalIdentity identity) {
        entities.remove(identity);
    }

    void add(ExternalIdentity identity) {
        entities.persist(identity);
    }
}
