package org.engawa.database;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives every transaction an entity manager of its own, which is closed when the transaction ends. */
@ApplicationScoped
class JpaEntityManagers {
    private static final String KEY = JpaEntityManagers.class.getName();

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

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
        if (transaction.getResource(KEY) instanceof EntityManager present) {
            return present;
        }
        EntityManager created = factory().createEntityManager();
        created.joinTransaction();
        transaction.putResource(KEY, created);
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // The provider flushes by itself.
            }

            @Override
            public void afterCompletion(int status) {
                created.close();
            }
        });
        return created;
    }

    private synchronized EntityManagerFactory factory() {
        EntityManagerFactory present = factory;
        if (present == null) {
            present = Persistence.createEntityManagerFactory("engawa", Map.of());
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
