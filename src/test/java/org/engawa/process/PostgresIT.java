package org.engawa.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.engawa.locale.LocalText;
import org.engawa.story.Details;
import org.engawa.story.StoryFacts;
import org.engawa.story.StoryFactsConverter;
import org.engawa.testing.Bundle;
import org.engawa.testing.Launcher;
import org.engawa.testing.PostgresProcess;
import org.engawa.testing.SiteProcess;
import org.engawa.testing.WholeSite;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The writing side on a real PostgreSQL: there, away, and there again. */
class PostgresIT {
    private static final String COLUMNS = """
            select lower(table_name) || '.' || lower(column_name) || ' ' || is_nullable from information_schema.columns
            where lower(table_schema) = 'public' and lower(table_name) not like 'flyway%'
            """;

    /** An original that is public, and a translation that is scheduled. */
    private static final String EDITIONS = """
            insert into translation values
              ('00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000001', 'en', 1),
              ('00000000-0000-0000-0000-000000000002', '00000000-0000-0000-0000-000000000001', 'fr', 1);
            insert into edition (id, translation_id, number, state, version) values
              ('00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000001', 1, 'PUBLISHED', 1),
              ('00000000-0000-0000-0000-000000000002', '00000000-0000-0000-0000-000000000002', 1, 'SCHEDULED', 1);
            """;

    private static final String UPGRADED = "lusaka/article/ ZM /2026-11-26/ en:L- fr:-C ";

    @TempDir
    static Path folder;

    private static PostgresProcess postgres;

    @BeforeAll
    static void start() {
        postgres = PostgresProcess.in(folder);
    }

    @BeforeEach
    void startAgain() {
        postgres.start();
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @Test
    void bothDatabasesGetTheSameSchema() throws SQLException {
        postgres.create("schema_only");
        assertThat(columns(postgres.url("schema_only"), "postgres"))
                .isEqualTo(columns("jdbc:h2:mem:schema;DB_CLOSE_DELAY=-1", "engawa"))
                .contains("story.facts NO", "edition.due_at YES")
                .hasSizeGreaterThan(30);
    }

    /** As it was before there was a newsroom: its stories must have an owner that members can be asked for. */
    @Test
    void storiesOfTheFirstSchemaAreFoundByTheirMission() throws SQLException {
        postgres.create("upgraded");
        assertThat(upgraded(postgres.url("upgraded"), "postgres")).isEqualTo(UPGRADED);
        assertThat(upgraded("jdbc:h2:mem:upgraded;DB_CLOSE_DELAY=-1", "engawa")).isEqualTo(UPGRADED);
    }

    private static String upgraded(String url, String user) throws SQLException {
        FluentConfiguration flyway =
                Flyway.configure().dataSource(url, user, user).locations("classpath:db/migration");
        flyway.target("1").load().migrate();
        StoryFacts facts = StoryFacts.begin(
                "lusaka",
                "ZM",
                new Details.Article(LocalText.of("en", "The embassy")),
                OffsetDateTime.parse("2026-11-26T12:00:00Z"));
        try (Connection connection = DriverManager.getConnection(url, user, user);
                PreparedStatement insert =
                        connection.prepareStatement("insert into story values (?, 'lead', 'en', ?, 'CONTENT', 1)");
                Statement editions = connection.createStatement()) {
            insert.setObject(1, new UUID(0, 1));
            insert.setString(2, new StoryFactsConverter().convertToDatabaseColumn(facts));
            insert.executeUpdate();
            editions.execute(EDITIONS);
        }
        flyway.target("latest").load().migrate();
        try (Connection connection = DriverManager.getConnection(url, user, user);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(
                        "select mission || '/' || kind || '/' || countries || '/' || told_on || '/' || standings from story")) {
            assertThat(result.next()).isTrue();
            return result.getString(1);
        }
    }

    private static Set<String> columns(String url, String user) throws SQLException {
        Flyway.configure()
                .dataSource(url, user, user)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        Set<String> columns = new TreeSet<>();
        try (Connection connection = DriverManager.getConnection(url, user, user);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(COLUMNS)) {
            while (result.next()) {
                columns.add(result.getString(1));
            }
        }
        return columns;
    }

    @Test
    void readersDoNotNoticeThatTheDatabaseIsAway() throws IOException, SQLException {
        postgres.create("site");
        Launcher engawa =
                postgres.use(Launcher.on(folder.resolve("site")), "site").content(Path.of("content"));
        Map<String, String> whole;
        try (SiteProcess site = engawa.serve()) {
            whole = WholeSite.read(site);
            assertThat(whole)
                    .hasSizeGreaterThan(300)
                    .allSatisfy((path, answer) -> assertThat(answer).startsWith("200 "));
            postgres.stop();
            assertThat(WholeSite.again(site, whole)).isEqualTo(whole);
            for (String method : new String[] {"GET", "POST"}) {
                HttpResponse<String> closed = site.send(method, "/newsroom/edit", "Cookie", "__Host-engawa=somebody");
                assertThat(closed.statusCode()).isEqualTo(503);
                assertThat(closed.headers().firstValue("Retry-After")).isPresent();
                assertThat(closed.body()).contains("It is nothing you did");
            }
            assertThat(site.operate("status", "").body()).contains("database: does not answer");
            bannerComesAndGoes(engawa, site);
            assertThat(site.operate("import", "content").body())
                    .isEqualTo("The database does not answer, so this can't be done now.\n");
        }
        try (SiteProcess site = engawa.serve()) {
            assertThat(WholeSite.again(site, whole)).isEqualTo(whole);
            postgres.start();
            publish(site, "after-the-outage");
            postgres.stop();
            postgres.start();
            publish(site, "after-a-restart");
        }
    }

    @Test
    void whatFailsForWantOfTheDatabaseIsToldOnOneLineAndOnce() throws IOException, SQLException {
        postgres.create("locked");
        try (SiteProcess site = postgres.use(Launcher.on(folder.resolve("locked")), "locked")
                        .serve();
                Connection other = postgres.connect("locked");
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("lock table sign_off, sign_in in access exclusive mode");
            for (int i = 0; i < 3; i++) {
                HttpResponse<String> page = site.send("GET", "/newsroom/opinion?link=" + "a".repeat(43));
                assertThat(page.statusCode()).isEqualTo(503);
                assertThat(page.body()).contains("It is nothing you did");
                assertThat(page.headers().map())
                        .containsKeys("retry-after", "content-security-policy", "cache-control")
                        .containsEntry("cache-control", List.of("no-store"));
            }
            HttpResponse<String> door = site.send("GET", "/newsroom/board", "Cookie", "__Host-engawa=somebody");
            assertThat(door.statusCode()).isEqualTo(503);
            other.rollback();
            assertThat(site.operate("status", "").body())
                    .contains(
                            "database: answers\ndatabase, in the last minute: ERROR: canceling statement due to lock");
            assertThat(site.log().lines().filter(line -> line.contains("lock timeout")))
                    .singleElement()
                    .asString()
                    .endsWith("[org.engawa.database.Outages] /newsroom/opinion was not answered, since the database"
                            + " can't be used now: ERROR: canceling statement due to lock timeout");
        }
    }

    private static void bannerComesAndGoes(Launcher engawa, SiteProcess site) throws IOException {
        String before = etag(site, "/en/");
        Path file = Files.writeString(folder.resolve("urgent.yaml"), "text: {en: Closed today");
        Launcher.Result refused = engawa.run("banner", file.toString());
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.output()).contains("urgent.yaml:1: this is not YAML", "the banner was not changed");
        assertThat(etag(site, "/en/")).isEqualTo(before);

        Files.writeString(file, "text: {en: Closed today}");
        assertThat(engawa.run("banner", file.toString()).code()).isZero();
        await().atMost(Duration.ofSeconds(2)).until(() -> !etag(site, "/en/").equals(before));
        String story = site.page("/ja/stories").replaceFirst("(?s).*?href=\"(/ja/stories/[^\"/?.]+)\".*", "$1");
        for (String path : new String[] {"/en/", story, story + "?view=text", "/ja/no-such-page", "/ar/search?q=x"}) {
            assertThat(site.send("GET", path).body()).as(path).contains("Closed today");
        }

        assertThat(engawa.run("banner", "off").code()).isZero();
        await().atMost(Duration.ofSeconds(2)).until(() -> etag(site, "/en/").equals(before));
        assertThat(site.send("GET", "/ja/no-such-page").body()).doesNotContain("Closed today");
    }

    private static String etag(SiteProcess site, String path) throws IOException {
        return site.send("GET", path).headers().firstValue("ETag").orElseThrow();
    }

    private static void publish(SiteProcess site, String slug) throws IOException {
        Bundle bundle = Bundle.in(folder.resolve("bundle-" + slug)).story(slug, 1);
        HttpResponse<String> answer = site.operate("import", bundle.root().toString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(Bundle.edition(slug, site.page("/ja/stories/" + slug))).isEqualTo(1);
    }

    @Test
    void twoNodesPublishAtOnceAndBothShowEverything() throws IOException, SQLException {
        postgres.create("cluster");
        Bundle first = Bundle.in(folder.resolve("first"));
        Bundle second = Bundle.in(folder.resolve("second"));
        write(first, "left", 1);
        try (SiteProcess left = postgres.use(Launcher.on(folder.resolve("left")), "cluster")
                        .content(first.root())
                        .with("ENGAWA_CONTENT_WATCH", "false")
                        .serve();
                SiteProcess right = postgres.use(Launcher.on(folder.resolve("right")), "cluster")
                        .serve()) {
            for (int edition = 2; edition <= 10; edition++) {
                write(first, "left", edition);
                write(second, "right", edition);
                CompletableFuture<Void> both =
                        CompletableFuture.allOf(importing(left, first), importing(right, second));
                both.join();
            }
            long head;
            try (Connection connection = postgres.connect("cluster");
                    Statement statement = connection.createStatement();
                    ResultSet result = statement.executeQuery(
                            "select h.position, count(l.position), max(l.position) from publication_head h, publication_log l group by h.position")) {
                assertThat(result.next()).isTrue();
                head = result.getLong(1);
                assertThat(result.getLong(2)).as("the log has no gaps").isEqualTo(head);
                assertThat(result.getLong(3)).isEqualTo(head);
            }
            for (SiteProcess node : new SiteProcess[] {left, right}) {
                await().atMost(Duration.ofSeconds(20))
                        .until(() -> node.catalogue().path("position").asLong() == head);
                for (int story = 1; story <= 5; story++) {
                    assertThat(Bundle.edition("left-" + story, node.page("/en/stories/left-" + story)))
                            .isEqualTo(10);
                    assertThat(Bundle.edition("right-" + story, node.page("/en/stories/right-" + story)))
                            .isEqualTo(10);
                }
            }
        }
    }

    private static void write(Bundle bundle, String name, int edition) {
        for (int story = 1; story <= 5; story++) {
            bundle.story(name + "-" + story, edition);
        }
    }

    private static CompletableFuture<Void> importing(SiteProcess node, Bundle bundle) {
        return CompletableFuture.runAsync(() -> {
            try {
                HttpResponse<String> answer =
                        node.operate("import", bundle.root().toString());
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }
}
