package org.engawa.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Site documents in the database. */
@ApplicationScoped
class JpaSiteDocuments {
    @Inject
    private EntityManager entities;

    Optional<SiteDocument> find(String name) {
        return Optional.ofNullable(entities.find(SiteDocument.class, name));
    }

    /** Which body the document has now, without reading it. */
    Optional<SiteDocument.Stamp> stamp(String name) {
        return entities.createQuery(
                        "select d.version, d.changedAt from SiteDocument d where d.name = :name", Object[].class)
                .setParameter("name", name)
                .getResultStream()
                .map(row -> new SiteDocument.Stamp((long) row[0], (OffsetDateTime) row[1]))
                .findFirst();
    }

    /** Reads the document anew, and nobody else can change it until the transaction ends. */
    void hold(String name) {
        SiteDocument present = entities.find(SiteDocument.class, name, LockModeType.PESSIMISTIC_WRITE);
        if (present != null) {
            entities.refresh(present, LockModeType.PESSIMISTIC_WRITE);
        }
    }

    void save(String name, String body, OffsetDateTime at) {
        SiteDocument present = entities.find(SiteDocument.class, name, LockModeType.PESSIMISTIC_WRITE);
        if (present == null) {
            entities.persist(new SiteDocument(name, body, at));
        } else {
            present.rewrite(body, at);
        }
    }
}
