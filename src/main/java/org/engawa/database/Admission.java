package org.engawa.database;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.engawa.tasks.Background;
import org.engawa.tasks.LastingTask;
import org.jspecify.annotations.Nullable;

/**
 * Lets as many transactions begin as there are connections for, and none while the database is known not to answer. Whoever would wait in
 * vain is told soon, and may try again: without it each waits first for a connection and then for what its holder waits for. The
 * embedded database is part of the program, and needs none of this.
 */
@ApplicationScoped
class Admission {
    /** Fewer than the pool has (see `web.xml`), so that the pulse and the probes find one. */
    private static final int PLACES = 13;

    private static final int PATIENCE_MILLIS = 1000;

    @Resource(lookup = "java:app/jdbc/engawa")
    private DataSource source;

    @Resource(lookup = Background.EXECUTOR)
    private ManagedScheduledExecutorService executor;

    @Inject
    @ConfigProperty(name = "engawa.db.class", defaultValue = "org.h2.jdbcx.JdbcDataSource")
    private String driver;

    private final Semaphore places = new Semaphore(PLACES, true);
    private @Nullable Pulse pulse;
    private @Nullable ScheduledFuture<?> feeling;

    /** As the container makes it. */
    Admission() {}

    /**
     * For use without a container.
     *
     * @param pulse of a database that others may stop; none for the embedded one
     */
    Admission(@Nullable Pulse pulse) {
        this.pulse = pulse;
    }

    @PostConstruct
    void start() {
        if (!driver.startsWith("org.h2.")) {
            Pulse felt = new Pulse(source, System::nanoTime);
            pulse = felt;
            feeling = executor.scheduleWithFixedDelay(
                    new LastingTask("asking whether the database answers", felt::feel), 0, 1, TimeUnit.SECONDS);
        }
    }

    /**
     * Takes a place, soon or not at all.
     *
     * @return whether one must be given back
     * @throws PersistenceException when the database does not answer, too many wait for it, or the program stops
     */
    boolean enter() {
        Pulse felt = pulse;
        if (felt == null) {
            return false;
        }
        demandAnswers(felt);
        try {
            if (!places.tryAcquire(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                throw Absence.refusal("too many wait for the database already");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            // When it is started again it does, so whoever asked comes again.
            throw Absence.refusal("the program stops");
        }
        return true;
    }

    /** Gives a place back that was taken. */
    void leave() {
        places.release();
    }

    /** Whether the database is not known to be silent: then nobody need find that out anew. */
    boolean isOpen() {
        Pulse felt = pulse;
        return felt == null || felt.beats();
    }

    private static void demandAnswers(Pulse felt) {
        if (!felt.beats()) {
            throw Absence.refusal("the database does not answer, and was not asked again");
        }
    }

    @PreDestroy
    void stop() {
        ScheduledFuture<?> present = feeling;
        if (present != null) {
            present.cancel(true);
        }
    }
}
