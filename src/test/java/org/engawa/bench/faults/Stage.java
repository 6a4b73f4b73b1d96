package org.engawa.bench.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.engawa.testing.Bundle;
import org.engawa.testing.EmptyDatabase;
import org.engawa.testing.Launcher;
import org.engawa.testing.Nginx;
import org.engawa.testing.PostgresProcess;
import org.engawa.testing.SiteProcess;
import org.jspecify.annotations.Nullable;

/** A whole installation: PostgreSQL, the site with its data folder on a small disk, its static mirror, and nginx before it. */
final class Stage implements AutoCloseable {
    static final String DATABASE = "faults";
    private static final int DISK_MEGABYTES = 96;
    private static final int WRITERS = 3;

    private final Path work;
    private final Disk disk;
    private final PostgresProcess postgres;
    private final Bundle bundle;
    private final Press press;
    private final Launcher launcher;
    private final List<Newsroom.Writer> writers;
    private final List<SiteProcess> lives = new ArrayList<>();
    private final Nginx nginx;
    private final Front front;
    private @Nullable Load load;

    Stage(Path work) throws IOException, InterruptedException, GeneralSecurityException, SQLException {
        this.work = work;
        this.disk = Disk.mounted(work.resolve("data"), DISK_MEGABYTES);
        this.postgres = PostgresProcess.in(work);
        postgres.create(DATABASE);
        EmptyDatabase.migrate(postgres.url(DATABASE), "postgres");
        this.writers = Newsroom.fill(postgres.url(DATABASE), WRITERS + 1);
        this.bundle = Bundle.in(work.resolve("bundle"));
        this.press = new Press(bundle);
        this.launcher = postgres.use(Launcher.on(disk.place()), DATABASE)
                .content(bundle.root())
                .with("ENGAWA_CONTENT_WATCH", "false")
                .with("ENGAWA_PROXY_HEADER", "X-Forwarded-For")
                .with("ENGAWA_MIRROR_DIR", mirror().toString())
                .with("ENGAWA_MIRROR_KEY", key());
        int port = Launcher.freePort();
        lives.add(launcher.serve(port));
        Awaitility.await("the mirror is written")
                .atMost(Duration.ofMinutes(3))
                .until(() -> Files.exists(mirror().resolve("manifest")));
        this.nginx = new Nginx(Files.createDirectories(work.resolve("nginx")), port, mirror());
        this.front = new Front(nginx.secure());
        // What the start imports it imports no more: the press does.
        launcher.content(work.resolve("no-content"));
    }

    private String key() throws GeneralSecurityException, IOException {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        Base64.Encoder base64 = Base64.getEncoder();
        Files.writeString(publicKey(), base64.encodeToString(pair.getPublic().getEncoded()));
        return base64.encodeToString(pair.getPrivate().getEncoded());
    }

    Path publicKey() {
        return work.resolve("key.pub");
    }

    Path mirror() {
        return work.resolve("mirror");
    }

    Disk disk() {
        return disk;
    }

    Press press() {
        return press;
    }

    Launcher launcher() {
        return launcher;
    }

    Nginx nginx() {
        return nginx;
    }

    Front front() {
        return front;
    }

    PostgresProcess postgres() {
        return postgres;
    }

    /** Those who save all the time. */
    List<Newsroom.Writer> writers() {
        return writers.subList(0, WRITERS);
    }

    /** A writer whose draft nobody else touches. */
    Newsroom.Writer guest() {
        return writers.get(WRITERS);
    }

    /** What it is under from now on. */
    void under(Load now) {
        load = now;
    }

    /** Waits until everybody was told that something is saved since a moment, and gives how many milliseconds that took. */
    long awaitSaved(long since, Duration patience) {
        Load now = load;
        if (now == null) {
            throw new IllegalStateException("nobody writes");
        }
        Awaitility.await("everybody saves").atMost(patience).until(() -> now.allSavedSince(since));
        return (System.nanoTime() - since) / 1_000_000;
    }

    /** Where something can be laid. */
    Path folder(String name) {
        return work.resolve(name);
    }

    /** The site as it lives now. */
    synchronized SiteProcess site() {
        return lives.get(lives.size() - 1);
    }

    /** Starts it again where it was, and gives how many milliseconds that took. */
    long serveAgain() {
        long began = System.nanoTime();
        SiteProcess site = launcher.serve(site().port());
        synchronized (this) {
            lives.add(site);
        }
        return (System.nanoTime() - began) / 1_000_000;
    }

    /** Everything that all lives of the site have said. */
    synchronized String log() {
        return lives.stream().map(SiteProcess::log).collect(Collectors.joining());
    }

    /** A connection of one's own to its database. */
    Connection connect() throws SQLException {
        return postgres.connect(DATABASE);
    }

    /** Asks something of PostgreSQL itself, from beside its database. */
    void administer(String statement) throws SQLException {
        try (Connection connection = postgres.connect("postgres");
                Statement asked = connection.createStatement()) {
            asked.execute(statement);
        }
    }

    /** The JDBC address of its database. */
    String databaseAddress() {
        return postgres.url(DATABASE);
    }

    /** What a question counts in its database. */
    long count(String question) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(question)) {
            result.next();
            return result.getLong(1);
        }
    }

    /** The processes of PostgreSQL that work for the site. */
    List<Long> backends() throws SQLException {
        List<Long> found = new ArrayList<>();
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select pid from pg_stat_activity"
                        + " where datname = current_database() and pid <> pg_backend_pid()")) {
            while (result.next()) {
                found.add(result.getLong(1));
            }
        }
        return found;
    }

    /** What the site says of its database. */
    boolean saysThatTheDatabaseIsAway() throws IOException {
        return site().operate("status", "").body().contains("database: does not answer")
                && metric("engawa_database_up") == 0;
    }

    /** A figure that the site tells of itself. */
    double metric(String name) throws IOException {
        Matcher figure =
                Pattern.compile("(?m)^" + name + "(?:\\{[^}]*})? (\\S+)$").matcher(site().page("/metrics"));
        if (!figure.find()) {
            throw new IllegalStateException("there is no metric " + name);
        }
        return Double.parseDouble(figure.group(1));
    }

    @Override
    public void close() throws IOException, InterruptedException {
        nginx.close();
        site().close();
        postgres.close();
        disk.close();
    }
}
