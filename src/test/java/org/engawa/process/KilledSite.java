package org.engawa.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.engawa.testing.Bundle;
import org.engawa.testing.Launcher;
import org.engawa.testing.SiteProcess;
import org.jsoup.Jsoup;

/** A site that is killed while it publishes, looked at, started again and looked at, again and again. */
final class KilledSite {
    private static final List<String> STORIES = List.of("tale-a", "tale-b", "tale-c", "tale-d", "tale-e", "tale-f");
    private static final List<String> LANGUAGES = List.of("en", "ja");
    /** About as long as an import and its way into the catalogue take. */
    private static final int MOST_MILLIS = 120;

    private final Path folder;
    private final Path data;
    private final WritingSide writing;
    private final Random random;
    private final Bundle bundle;
    private final Map<String, Integer> acknowledged = new TreeMap<>();
    private final Map<String, Integer> attempted = new TreeMap<>();
    private int acknowledgements;

    KilledSite(Path folder, long seed, WritingSide writing) {
        this.folder = folder;
        this.data = folder.resolve("data");
        this.writing = writing;
        this.random = new Random(seed);
        this.bundle = Bundle.in(folder.resolve("bundle"));
        STORIES.forEach(slug -> bundle.story(slug, 1));
        STORIES.forEach(slug -> acknowledged.put(slug, 1));
        STORIES.forEach(slug -> attempted.put(slug, 1));
    }

    /** Dies so many times; gives the number of imports that were acknowledged. */
    int live(int deaths) throws IOException, SQLException {
        Launcher first = launcher().content(bundle.root()).with("ENGAWA_CONTENT_WATCH", "false");
        long head = die(first);
        for (int death = 1; death < deaths; death++) {
            head = die(launcher(), head, death);
        }
        try (SiteProcess site = launcher().serve()) {
            everythingIsThere(site, head, deaths);
        }
        return acknowledgements;
    }

    private Launcher launcher() {
        return writing.use(Launcher.on(data));
    }

    private long die(Launcher launcher) throws IOException, SQLException {
        try (SiteProcess site = launcher.serve()) {
            publishUntilKilled(site);
        }
        return databaseIsWhole();
    }

    private long die(Launcher launcher, long head, int life) throws IOException, SQLException {
        try (SiteProcess site = launcher.serve()) {
            everythingIsThere(site, head, life);
            publishUntilKilled(site);
        }
        return databaseIsWhole();
    }

    private void publishUntilKilled(SiteProcess site) {
        int before = random.nextInt(4);
        long delay = random.nextInt(MOST_MILLIS);
        boolean indexing = random.nextInt(4) == 0;
        CompletableFuture<Void> death = null;
        try {
            for (int import_ = 0; ; import_++) {
                if (import_ == before) {
                    death = CompletableFuture.runAsync(
                            site::kill, CompletableFuture.delayedExecutor(delay, TimeUnit.MILLISECONDS));
                    if (indexing) {
                        reindexUntilKilled(site);
                    }
                }
                publish(site);
            }
        } catch (IOException e) {
            assertThat(death).as("only the kill ends an answer: " + e).isNotNull();
        }
        death.join();
    }

    private static void reindexUntilKilled(SiteProcess site) {
        CompletableFuture.runAsync(() -> {
            try {
                while (true) {
                    site.operate("reindex", "");
                }
            } catch (IOException e) {
                // The server is gone, as it should be.
            }
        });
    }

    private void publish(SiteProcess site) throws IOException {
        List<String> changed = new ArrayList<>(STORIES);
        Collections.shuffle(changed, random);
        changed = changed.subList(0, 1 + random.nextInt(3));
        changed.forEach(slug -> bundle.story(slug, attempted.merge(slug, 1, Integer::sum)));
        HttpResponse<String> answer = site.operate("import", bundle.root().toString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        acknowledged.putAll(attempted);
        acknowledgements++;
    }

    private long databaseIsWhole() throws IOException, SQLException {
        try (Connection connection = writing.look(data);
                Statement statement = connection.createStatement()) {
            long head = number(statement, "select position from publication_head");
            assertThat(number(statement, "select count(*) from publication_log"))
                    .as("the log has no gaps")
                    .isEqualTo(head)
                    .isEqualTo(number(statement, "select max(position) from publication_log"));
            assertThat(number(statement, "select count(*) from edition where state = 'PUBLISHED'"))
                    .as("one live edition for each translation")
                    .isEqualTo((long) STORIES.size() * LANGUAGES.size())
                    .isEqualTo(number(
                            statement, "select count(distinct translation_id) from edition where state = 'PUBLISHED'"));
            assertThat(
                            number(
                                    statement,
                                    "select count(*) from edition e where not exists (select 1 from revision r where r.edition_id = e.id)"))
                    .as("editions without a text")
                    .isZero();
            return head;
        }
    }

    private static long number(Statement statement, String query) throws SQLException {
        try (ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }

    private void everythingIsThere(SiteProcess site, long head, int life) throws IOException {
        await("the catalogue reaches the head of the log")
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> site.catalogue().path("position").asLong() == head);
        assertThat(site.catalogue().path("editions").asInt()).isEqualTo(STORIES.size() * LANGUAGES.size());
        Path export = folder.resolve("export-" + life);
        assertThat(site.operate("export", export.toString()).statusCode()).isEqualTo(200);
        String sitemap = site.page("/sitemap.xml");
        for (String slug : STORIES) {
            int edition = Bundle.edition(
                    slug,
                    Files.readString(export.resolve("stories").resolve(slug).resolve("en.md")));
            assertThat(edition).as(slug).isBetween(acknowledged.get(slug), attempted.get(slug));
            for (String language : LANGUAGES) {
                String path = "/" + language + "/stories/" + slug;
                Path file = export.resolve("stories").resolve(slug).resolve(language + ".md");
                assertThat(Bundle.edition(slug, Files.readString(file)))
                        .as("in the database " + path)
                        .isEqualTo(edition);
                assertThat(Bundle.edition(slug, Jsoup.parse(site.page(path)).text()))
                        .as("for readers " + path)
                        .isEqualTo(edition);
                assertThat(sitemap).contains(path + "<");
            }
            // What was not acknowledged may have got through all the same.
            acknowledged.put(slug, edition);
        }
    }
}
