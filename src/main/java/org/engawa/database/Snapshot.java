package org.engawa.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * All rows of the database as they were at one moment, while others go on writing. What lets somebody in is not among them:
 * sign-ins, links that were handed out, and challenges stay behind, and those outside who were asked to confirm something can't
 * answer by a link of before.
 */
public final class Snapshot implements AutoCloseable {
    /** What lets somebody in, or lives minutes. */
    static final Set<String> LEFT_OUT =
            Set.of("sign_in", "one_time_link", "passkey_challenge", "preview_link", "presence");

    /** Stands in rows that are kept; what it opens is lost. */
    static final String TOKEN = "token_hash";

    private static final int AT_ONCE = 500;

    private final Connection connection;
    private final Tables tables;
    private final int usualIsolation;

    private Snapshot(Connection connection) throws SQLException {
        this.connection = connection;
        this.tables = new Tables(connection);
        this.usualIsolation = connection.getTransactionIsolation();
        connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
        connection.setAutoCommit(false);
    }

    /** What takes the rows. */
    public interface Reader {
        /** Takes the values of a row in the order of the columns: texts, numbers, true and false, or nothing. */
        void take(List<@Nullable Object> row) throws IOException;
    }

    /**
     * Of a database as it is now.
     *
     * @throws IOException when it can't be had
     */
    public static Snapshot of(DataSource source) throws IOException {
        try {
            Connection connection = source.getConnection();
            try {
                return new Snapshot(connection);
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** The version of the schema. */
    public String schema() throws IOException {
        try {
            return tables.schema();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** How far the publication log goes. */
    public long position() throws IOException {
        try {
            return tables.number("select position from publication_head");
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** The tables, each after those that it refers to. */
    public List<String> tables() throws IOException {
        try {
            return tables.inOrder().stream()
                    .filter(table -> !LEFT_OUT.contains(table))
                    .toList();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** The columns of a table. */
    public List<String> columns(String table) throws IOException {
        try {
            return List.copyOf(tables.columns(table).keySet());
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Reads all rows of a table. */
    public void read(String table, Reader reader) throws IOException {
        try {
            Map<String, Value> columns = tables.columns(table);
            try (Statement statement = connection.createStatement()) {
                statement.setFetchSize(AT_ONCE);
                try (ResultSet result =
                        statement.executeQuery("select " + selected(columns.keySet()) + " from " + table)) {
                    while (result.next()) {
                        reader.take(row(result, columns.values()));
                    }
                }
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** In place of a token stands what no token can be. */
    private static String selected(Set<String> columns) {
        return String.join(
                ", ",
                columns.stream()
                        .map(column -> column.equals(TOKEN) ? "cast(id as varchar(64))" : column)
                        .toList());
    }

    private static List<@Nullable Object> row(ResultSet result, Iterable<Value> columns) throws SQLException {
        List<@Nullable Object> row = new ArrayList<>();
        for (Value column : columns) {
            row.add(column.read(result, row.size() + 1));
        }
        return row;
    }

    private static IOException failed(SQLException e) {
        return new IOException("the database failed: " + e.getMessage(), e);
    }

    /** Gives the connection back as it was. */
    @Override
    public void close() throws IOException {
        try (connection) {
            connection.rollback();
            connection.setAutoCommit(true);
            connection.setTransactionIsolation(usualIsolation);
        } catch (SQLException e) {
            throw failed(e);
        }
    }
}
