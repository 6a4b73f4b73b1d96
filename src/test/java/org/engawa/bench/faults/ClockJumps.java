package org.engawa.bench.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.engawa.story.Slug;
import org.engawa.story.Story;
import org.engawa.testing.Bundle;

/**
 * The clock of the server is put forward and back while it runs, and forward again. That of the database is ahead all the while, so that it is
 * the server's by which stories are released. Wants libfaketime.
 */
final class ClockJumps implements Fault {
    private static final Duration JUMP = Duration.ofMinutes(20);
    private static final int CALM_MILLIS = 6_000;
    private static final String SOON = "due-in-ten-minutes";
    private static final String LATE = "due-in-an-hour";

    @Override
    public Row row() {
        return new Row("13", "clock put forward and back by 20 minutes", Duration.ofSeconds(5), "");
    }

    @Override
    public void strike(Stage stage, Findings findings) throws Exception {
        Path clock = stage.folder("clock");
        Files.writeString(clock, "+0");
        stage.launcher()
                .with("LD_PRELOAD", library().toString())
                .with("FAKETIME_TIMESTAMP_FILE", clock.toString())
                .with("FAKETIME_CACHE_DURATION", "1")
                .with("FAKETIME_DONT_FAKE_MONOTONIC", "1")
                .with("FAKETIME_FORCE_MONOTONIC_FIX", "0")
                .with("NO_FAKE_STAT", "1");
        stage.site().kill();
        stage.postgres().ahead(Stage.DATABASE, JUMP.multipliedBy(2));
        stage.serveAgain();
        Bundle bundle = Bundle.in(stage.folder("due"))
                .story(SOON, 1, due(Duration.ofMinutes(10)))
                .story(LATE, 1, due(Duration.ofHours(1)));
        stage.site().operate("import", bundle.root().toString());
        long before = entries(stage);
        judge(stage, "before", 404, before, findings);
        jump(clock, JUMP);
        Awaitility.await("the release").atMost(Duration.ofSeconds(20)).until(() -> status(stage, SOON) == 200);
        Thread.sleep(CALM_MILLIS);
        long entries = before + 1;
        judge(stage, "forward", 200, entries, findings);
        jump(clock, JUMP.negated());
        Thread.sleep(CALM_MILLIS);
        judge(stage, "back", 200, entries, findings);
        jump(clock, JUMP);
        Thread.sleep(CALM_MILLIS);
        judge(stage, "forward again", 200, entries, findings);
        jump(clock, Duration.ZERO);
        Thread.sleep(CALM_MILLIS);
        judge(stage, "right again", 200, entries, findings);
        stage.launcher().with("LD_PRELOAD", "");
    }

    private static void jump(Path clock, Duration by) throws IOException {
        Files.writeString(clock, (by.isNegative() ? "" : "+") + by.toSeconds());
    }

    /** How often something was published, or taken back, of the two. */
    private static long entries(Stage stage) throws SQLException {
        return stage.count("select count(*) from publication_log where subject in ('" + Story.idOf(new Slug(SOON))
                + "', '" + Story.idOf(new Slug(LATE)) + "')");
    }

    private static void judge(Stage stage, String when, int soon, long entries, Findings findings)
            throws IOException, SQLException {
        int late = status(stage, LATE);
        long now = entries(stage);
        findings.check(
                status(stage, SOON) == soon && late == 404 && now == entries,
                "%s: due %d, not yet due %d, %d entries of the log about them",
                when,
                status(stage, SOON),
                late,
                now);
    }

    private static int status(Stage stage, String slug) throws IOException {
        return stage.site().get("/en/stories/" + slug).statusCode();
    }

    private static String due(Duration in) {
        return "published: " + Instant.now().plus(in).truncatedTo(ChronoUnit.SECONDS);
    }

    private static Path library() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("/usr/lib"))) {
            return folders.map(folder -> folder.resolve("faketime/libfaketimeMT.so.1"))
                    .filter(Files::exists)
                    .findFirst()
                    .orElseThrow(() -> new IOException("libfaketime is not installed; run deploy/test"));
        }
    }
}
