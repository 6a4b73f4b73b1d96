package org.engawa.database;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.engawa.trace.Traces;
import org.engawa.trace.Work;
import org.jspecify.annotations.Nullable;

/** Gives every transaction an entity manager of its own, which is closed when the transaction ends. */
@ApplicationScoped
class JpaEntityManagers {
    private static final String KEY = JpaEntityManagers.class.getName();

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private Turns turns;

    @Inject
    private EmbeddedFile file;

    @Inject
    private Traces traces;

    @Inject
    private Admission admission;

    @Inject
    private ReadOnly readOnly;

    @Inject
    private Exemption exemption;

    private volatile @Nullable EntityManagerFactory factory;

    @Produces
    EntityManager entityManager() {
        return (EntityManager) Proxy.newProxyInstance(
                EntityManager.class.getClassLoader(),
                new Class<?>[] {EntityManager.class},
                (proxy, method, arguments) -> {
                    try {
                        return method.invoke(ofTransaction(), arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause() == null ? e : e.getCause();
                    }
                });
    }

    private EntityManager ofTransaction() {
        if (transaction.getTransactionStatus() == Status.STATUS_NO_TRANSACTION) {
            throw new IllegalStateException("the database may be used within a transaction only");
        }
        if (transaction.getResource(KEY) instanceof Running running) {
            return running.manager;
        }
        EntityManagerFactory made = factory();
        boolean place = admission.enter();
        boolean begun = false;
        try {
            Running created = new Running(made.createEntityManager(), traces.step("transaction"), place);
            created.manager.joinTransaction();
            transaction.putResource(KEY, created);
            transaction.registerInterposedSynchronization(created);
            begun = true;
            return created.manager;
        } finally {
            if (place && !begun) {
                admission.leave();
            }
        }
    }

    /** What a transaction has of the database, from its first use until it has been committed or rolled back. */
    private final class Running implements Synchronization {
        private final EntityManager manager;
        private final Work work;
        private final boolean place;
        private boolean writes;
        private boolean turn;

        Running(EntityManager manager, Work work, boolean place) {
            this.manager = manager;
            this.work = work;
            this.place = place;
        }

        /** Whoever has begun to write may end; nobody else begins while nothing is to be saved. */
        void write() {
            if (!writes && !exemption.holds()) {
                readOnly.demandOff();
            }
            writes = true;
            work.tell("engawa.transaction.writes", "yes");
            turn = turn || turns.take();
        }

        @Override
        public void beforeCompletion() {
            // The provider flushes by itself.
        }

        @Override
        public void afterCompletion(int status) {
            try {
                manager.close();
            } finally {
                if (turn) {
                    turns.giveBack();
                    // Before whoever committed can tell anybody; others may write meanwhile.
                    file.force();
                }
                if (place) {
                    admission.leave();
                }
                if (status != Status.STATUS_COMMITTED) {
                    work.fail();
                }
                work.close();
            }
        }
    }

    /**
     * Told by the provider before the first statement of a transaction that writes or locks. The one place that every act which changes
     * anything comes by.
     */
    private final class FirstWrite extends SessionEventAdapter {
        @Override
        public void preBeginTransaction(SessionEvent event) {
            if (transaction.getTransactionStatus() != Status.STATUS_NO_TRANSACTION
                    && transaction.getResource(KEY) instanceof Running running) {
                running.write();
            }
        }
    }

    private synchronized EntityManagerFactory factory() {
        EntityManagerFactory present = factory;
        if (present == null) {
            present = Persistence.createEntityManagerFactory("engawa", Map.of());
            ServerSession session = present.unwrap(ServerSession.class);
            session.getEventManager().addListener(new FirstWrite());
            // A transaction that failed can't be tried again from its middle: the provider would, thrice, and wait five
            // seconds each time.
            session.getLogin().setQueryRetryAttemptCount(0);
            session.getLogin().setConnectionHealthValidatedOnError(false);
            factory = present;
        }
        return present;
    }

    @PreDestroy
    void close() {
        EntityManagerFactory present = factory;
        if (present != null) {
            present.close();
        }
    }
}
