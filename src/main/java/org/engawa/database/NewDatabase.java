package org.engawa.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;

/** A database in which nothing was ever written, and which gets the rows of a {@link Snapshot}: all of them or none. */
public final class NewDatabase implements AutoCloseable {
    private static final int AT_ONCE = 500;

    private final FluentConfiguration flyway;
    private final Connection connection;
    private final Tables tables;

    private NewDatabase(FluentConfiguration flyway, Connection connection) {
        this.flyway = flyway;
        this.connection = connection;
        this.tables = new Tables(connection);
    }

    /** Where the rows of a table come from. */
    public interface Rows {
        /** The next row in the order of the columns; null after the last. */
        @Nullable
        List<@Nullable Object> next() throws IOException;
    }

    /** The version of the newest schema that this program knows. */
    public static String newestSchema() {
        return Arrays.stream(flyway().dataSource("jdbc:h2:mem:", "", "")
                        .load()
                        .info()
                        .all())
                .map(MigrationInfo::getVersion)
                .max(MigrationVersion::compareTo)
                .map(MigrationVersion::getVersion)
                .orElseThrow();
    }

    /** Whether this program knows a schema. */
    public static boolean knows(String schema) {
        return MigrationVersion.fromVersion(schema).compareTo(MigrationVersion.fromVersion(newestSchema())) <= 0;
    }

    private static FluentConfiguration flyway() {
        return Flyway.configure(NewDatabase.class.getClassLoader()).locations("classpath:db/migration");
    }

    /**
     * Opens it, and makes the tables of a schema.
     *
     * @param url JDBC address
     * @throws IOException when it can't be reached, or holds something; the message is a sentence
     */
    public static NewDatabase open(String url, String user, String password, String schema) throws IOException {
        NewDatabase opened;
        try {
            opened = new NewDatabase(
                    flyway().dataSource(url, user, password).target(schema),
                    DriverManager.getConnection(url, user, password));
        } catch (SQLException e) {
            throw new IOException("the database can't be reached: " + e.getMessage(), e);
        }
        try {
            opened.mustBeEmpty();
            opened.flyway.load().migrate();
            opened.begin();
            return opened;
        } catch (SQLException | FlywayException e) {
            opened.close();
            throw new IOException("the tables can't be made: " + e.getMessage(), e);
        } catch (IOException e) {
            opened.close();
            throw e;
        }
    }

    /** A schema with nothing but what its migrations put there counts as empty: an earlier attempt may have left it. */
    private void mustBeEmpty() throws SQLException, IOException {
        for (String table : tables.inOrder()) {
            long rows = table.endsWith("_head") ? tables.number("select position from " + table) : tables.count(table);
            if (rows > 0) {
                throw new IOException(
                        "the database holds something already, in the table " + table + "; name an empty one");
            }
        }
    }

    private void begin() throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            for (String table : tables.inOrder()) {
                if (table.endsWith("_head")) {
                    statement.executeUpdate("delete from " + table);
                }
            }
        }
    }

    /** The tables, each after those that it refers to. */
    public List<String> tables() throws IOException {
        try {
            return tables.inOrder().stream()
                    .filter(table -> !Snapshot.LEFT_OUT.contains(table))
                    .toList();
        } catch (SQLException e) {
            throw new IOException("the database failed: " + e.getMessage(), e);
        }
    }

    /**
     * Puts rows into a table.
     *
     * @throws IOException when they don't fit; the message is a sentence
     */
    public long load(String table, List<String> columns, Rows rows) throws IOException {
        try {
            Map<String, Value> own = tables.columns(table);
            if (!own.keySet().equals(Set.copyOf(columns)) || own.size() != columns.size()) {
                throw new IOException("the table " + table + " has the columns " + own.keySet() + ", not " + columns);
            }
            String places = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into " + table + " (" + String.join(", ", columns) + ") values (" + places + ")")) {
                return insert(insert, columns.stream().map(own::get).toList(), rows);
            }
        } catch (SQLException | IllegalArgumentException e) {
            throw new IOException("a row of the table " + table + " does not fit: " + e.getMessage(), e);
        }
    }

    private static long insert(PreparedStatement insert, List<Value> columns, Rows rows)
            throws SQLException, IOException {
        long count = 0;
        for (List<@Nullable Object> row = rows.next(); row != null; row = rows.next()) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("it has " + row.size() + " values");
            }
            for (int index = 0; index < columns.size(); index++) {
                columns.get(index).write(insert, index + 1, row.get(index));
            }
            insert.addBatch();
            count++;
            if (count % AT_ONCE == 0) {
                insert.executeBatch();
            }
        }
        insert.executeBatch();
        return count;
    }

    /**
     * Lets no letter be sent any more whose time has come by now: the site that the rows are of may have sent it since.
     *
     * @return how many there are
     */
    public long withholdLetters(OffsetDateTime now) throws IOException {
        try (PreparedStatement update = connection.prepareStatement("update letter set state = 'DROPPED',"
                + " result = 'restored from a backup: it may have been sent since'"
                + " where state in ('WAITING', 'SENDING') and wanted_at <= ?")) {
            update.setObject(1, now);
            return update.executeUpdate();
        } catch (SQLException e) {
            throw new IOException("the database failed: " + e.getMessage(), e);
        }
    }

    /**
     * Looks whether the publication log goes as far as it should, and keeps what was loaded.
     *
     * @throws IOException when it does not, or the database fails
     */
    public void commit(long position) throws IOException {
        try {
            long head = tables.number("select position from publication_head");
            if (head != position || tables.count("publication_log") != position) {
                throw new IOException("the publication log goes to " + head + " with " + tables.count("publication_log")
                        + " entries, and should to " + position);
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IOException("the database failed: " + e.getMessage(), e);
        }
    }

    /** Takes back what was not committed. */
    @Override
    public void close() throws IOException {
        try (connection) {
            if (!connection.getAutoCommit()) {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new IOException("the database failed: " + e.getMessage(), e);
        }
    }
}
