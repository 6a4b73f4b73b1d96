package org.engawa.bench.upgrade;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.engawa.account.Tokens;
import org.engawa.testing.Bundle;
import org.engawa.testing.Launcher;
import org.engawa.testing.Nginx;
import org.engawa.testing.PostgresProcess;

/** PostgreSQL, some nodes on it, and nginx before them. */
final class Cluster implements AutoCloseable {
    private static final String DATABASE = "upgrade";

    private final PostgresProcess postgres;
    private final List<Node> nodes;
    private final Nginx nginx;

    /** What all nodes are told, whichever version they are. */
    interface Settings {
        Launcher to(Launcher launcher);
    }

    /** Starts it with nodes of one version, of which the first takes the content in. */
    Cluster(Path work, int size, Version version, Bundle bundle) throws IOException, SQLException {
        postgres = PostgresProcess.in(work);
        postgres.create(DATABASE);
        Path shared = work.resolve("shared");
        Settings settings = launcher -> postgres.use(launcher, DATABASE)
                .with("ENGAWA_CONTENT_WATCH", "false")
                .with("ENGAWA_PROXY_HEADER", "X-Forwarded-For")
                .with("ENGAWA_SHARED_DIR", shared.toString());
        nodes = IntStream.rangeClosed(1, size)
                .mapToObj(number -> new Node(number, work.resolve("node-" + number), settings))
                .toList();
        for (Node node : nodes) {
            node.start(version);
            if (node.equals(nodes.get(0))) {
                node.site().operate("import", bundle.root().toString());
            }
        }
        nginx = new Nginx(
                Files.createDirectories(work.resolve("nginx")),
                nodes.stream().map(Node::port).toList(),
                work.resolve("no-mirror"));
    }

    List<Node> nodes() {
        return nodes;
    }

    /** Those at which somebody can ask now. */
    List<Node> serving() {
        return nodes.stream().filter(Node::serves).toList();
    }

    /** The address of the site, behind which are all nodes. */
    String address() {
        return "https://localhost:" + nginx.secure();
    }

    /** The version of the schema. */
    String schema() throws SQLException {
        return text("select version from flyway_schema_history order by installed_rank desc limit 1", "")
                .orElseThrow();
    }

    /** How many editions of drafts stand in no mission, and so on no board. */
    String unlisted() throws SQLException {
        return text("select count(*) from edition where mission = ''", "").orElseThrow();
    }

    /** Signs a member in as the program notes it when somebody came in, and gives the token. */
    String signIn(String address) throws SQLException {
        String token = Tokens.create();
        try (Connection connection = postgres.connect(DATABASE);
                PreparedStatement insert = connection.prepareStatement("insert into sign_in"
                        + " (id, token_hash, member_id, factor_done, device, origin, began_at, used_at)"
                        + " select ?, ?, id, true, '', '', now(), now() from member where address = ?")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, Tokens.hash(token));
            insert.setString(3, address);
            if (insert.executeUpdate() != 1) {
                throw new IllegalStateException(address + " is no member");
            }
        }
        return token;
    }

    /** The id of a story that this member wrote. */
    Optional<String> storyOf(String address) throws SQLException {
        return text(
                "select translation.story_id from revision join member on cast(member.id as varchar) = cast(revision.member_id as varchar)"
                        + " join edition on edition.id = revision.edition_id"
                        + " join translation on translation.id = edition.translation_id where member.address = ?",
                address);
    }

    private Optional<String> text(String question, String value) throws SQLException {
        try (Connection connection = postgres.connect(DATABASE);
                PreparedStatement statement = connection.prepareStatement(question)) {
            if (!value.isEmpty()) {
                statement.setString(1, value);
            }
            try (ResultSet result = statement.executeQuery()) {
                return result.next() ? Optional.of(result.getString(1)) : Optional.empty();
            }
        }
    }

    @Override
    public void close() {
        nginx.close();
        nodes.forEach(Node::close);
        postgres.close();
    }
}
