package org.engawa.database;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** The database of the writing side. The public site does without it while it is down. */
@ApplicationScoped
public class Database {
    private static final Logger LOG = System.getLogger(Database.class.getName());
    private static final int PATIENCE_SECONDS = 2;

    @Resource(lookup = "java:app/jdbc/engawa")
    private DataSource source;

    @Inject
    private ReadOnly readOnly;

    @Inject
    private Admission admission;

    @Inject
    private Outages outages;

    private boolean migrated;
    private volatile boolean lastAnswer = true;

    /**
     * Whether the database can be used now. Brings its schema up to date the first time that it can.
     */
    public synchronized boolean ready() {
        if (!answers()) {
            return false;
        }
        if (!migrated) {
            migrate();
        }
        return migrated;
    }

    /** Whether it can be used now, and may be written. What is done by itself waits until then. */
    public boolean writable() {
        return !readOnly.isOn() && ready();
    }

    private void migrate() {
        try {
            Flyway.configure(Database.class.getClassLoader())
                    .dataSource(source)
                    .locations("classpath:db/migration")
                    .callbacks(new Unhurried())
                    .load()
                    .migrate();
            migrated = true;
        } catch (FlywayException e) {
            LOG.log(Level.ERROR, "The database schema could not be brought up to date: {0}", e.getMessage());
        }
    }

    /** Whether a connection can be had now. */
    public boolean answers() {
        if (!admission.isOpen()) {
            // Asked again by each in turn, all would wait for one another.
            tell(false, "It was asked and says nothing.");
            return false;
        }
        try (Connection connection = source.getConnection()) {
            tell(connection.isValid(PATIENCE_SECONDS), "");
        } catch (SQLException e) {
            tell(false, String.valueOf(e.getMessage()));
        }
        return lastAnswer;
    }

    /** Why something was not done in the last minute, in its own words. It may answer and take nothing, being full for example. */
    public List<String> refusals() {
        return outages.lately();
    }

    /**
     * All of it as it is now; to be closed.
     *
     * @throws IOException when it can't be had
     */
    public Snapshot snapshot() throws IOException {
        return Snapshot.of(source);
    }

    /**
     * The version of its schema.
     *
     * @throws IOException when it can't be had
     */
    public String schema() throws IOException {
        try (Connection connection = source.getConnection()) {
            return new Tables(connection).schema();
        } catch (SQLException e) {
            throw new IOException("the database failed: " + e.getMessage(), e);
        }
    }

    private void tell(boolean answer, String why) {
        if (answer != lastAnswer) {
            LOG.log(
                    answer ? Level.INFO : Level.WARNING,
                    answer
                            ? "The database answers again"
                            : "The database does not answer; readers are served without it. " + why);
        }
        lastAnswer = answer;
    }
}
