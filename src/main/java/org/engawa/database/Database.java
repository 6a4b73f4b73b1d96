package org.engawa.database;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
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

    private volatile boolean migrated;
    private volatile String lastFailure = "";

    /**
     * Brings the schema up to date if that has not been done since the start.
     *
     * @return whether the database can be used
     */
    public synchronized boolean prepare() {
        if (migrated) {
            return true;
        }
        if (!answers()) {
            return false;
        }
        try {
            Flyway.configure(Database.class.getClassLoader())
                    .dataSource(source)
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
            migrated = true;
        } catch (FlywayException e) {
            LOG.log(Level.ERROR, "The database schema could not be brought up to date: {0}", e.getMessage());
        }
        return migrated;
    }

    /** Whether a connection can be had now. */
    public boolean answers() {
        try (Connection connection = source.getConnection()) {
            lastFailure = "";
            return connection.isValid(PATIENCE_SECONDS);
        } catch (SQLException e) {
            String failure = String.valueOf(e.getMessage());
            if (!failure.equals(lastFailure)) {
                LOG.log(Level.WARNING, "The database does not answer: {0}", failure);
            }
            lastFailure = failure;
            return false;
        }
    }
}
