package org.engawa.database;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Wakes all nodes when something is committed that they wait for. Between them is no network, but each has a line to PostgreSQL, which passes it
 * on (LISTEN and NOTIFY). It may be lost, with the line or where a pooler stands between, so whoever waits must also look by themselves, less
 * often. The embedded database has one node, which knows what it does.
 */
@ApplicationScoped
public class Bell {
    @Resource(lookup = "java:app/jdbc/engawa")
    private DataSource source;

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private JpaBell commit;

    @Inject
    private Event<Rung> announce;

    @Inject
    @ConfigProperty(name = "engawa.db.class", defaultValue = "org.h2.jdbcx.JdbcDataSource")
    private String driver;

    private volatile @Nullable BellListener listener;

    /** Announced on every node, the one that rang among them, when one or several transactions that rang were committed. */
    public record Rung() {}

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        if (!isEmbedded()) {
            BellListener begun = new BellListener(source, () -> announce.fire(new Rung()));
            listener = begun;
            // A thread of its own, for it does nothing else.
            threads.newThread(begun::listenAlways).start();
        }
    }

    /** Rings when the running transaction is committed. */
    public void ring() {
        if (!isEmbedded()) {
            commit.ring();
        }
    }

    /** How often this node heard it since it was started; never with the embedded database, or through a pooler that does not pass it on. */
    public long heard() {
        BellListener present = listener;
        return present == null ? 0 : present.rung();
    }

    private boolean isEmbedded() {
        return driver.startsWith("org.h2.");
    }

    @PreDestroy
    void stop() {
        BellListener present = listener;
        if (present != null) {
            present.stop();
        }
    }
}
