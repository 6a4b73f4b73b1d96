package org.engawa.database;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.engawa.tasks.LastingTask;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** Who hears the {@link Bell} on one line to PostgreSQL, as long as that holds. */
final class BellListener {
    /** What rings for all that listen to this database, at the commit; twice in one transaction is once. */
    static final String RING = "select cast(pg_notify('engawa', '') as text)";

    private static final Logger LOG = System.getLogger(BellListener.class.getName());
    private static final String LISTEN = "listen engawa";
    private static final String SILENCE = "unlisten *";

    /** After so long in silence the line is tried, and whoever stops is not kept waiting for longer. */
    private static final int SILENCE_MILLIS = 1000;

    private static final int PATIENCE_SECONDS = 2;

    private final DataSource source;
    private final Runnable heard;
    private final AtomicLong rung = new AtomicLong();
    private final CountDownLatch stopping = new CountDownLatch(1);

    /**
     * @param source connections of PostgreSQL
     * @param heard what is to be done each time
     */
    BellListener(DataSource source, Runnable heard) {
        this.source = source;
        this.heard = heard;
    }

    /** Listens until it is stopped, on one line after the other. */
    void listenAlways() {
        LastingTask listening = new LastingTask("waiting to be woken by the database", this::listen);
        try {
            do {
                listening.run();
            } while (!stopping.await(SILENCE_MILLIS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Listens until the line breaks or it is stopped; at once, when no line can be had. */
    void listen() {
        try (Connection line = source.getConnection()) {
            execute(line, LISTEN);
            try {
                hear(line);
            } finally {
                // Else whoever is given it next by the pool would hear for nobody, and keep what they hear.
                execute(line, SILENCE);
            }
        } catch (SQLException e) {
            // That the database is away is told where it is asked.
            LOG.log(Level.DEBUG, "No longer woken by the database", e);
        }
    }

    private void hear(Connection line) throws SQLException {
        // What rang before it listened.
        heard.run();
        PGConnection notified = line.unwrap(PGConnection.class);
        while (stopping.getCount() > 0) {
            PGNotification[] notifications = notified.getNotifications(SILENCE_MILLIS);
            if (notifications != null && notifications.length > 0) {
                rung.addAndGet(notifications.length);
                heard.run();
            } else if (!line.isValid(PATIENCE_SECONDS)) {
                return;
            }
        }
    }

    private static void execute(Connection line, String order) throws SQLException {
        try (Statement statement = line.createStatement()) {
            statement.execute(order);
        }
    }

    /** How often it rang. */
    long rung() {
        return rung.get();
    }

    /** Soon ends what listens. */
    void stop() {
        stopping.countDown();
    }
}
