package org.engawa.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * How a database is, looked at without the server and without changing it.
 *
 * @param product what it is, with its version
 * @param major the number of that version
 * @param schema version of its schema; 0 where none was ever made
 * @param ahead how far its clock is before ours
 */
public record Diagnosis(String product, int major, String schema, Duration ahead) {
    private static final int PATIENCE_SECONDS = 5;
    private static final int NOT_THERE = 90146;

    /**
     * Looks.
     *
     * @param url JDBC address
     * @return nothing when it is an embedded one that nobody has made yet
     * @throws IOException when it can't be reached; the message is that of the database
     */
    public static Optional<Diagnosis> of(String url, String user, String password, Clock clock) throws IOException {
        boolean embedded = url.startsWith("jdbc:h2:file:");
        DriverManager.setLoginTimeout(PATIENCE_SECONDS);
        try (Connection connection = DriverManager.getConnection(
                embedded ? url + ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r" : url, user, password)) {
            var data = connection.getMetaData();
            return Optional.of(new Diagnosis(
                    data.getDatabaseProductName() + " " + data.getDatabaseProductVersion(),
                    data.getDatabaseMajorVersion(),
                    new Tables(connection).schema(),
                    ahead(connection, clock)));
        } catch (SQLException e) {
            if (embedded && e.getErrorCode() == NOT_THERE) {
                return Optional.empty();
            }
            throw new IOException(String.valueOf(e.getMessage()), e);
        }
    }

    private static Duration ahead(Connection connection, Clock clock) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select current_timestamp");
                ResultSet result = statement.executeQuery()) {
            result.next();
            return Duration.between(clock.instant(), result.getObject(1, OffsetDateTime.class));
        }
    }
}
