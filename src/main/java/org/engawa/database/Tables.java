package org.engawa.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.flywaydb.core.api.MigrationVersion;

/** The tables of a schema, each after those that it refers to; of H2 and PostgreSQL in the same words. */
final class Tables {
    /** In which Flyway notes what it did. */
    static final String HISTORY = "flyway_schema_history";

    private static final String ALL = """
            select lower(table_name) from information_schema.tables
            where table_schema = ? and table_type = 'BASE TABLE'""";

    private static final String COLUMNS = """
            select lower(column_name), lower(data_type) from information_schema.columns
            where table_schema = ? and lower(table_name) = ? order by ordinal_position""";

    private static final String REFERENCES = """
            select lower(c.table_name), lower(p.table_name)
            from information_schema.referential_constraints r
            join information_schema.table_constraints c
              on c.constraint_schema = r.constraint_schema and c.constraint_name = r.constraint_name
            join information_schema.table_constraints p
              on p.constraint_schema = r.unique_constraint_schema and p.constraint_name = r.unique_constraint_name
            where r.constraint_schema = ?""";

    private final Connection connection;

    Tables(Connection connection) {
        this.connection = connection;
    }

    /** All but Flyway's own. */
    List<String> inOrder() throws SQLException {
        Map<String, Set<String>> references = new TreeMap<>();
        query(ALL, List.of(), row -> references.put(row.getString(1), new TreeSet<>()));
        references.remove(HISTORY);
        query(REFERENCES, List.of(), row -> {
            if (!row.getString(1).equals(row.getString(2))) {
                references
                        .computeIfAbsent(row.getString(1), table -> new TreeSet<>())
                        .add(row.getString(2));
            }
        });
        Set<String> ordered = new LinkedHashSet<>();
        references.keySet().forEach(table -> add(table, references, ordered));
        return List.copyOf(ordered);
    }

    /** The tables of this program refer to each other in no circle. */
    private static void add(String table, Map<String, Set<String>> references, Set<String> ordered) {
        if (!ordered.contains(table)) {
            references.getOrDefault(table, Set.of()).forEach(other -> add(other, references, ordered));
            ordered.add(table);
        }
    }

    /** The columns of a table in their order, and what kind of value each holds. */
    Map<String, Value> columns(String table) throws SQLException {
        Map<String, Value> columns = new LinkedHashMap<>();
        query(COLUMNS, List.of(table), row -> columns.put(row.getString(1), Value.of(row.getString(2))));
        return columns;
    }

    /**
     * The version of the schema.
     *
     * @return 0 where none was ever made
     */
    String schema() throws SQLException {
        MigrationVersion newest = MigrationVersion.fromVersion("0");
        List<String> all = new ArrayList<>();
        query(ALL, List.of(), row -> all.add(row.getString(1)));
        if (all.contains(HISTORY)) {
            try (PreparedStatement statement = connection.prepareStatement("select \"version\" from \"" + HISTORY
                            + "\" where \"version\" is not null and \"success\" = true");
                    ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    MigrationVersion version = MigrationVersion.fromVersion(result.getString(1));
                    newest = version.compareTo(newest) > 0 ? version : newest;
                }
            }
        }
        return newest.getVersion();
    }

    long count(String table) throws SQLException {
        return number("select count(*) from " + table);
    }

    long number(String query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet result = statement.executeQuery()) {
            return result.next() ? result.getLong(1) : 0;
        }
    }

    private interface Row {
        void read(ResultSet row) throws SQLException;
    }

    private void query(String query, List<String> parameters, Row row) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            List<String> all = new ArrayList<>(List.of(connection.getSchema()));
            all.addAll(parameters);
            for (int index = 0; index < all.size(); index++) {
                statement.setString(index + 1, all.get(index));
            }
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    row.read(result);
                }
            }
        }
    }
}
