package org.engawa.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.engawa.testing.EmptyDatabase;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All that is in a database at one moment, and the same in another. */
class SnapshotTest {
    private static final String USER = "engawa";

    @TempDir
    Path folder;

    private String url;

    @BeforeEach
    void fill() throws SQLException {
        url = url("first");
        EmptyDatabase.migrate(url, USER);
        try (Connection connection = connect(url)) {
            FilledDatabase.fill(connection);
        }
    }

    @Test
    void comesBackInAnotherDatabase() throws IOException, SQLException {
        String other = url("second");
        Map<String, List<List<Object>>> first;
        try (Snapshot snapshot = snapshot(url)) {
            first = rows(snapshot);
            assertThat(snapshot.schema()).isEqualTo(NewDatabase.newestSchema());
            assertThat(snapshot.position()).isEqualTo(FilledDatabase.ROWS);
            load(snapshot, other);
        }
        assertThat(first.values()).allMatch(rows -> rows.size() == FilledDatabase.ROWS || rows.size() == 1);
        assertThat(first.get("story").get(2)).containsNull();
        try (Snapshot snapshot = snapshot(other)) {
            assertThat(rows(snapshot)).isEqualTo(first);
        }
    }

    @Test
    void lacksWhatLetsSomebodyIn() throws IOException, SQLException {
        try (Snapshot snapshot = snapshot(url);
                Connection connection = connect(url)) {
            assertThat(snapshot.tables()).doesNotContainAnyElementsOf(Snapshot.LEFT_OUT);
            List<String> all = new Tables(connection).inOrder();
            assertThat(all).containsAll(Snapshot.LEFT_OUT);
            for (String table : snapshot.tables()) {
                assertThat(snapshot.columns(table))
                        .as("a token or a challenge in %s: leave the table out, or the column", table)
                        .filteredOn(column -> column.matches(".*(token|challenge|nonce|session).*"))
                        .isSubsetOf(Snapshot.TOKEN);
            }
            int token = snapshot.columns("sign_off").indexOf(Snapshot.TOKEN);
            assertThat(rows(snapshot).get("sign_off"))
                    .extracting(row -> row.get(token))
                    .containsExactly(
                            "00000000-0000-0000-0000-000000000001",
                            "00000000-0000-0000-0000-000000000002",
                            "00000000-0000-0000-0000-000000000003");
        }
    }

    @Test
    void isOfOneMomentWhateverIsWrittenMeanwhile() throws IOException, SQLException {
        try (Snapshot snapshot = snapshot(url)) {
            assertThat(snapshot.position()).isEqualTo(FilledDatabase.ROWS);
            try (Connection connection = connect(url);
                    Statement statement = connection.createStatement()) {
                statement.executeUpdate("update publication_head set position = 77");
                statement.executeUpdate("update story set slug = 'changed' || version");
                statement.executeUpdate("delete from audit_entry");
            }
            assertThat(snapshot.position()).isEqualTo(FilledDatabase.ROWS);
            assertThat(rows(snapshot).get("audit_entry")).hasSize(FilledDatabase.ROWS);
            assertThat(rows(snapshot).get("story").toString()).doesNotContain("changed");
        }
    }

    @Test
    void goesIntoAnEmptyDatabaseOnly() throws IOException {
        assertThatIOException()
                .isThrownBy(() -> NewDatabase.open(url, USER, USER, NewDatabase.newestSchema())
                        .close())
                .withMessageContaining("holds something already, in the table ");
    }

    @Test
    void leavesNothingWhenItIsNotTakenWhole() throws IOException, SQLException {
        String other = url("second");
        try (Snapshot snapshot = snapshot(url);
                NewDatabase database = NewDatabase.open(other, USER, USER, snapshot.schema())) {
            load(snapshot, database);
            assertThatIOException().isThrownBy(() -> database.commit(99)).withMessageContaining("goes to 3");
        }
        // A schema without rows is as good as none.
        try (Snapshot snapshot = snapshot(url)) {
            load(snapshot, other);
        }
    }

    @Test
    void refusesRowsThatDoNotFit() throws IOException {
        List<String> columns = List.of("path", "content_hash");
        refuses(columns, List.of("only one"), "it has 1 values");
        refuses(columns, List.of(1, "hash"), "1 is no TEXT");
        refuses(columns, List.of("p".repeat(401), "hash"), "does not fit");
        refuses(List.of("path"), List.of("p"), "has the columns [path, content_hash], not [path]");
        refuses(List.of("path", "path"), List.of("p", "q"), "has the columns");
    }

    private void refuses(List<String> columns, List<Object> row, String why) throws IOException {
        try (NewDatabase database = NewDatabase.open(url("refusing"), USER, USER, NewDatabase.newestSchema())) {
            Iterator<List<Object>> rows = List.of(row).iterator();
            assertThatIOException()
                    .isThrownBy(
                            () -> database.load("imported_file", columns, () -> rows.hasNext() ? rows.next() : null))
                    .withMessageContaining(why);
        }
    }

    @Test
    void knowsSchemasUpToItsOwn() {
        assertThat(NewDatabase.knows("1")).isTrue();
        assertThat(NewDatabase.knows(NewDatabase.newestSchema())).isTrue();
        assertThat(NewDatabase.knows("9999")).isFalse();
    }

    private static void load(Snapshot snapshot, String url) throws IOException {
        try (NewDatabase database = NewDatabase.open(url, USER, USER, snapshot.schema())) {
            load(snapshot, database);
            database.commit(snapshot.position());
        }
    }

    private static void load(Snapshot snapshot, NewDatabase database) throws IOException {
        Map<String, List<List<Object>>> rows = rows(snapshot);
        for (String table : database.tables()) {
            Iterator<List<Object>> each = rows.get(table).iterator();
            database.load(table, snapshot.columns(table), () -> each.hasNext() ? each.next() : null);
        }
    }

    private static Map<String, List<List<Object>>> rows(Snapshot snapshot) throws IOException {
        Map<String, List<List<Object>>> rows = new TreeMap<>();
        for (String table : snapshot.tables()) {
            List<List<Object>> all = new ArrayList<>();
            snapshot.read(table, all::add);
            rows.put(table, all);
        }
        return rows;
    }

    private String url(String name) {
        return "jdbc:h2:file:" + folder.resolve(name).toAbsolutePath() + ";WRITE_DELAY=0";
    }

    private static Connection connect(String url) throws SQLException {
        return DriverManager.getConnection(url, USER, USER);
    }

    private static Snapshot snapshot(String url) throws IOException {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(url);
        source.setUser(USER);
        source.setPassword(USER);
        return Snapshot.of(source);
    }
}
