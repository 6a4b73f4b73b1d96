package org.engawa.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets one transaction after the other write to the embedded database; readers do not wait. H2 saves its tables one by one
 * while a transaction commits, so the work of another that is writing meanwhile is saved by halves, and a kill at that moment
 * leaves it so. Other databases need no turns.
 */
@ApplicationScoped
class Turns {
    private static final int PATIENCE_SECONDS = 60;

    @Inject
    @ConfigProperty(name = "engawa.db.class", defaultValue = "org.h2.jdbcx.JdbcDataSource")
    private String driver;

    private final Semaphore turn = new Semaphore(1, true);

    /**
     * Waits for a turn.
     *
     * @return whether one must be given back, which is so with the embedded database only
     * @throws PersistenceException when the transaction that has the turn does not end in a minute, or the program stops
     */
    boolean take() {
        if (!driver.startsWith("org.h2.")) {
            return false;
        }
        try {
            if (!turn.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw Absence.refusal("another transaction has been writing for a minute");
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Absence.refusal("the program stops");
        }
    }

    /** Gives a turn back that was taken. */
    void giveBack() {
        turn.release();
    }
}
