package org.engawa.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Rows for every table of the schema, whichever there are: the third has nothing wherever that is allowed. */
public final class FilledDatabase {
    /** How many rows each table gets. */
    public static final int ROWS = 3;

    private FilledDatabase() {}

    /** Fills tables in which nothing stands. */
    public static void fill(Connection connection) throws SQLException {
        Tables tables = new Tables(connection);
        for (String table : tables.inOrder()) {
            if (!table.endsWith("_head")) {
                insert(connection, table, tables.columns(table), mayBeEmpty(connection, table));
            }
        }
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("update publication_head set position = " + ROWS);
            statement.executeUpdate("update audit_head set position = " + ROWS);
        }
    }

    private static void insert(Connection connection, String table, Map<String, Value> columns, Set<String> mayBeEmpty)
            throws SQLException {
        String places = columns.keySet().stream().map(column -> "?").collect(Collectors.joining(", "));
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into " + table + " (" + String.join(", ", columns.keySet()) + ") values (" + places + ")")) {
            for (int row = 1; row <= ROWS; row++) {
                int place = 1;
                for (Map.Entry<String, Value> column : columns.entrySet()) {
                    boolean empty = row == ROWS && mayBeEmpty.contains(column.getKey());
                    column.getValue().write(insert, place++, empty ? null : value(column.getValue(), row));
                }
                insert.executeUpdate();
            }
        }
    }

    /** The same id in the same row of all tables, so that each refers to one that is there. */
    private static Object value(Value kind, int row) {
        return switch (kind) {
            case ID -> new UUID(0, row).toString();
            case TEXT -> row + " \"é\\\n日\t😀";
            case WHOLE -> row;
            case TRUTH -> row % 2 == 0;
            case MOMENT -> "2026-11-27T09:00:00.123456+09:00";
            case DAY -> "2026-11-2" + row;
        };
    }

    private static Set<String> mayBeEmpty(Connection connection, String table) throws SQLException {
        Set<String> names = new HashSet<>();
        try (PreparedStatement statement =
                connection.prepareStatement("select lower(column_name) from information_schema.columns"
                        + " where table_schema = ? and lower(table_name) = ? and is_nullable = 'YES'")) {
            statement.setString(1, connection.getSchema());
            statement.setString(2, table);
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    names.add(result.getString(1));
                }
            }
        }
        return names;
    }
}
