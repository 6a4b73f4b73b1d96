package org.engawa.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.engawa.testing.Bundle;
import org.engawa.testing.Launcher;
import org.engawa.testing.PostgresProcess;
import org.engawa.testing.SiteProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The accounts of a real site: the operator's commands, and the door of the newsroom as a client without a browser meets it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AccountIT {
    private static final String MADE_UP = "__Host-engawa=" + "A".repeat(43);
    private static final String LINH = "linh@example.org";
    private static final Pattern LINK = Pattern.compile("http://\\S+/newsroom/([a-z-]+)\\?link=([A-Za-z0-9_-]{43})");

    @TempDir
    static Path folder;

    private PostgresProcess postgres;
    private Launcher engawa;
    private SiteProcess site;

    @BeforeAll
    void serve() throws SQLException {
        postgres = PostgresProcess.in(folder);
        postgres.create("accounts");
        Bundle bundle = Bundle.in(folder.resolve("bundle")).story("first", 1);
        engawa = postgres.use(Launcher.on(folder.resolve("data")), "accounts")
                .content(bundle.root())
                .with("ENGAWA_CONTENT_WATCH", "false");
        site = engawa.serve();
    }

    @AfterAll
    void close() {
        site.close();
        postgres.close();
    }

    @Test
    @Order(1)
    void makesAndChangesAccountsByTheCommandLine() throws IOException {
        await("the link of a first start").until(() -> LINK.matcher(site.log()).find());
        String first = token(site.log(), "set-up");
        assertThat(site.log()).containsOnlyOnce("/newsroom/set-up?link=");
        assertThat(said(engawa, 0, "set-up-link")).doesNotContain(first);

        assertThat(said(engawa, 0, "list")).isEqualTo("There is no member yet; see engawa user set-up-link\n");
        String invited = said(engawa, 0, "add", "Mori@Example.org", "Mori Aoi", "contributor:engawa-desk");
        assertThat(invited).startsWith("Invited Mori Aoi <mori@example.org>: contributor:engawa-desk.\n");
        assertThat(token(invited, "invitation"))
                .isNotEqualTo(token(said(engawa, 0, "reset-link", "mori@example.org"), "invitation"));
        assertThat(said(engawa, 1, "set-up-link")).startsWith("There are members already");

        assertThat(said(engawa, 0, "role", "mori@example.org", "administrator", "reviewer:engawa-desk:ja"))
                .startsWith("mori@example.org now: administrator, reviewer:engawa-desk:ja;");
        assertThat(said(engawa, 0, "disable", "mori@example.org")).startsWith("mori@example.org can no longer");
        assertThat(said(engawa, 1, "reset-link", "mori@example.org")).contains("engawa user enable mori@example.org");
        assertThat(said(engawa, 0, "list"))
                .isEqualTo("mori@example.org  Mori Aoi  administrator, reviewer:engawa-desk:ja  disabled\n");
        assertThat(said(engawa, 0, "enable", "mori@example.org")).startsWith("mori@example.org can sign in again");

        assertThat(said(engawa, 1, "add", "mori@example.org", "Other")).contains("already", "engawa user role");
        assertThat(said(engawa, 1, "add", "mori", "Other")).contains("`mori` is no mail address", "name@example.org");
        assertThat(said(engawa, 1, "add", "x@example.org", "X", "editor"))
                .contains("no role `editor`", "mission-editor");
        assertThat(said(engawa, 1, "add", "x@example.org", "X", "contributor:atlantis"))
                .contains("no mission `atlantis`", "missions.yaml");
        assertThat(said(engawa, 1, "disable", "x@example.org")).contains("engawa user list");
        assertThat(said(engawa, 1, "delete", "x@example.org"))
                .isEqualTo("engawa: engawa user knows no delete; see engawa help\n");
        assertThat(said(engawa, 0, "list").lines()).hasSize(1);
    }

    @Test
    @Order(3)
    void closesTheNewsroomAndNothingElse() throws IOException {
        assertThat(site.terminate()).isZero();
        site = engawa.serve();
        assertThat(site.log()).doesNotContain("/newsroom/set-up");
        for (String path : List.of(
                "/newsroom/stories",
                "/newsroom/sign-in/",
                "/newsroom/sign%2Din",
                "/newsroom/sign-in;x=y",
                "/newsroom;x=y/stories",
                "/newsroom/assets/../stories",
                "/en/../newsroom/stories")) {
            for (String cookie : List.of("other=1", MADE_UP, MADE_UP + "; " + MADE_UP, "__Host-engawa=")) {
                HttpResponse<String> answer = site.send("GET", path, "Cookie", cookie);
                if (answer.statusCode() != 400 && answer.statusCode() != 404) {
                    assertSentToSignIn(path, answer);
                }
            }
        }
        assertThat(site.send("GET", "/newsroom/stories?q=%E7%A8%B2").headers().firstValue("Location"))
                .contains("/newsroom/sign-in?to=%2Fnewsroom%2Fstories%3Fq%3D%25E7%25A8%25B2");
        assertSentToSignIn("POST", site.send("POST", "/newsroom/stories"));
        HttpResponse<String> fetched = site.send("GET", "/newsroom/stories", "Sec-Fetch-Mode", "cors");
        assertThat(fetched.statusCode()).isEqualTo(401);
        assertThat(fetched.headers().firstValue("Cache-Control")).contains("no-store");

        for (String path : List.of("/", "/en/", "/en/stories/first", "/api/v1/stories", "/en/feed.atom", "/nowhere")) {
            HttpResponse<String> bare = site.send("GET", path, "Accept-Encoding", "identity");
            HttpResponse<String> signed = site.send("GET", path, "Accept-Encoding", "identity", "Cookie", MADE_UP);
            assertThat(signed.statusCode()).as(path).isEqualTo(bare.statusCode());
            assertThat(signed.body()).as(path).isEqualTo(bare.body());
            assertThat(signed.headers().firstValue("Cache-Control"))
                    .as(path)
                    .isEqualTo(bare.headers().firstValue("Cache-Control"));
            assertThat(bare.headers().allValues("Set-Cookie")).as(path).isEmpty();
            assertThat(signed.headers().allValues("Set-Cookie")).as(path).isEmpty();
        }
    }

    @Test
    @Order(2)
    void letsInWhomTheDatabaseKnowsUntilItNoLongerDoes() throws IOException, SQLException {
        try (Connection database = postgres.connect("accounts")) {
            said(engawa, 0, "add", LINH, "Linh Tran", "contributor:engawa-desk");
            String token = signIn(database, "now()");
            HttpResponse<String> page = visit(site, token);
            assertThat(page.statusCode()).isEqualTo(404);
            assertThat(page.headers().allValues("Cache-Control")).containsExactly("no-store");
            assertThat(page.headers().allValues("Set-Cookie")).isEmpty();

            assertSentToSignIn("idle", visit(site, signIn(database, "now() - interval '31 minutes'")));
            assertSentToSignIn("a hash", visit(site, hash(token)));
            said(engawa, 0, "role", LINH, "contributor:engawa-desk");
            assertSentToSignIn("other roles", visit(site, token));

            String second = signIn(database, "now()");
            assertThat(visit(site, second).statusCode()).isEqualTo(404);
            said(engawa, 0, "disable", LINH);
            assertSentToSignIn("disabled", visit(site, second));
            assertSentToSignIn("signed in while disabled", visit(site, signIn(database, "now()")));

            said(engawa, 0, "enable", LINH);
            said(engawa, 0, "role", LINH, "administrator");
            HttpResponse<String> half = visit(site, signIn(database, "now()"));
            assertThat(half.statusCode()).isEqualTo(303);
            assertThat(half.headers().firstValue("Location").orElse("")).startsWith("/newsroom/second-factor?to=");
        }
    }

    /** The server reads a form with files before it is known who has sent it, and takes nothing of it from the disk again. */
    @Test
    @Order(4)
    void whatStrangersSendDoesNotStayOnTheDisk() throws IOException, InterruptedException {
        String form = "--border\r\nContent-Disposition: form-data; name=\"picture\"; filename=\"a.png\"\r\n\r\n"
                + "a".repeat(100_000) + "\r\n--border--\r\n";
        for (String page : List.of("sign-in", "pictures", "pictures/add", "opinion")) {
            HttpRequest sent = HttpRequest.newBuilder(
                            URI.create("http://localhost:" + site.port() + "/newsroom/" + page))
                    .header("Content-Type", "multipart/form-data; boundary=border")
                    .POST(HttpRequest.BodyPublishers.ofString(form))
                    .build();
            int status = HttpClient.newHttpClient()
                    .send(sent, HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            assertThat(status).as(page).isIn(303, 403);
        }
        Path instance = Path.of(
                "target", "run", "instances", hash(site.data().toString()).substring(0, 16));
        try (Stream<Path> files = Files.walk(instance)) {
            assertThat(files)
                    .isNotEmpty()
                    .noneMatch(file -> file.getFileName().toString().startsWith("upload_"));
        }
    }

    /** Lets the member be signed in as the program notes it, and gives the token. */
    private static String signIn(Connection database, String used) throws SQLException {
        String token = UUID.randomUUID() + "-token";
        try (Statement statement = database.createStatement()) {
            statement.execute(
                    "insert into sign_in (id, token_hash, member_id, factor_done, device, origin, began_at, used_at)"
                            + " select gen_random_uuid(), '" + hash(token) + "', id, false, '', '', " + used + ", "
                            + used
                            + " from member where address = '" + LINH + "'");
        }
        return token;
    }

    private static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpResponse<String> visit(SiteProcess site, String token) throws IOException {
        return site.send("GET", "/newsroom/nowhere", "Cookie", "__Host-engawa=" + token);
    }

    private static void assertSentToSignIn(String what, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(what).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElse("")).as(what).startsWith("/newsroom/sign-in");
        assertThat(answer.headers().firstValue("Cache-Control")).as(what).contains("no-store");
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .as(what)
                .isPresent();
        assertThat(answer.headers().allValues("Set-Cookie")).as(what).isEmpty();
        assertThat(answer.body()).as(what).isEmpty();
    }

    /** What `engawa user …` says. */
    private static String said(Launcher engawa, int code, String... words) {
        String[] command = new String[words.length + 1];
        command[0] = "user";
        System.arraycopy(words, 0, command, 1, words.length);
        Launcher.Result result = engawa.run(command);
        assertThat(result.code()).as(result.output()).isEqualTo(code);
        return result.output();
    }

    private static String token(String text, String page) {
        Matcher matcher = LINK.matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        assertThat(matcher.group(1)).isEqualTo(page);
        return matcher.group(2);
    }
}
