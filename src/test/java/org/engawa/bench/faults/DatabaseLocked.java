package org.engawa.bench.faults;

import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;

/** Somebody holds a lock on the stories for longer than anybody should. */
final class DatabaseLocked implements Fault {
    private final int seconds;

    DatabaseLocked(int seconds) {
        this.seconds = seconds;
    }

    @Override
    public Row row() {
        return new Row("9a", "a table locked by somebody else", Duration.ofSeconds(5), "(?i)lock timeout");
    }

    @Override
    public void strike(Stage stage, Findings findings) throws Exception {
        try (Connection connection = stage.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table story, edition, revision in access exclusive mode");
            Thread.sleep(seconds * 1_000L);
            connection.rollback();
        }
    }
}
