package org.engawa.bench.faults;

import java.time.Duration;
import org.engawa.bench.SignedIn;

/** The site starts while its database is away, which comes later. */
final class NoDatabaseAtStart implements Fault {
    private static final int MOST_MILLIS = 60_000;

    @Override
    public Row row() {
        return new Row("7", "database down at boot", Duration.ofSeconds(15), "The database does not answer");
    }

    @Override
    public void strike(Stage stage, Findings findings) throws Exception {
        stage.site().kill();
        stage.postgres().stop();
        long millis = stage.serveAgain();
        findings.check(millis < MOST_MILLIS, "serves readers without its database after %d ms", millis);
        SignedIn.Answer page = new SignedIn(
                        "http://localhost:" + stage.site().port(),
                        stage.writers().get(0).token())
                .ask("/newsroom/board");
        findings.check(
                page.status() == 503 && !page.retry().isEmpty(),
                "the newsroom says %d, try again after %s s",
                page.status(),
                page.retry());
        findings.check(stage.saysThatTheDatabaseIsAway(), "O6 status and metrics say that the database is away");
        stage.postgres().start();
    }
}
