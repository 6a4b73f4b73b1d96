package org.engawa.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.engawa.testing.Bundle;
import org.engawa.testing.Launcher;
import org.engawa.testing.PostgresProcess;
import org.engawa.testing.SiteProcess;
import org.engawa.testing.WholeSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site that is written into a file while it publishes, and comes back on machines that know nothing of it. */
class BackupIT {
    private static final Pattern POSITION = Pattern.compile("publication log to ([0-9]+)[.]");
    private static final int STORIES = 4;
    private static final int EDITIONS = 8;

    @TempDir
    Path folder;

    @Test
    void comesBackByteForByteWhereverItIsRestored() throws IOException, SQLException {
        Path busy = folder.resolve("busy.backup");
        Path quiet = folder.resolve("quiet.backup");
        Map<String, String> whole;
        Launcher engawa = Launcher.on(folder.resolve("data"))
                .furnished()
                .content(Path.of("content"))
                .with("ENGAWA_CONTENT_WATCH", "false");
        try (SiteProcess site = engawa.serve()) {
            backUpWhilePublishing(engawa, site, busy);
            whole = WholeSite.read(site);
            done(engawa.run("backup", quiet.toString()));
            assertThat(engawa.run("backup", quiet.toString()).output()).contains("exists already");
        }
        assertThat(whole.keySet()).hasSizeGreaterThan(300).anyMatch(path -> path.startsWith("/pictures/"));

        Launcher fresh = Launcher.on(folder.resolve("fresh"));
        Launcher.Result told = done(fresh.run("restore", quiet.toString()));
        assertThat(told.output()).contains("All sign-ins have ended", "No backup holds second-factors.key");
        try (SiteProcess site = fresh.serve()) {
            assertThat(WholeSite.again(site, whole)).isEqualTo(whole);
            assertThat(fresh.run("audit", "verify").output()).startsWith("The record is whole: ");
            Launcher.Result again = fresh.run("restore", quiet.toString());
            assertThat(again.code()).isEqualTo(1);
            assertThat(again.output()).contains("a backup is restored into an empty folder only");
        }
        assertThat(fresh.run("restore", quiet.toString()).output()).contains("nothing was restored", "is not empty");
        isOfOneMoment(busy);
        movesToPostgres(quiet, whole);
    }

    private void backUpWhilePublishing(Launcher engawa, SiteProcess site, Path file) throws IOException {
        Bundle bundle = Bundle.in(folder.resolve("bundle"));
        publish(site, bundle, 1);
        AtomicInteger edition = new AtomicInteger(1);
        CompletableFuture<Void> publishing = CompletableFuture.runAsync(() -> {
            while (edition.get() < EDITIONS) {
                publish(site, bundle, edition.incrementAndGet());
            }
        });
        // Once more until the last of them fell into the publishing.
        for (boolean first = true; first || !publishing.isDone(); first = false) {
            Files.deleteIfExists(file);
            done(engawa.run("backup", file.toString()));
        }
        publishing.join();
    }

    private static void publish(SiteProcess site, Bundle bundle, int edition) {
        for (int story = 1; story <= STORIES; story++) {
            bundle.story("tale-" + story, edition, """
                published: 2026-01-01T09:00:00+09:00
                cover: dot.png
                pictures:
                  - {file: dot.png, credit: "A painter, %d", licence: CC BY 4.0, alt: {en: A dot, ja: 点}}
                """.formatted(edition));
            picture(bundle.root().resolve("stories/tale-" + story + "/dot.png"), edition);
        }
        try {
            assertThat(site.operate("import", bundle.root().toString()).body()).contains(", 0 problems");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Another one for each edition, so that a backup must have that of its moment. */
    private static void picture(Path file, int edition) {
        var image = new java.awt.image.BufferedImage(400, 300, java.awt.image.BufferedImage.TYPE_INT_RGB);
        image.setRGB(edition % 400, 7, 0xffffff);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
            Files.write(file, bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void isOfOneMoment(Path file) throws SQLException, IOException {
        Path data = folder.resolve("moment");
        Matcher position = POSITION.matcher(
                done(Launcher.on(data).run("restore", file.toString())).output());
        assertThat(position.find()).isTrue();
        try (Connection connection =
                        DriverManager.getConnection("jdbc:h2:file:" + data.resolve("engawa"), "engawa", "engawa");
                Statement statement = connection.createStatement()) {
            assertThat(number(statement, "select position from publication_head"))
                    .isEqualTo(Long.parseLong(position.group(1)))
                    .isEqualTo(number(statement, "select count(*) from publication_log"));
            assertThat(number(
                            statement, "select count(distinct translation_id) from edition where state = 'PUBLISHED'"))
                    .isEqualTo(number(statement, "select count(*) from edition where state = 'PUBLISHED'"));
            assertThat(number(
                            statement,
                            "select count(*) from edition e where not exists (select 1 from revision r where"
                                    + " r.edition_id = e.id)"))
                    .isZero();
            try (ResultSet facts = statement.executeQuery("select facts from story where slug like 'tale-%'")) {
                int stories = 0;
                for (; facts.next(); stories++) {
                    Matcher key = Pattern.compile("\"key\":\"([0-9a-f]{64})\"").matcher(facts.getString(1));
                    assertThat(key.find()).isTrue();
                    assertThat(data.resolve("pictures").resolve(key.group(1))).exists();
                }
                assertThat(stories).isEqualTo(STORIES);
            }
        }
    }

    private void movesToPostgres(Path file, Map<String, String> whole) throws IOException, SQLException {
        try (PostgresProcess postgres = PostgresProcess.in(folder)) {
            postgres.create("moved");
            Launcher moved = postgres.use(Launcher.on(folder.resolve("moved")), "moved");
            done(moved.run("restore", file.toString()));
            try (SiteProcess site = moved.serve()) {
                assertThat(WholeSite.again(site, whole)).isEqualTo(whole);
                assertThat(moved.run("audit", "verify").output()).startsWith("The record is whole: ");
                done(moved.run("backup", folder.resolve("back.backup").toString()));
            }
            Launcher taken = postgres.use(Launcher.on(folder.resolve("taken")), "moved");
            assertThat(taken.run("restore", file.toString()).output())
                    .contains("nothing was restored: the database holds something already");
        }
        done(Launcher.on(folder.resolve("back"))
                .run("restore", folder.resolve("back.backup").toString()));
    }

    private static Launcher.Result done(Launcher.Result result) {
        assertThat(result.code()).as(result.output()).isZero();
        return result;
    }

    private static long number(Statement statement, String query) throws SQLException {
        try (ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }
}
