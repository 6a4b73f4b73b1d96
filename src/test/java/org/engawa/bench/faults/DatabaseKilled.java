package org.engawa.bench.faults;

import java.time.Duration;

/** PostgreSQL is killed with all its processes, is away for a while, and comes back. */
final class DatabaseKilled implements Fault {
    private final int seconds;

    DatabaseKilled(int seconds) {
        this.seconds = seconds;
    }

    @Override
    public Row row() {
        return new Row("8", "database killed and restarted", Duration.ofSeconds(5), "The database does not answer");
    }

    @Override
    public void strike(Stage stage, Findings findings) throws Exception {
        stage.postgres().kill();
        Thread.sleep(seconds * 500L);
        findings.check(stage.saysThatTheDatabaseIsAway(), "O6 status and metrics say that the database is away");
        Thread.sleep(seconds * 500L);
        stage.postgres().start();
    }
}
