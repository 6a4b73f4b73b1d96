package org.engawa.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Rings the {@link Bell} with the commit of the running transaction. */
@ApplicationScoped
class JpaBell {
    @Inject
    private EntityManager entities;

    void ring() {
        entities.createNativeQuery(BellListener.RING).getSingleResult();
    }
}
