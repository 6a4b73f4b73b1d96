package org.engawa.bench.upgrade;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.logging.LogManager;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;
import org.engawa.bench.DraftForm;
import org.engawa.bench.SignedIn;
import org.engawa.testing.Bundle;
import org.engawa.testing.Nginx;

/** Replaces the nodes of a cluster by another version of the program under load, and goes back; run by {@code src/bench/upgrade}. */
final class UpgradeBench {
    private static final String MISSION = "engawa-desk";
    private static final int NODES = 3;
    private static final int READERS = 2;
    private static final int CALM_MILLIS = 4_000;

    private final PrintStream out;
    private final Version old;
    private final Version present;
    private final Cluster cluster;
    private final Readers readers;
    private final Publisher publisher;
    private final List<Writer> writers = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private int failed;

    private UpgradeBench(PrintStream out, Path work, Path checkout)
            throws IOException, SQLException, GeneralSecurityException {
        this.out = out;
        this.old = new Version("old", checkout);
        this.present = new Version("new", Path.of("").toAbsolutePath());
        Bundle bundle = Bundle.in(work.resolve("bundle")).story(Publisher.SLUG, 1);
        this.cluster = new Cluster(work, NODES, old, bundle);
        this.readers = new Readers(cluster.address());
        this.publisher = new Publisher(cluster, bundle);
    }

    /** Arguments: a folder to work in, and a checkout in which an older version was built. Ends with 1 when anything failed. */
    public static void main(String[] arguments) throws Exception {
        // What PostgreSQL says goes to its log.
        LogManager.getLogManager().reset();
        // For the certificate of this nginx, which is made for it alone.
        SSLContext.setDefault(Nginx.trusting());
        UpgradeBench bench = new UpgradeBench(
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                Path.of(arguments[0]).toAbsolutePath(),
                Path.of(arguments[1]).toAbsolutePath());
        try (Cluster cluster = bench.cluster) {
            bench.run();
        } finally {
            bench.end();
        }
        Files.writeString(
                Path.of("target", "upgrade.log"),
                bench.cluster.nodes().stream().map(Node::log).collect(Collectors.joining()));
        if (bench.failed > 0) {
            throw new IllegalStateException(bench.failed + " findings are not as they should be");
        }
    }

    private void run() throws IOException, SQLException, InterruptedException {
        say("%d nodes of the old version serve behind nginx, on schema %s", NODES, cluster.schema());
        writers.add(writer("one", this::nextNode));
        writers.add(writer("two", () -> "nginx " + cluster.address()));
        for (int reader = 0; reader < READERS; reader++) {
            threads.add(new Thread(readers::read, "reader " + reader));
        }
        writers.forEach(writer -> threads.add(new Thread(writer::write, "writer")));
        threads.add(new Thread(publisher::publish, "publisher"));
        threads.forEach(Thread::start);
        Thread.sleep(CALM_MILLIS);
        replaceAll(present);
        Thread.sleep(CALM_MILLIS);
        say("editions in no mission now that all are new: %s", cluster.unlisted());
        replaceAll(old);
        Thread.sleep(CALM_MILLIS);
        end();
        judge();
    }

    private void replaceAll(Version version) throws SQLException, InterruptedException {
        long began = System.nanoTime();
        for (Node node : cluster.nodes()) {
            node.stop();
            long millis = node.start(version);
            say("%s is %s after %d ms; the schema is %s", node, version, millis, cluster.schema());
            // Both versions side by side for a while.
            Thread.sleep(CALM_MILLIS);
        }
        say("all are %s after %.0f s", version, (System.nanoTime() - began) / 1e9);
    }

    private final AtomicInteger turn = new AtomicInteger();

    private String nextNode() {
        List<Node> nodes = cluster.serving();
        Node node = nodes.get(turn.getAndIncrement() % nodes.size());
        return node.version() + " " + node.address();
    }

    /** Somebody who was invited and begins a story in the newsroom of the old version. */
    private Writer writer(String name, Supplier<String> door) throws IOException, SQLException {
        Node node = cluster.nodes().get(0);
        String address = name + "@example.org";
        node.site().operate("user-add", address + "\nWriter " + name + "\ncontributor:" + MISSION);
        String token = cluster.signIn(address);
        SignedIn browser = new SignedIn(node.address(), token);
        var form = DraftForm.in(browser.get("/newsroom/new?kind=article").body(), "#title");
        form.put("title", "Draft of " + name);
        form.put("mission", MISSION);
        form.put("original", "en");
        form.put("author", "Writer " + name);
        form.put("begin", "");
        SignedIn.Answer begun = browser.send("/newsroom/new", form);
        String story =
                cluster.storyOf(address).orElseThrow(() -> new IllegalStateException("no story was begun: " + begun));
        return new Writer(cluster, door, token, story);
    }

    private void end() throws InterruptedException {
        threads.forEach(Thread::interrupt);
        for (Thread thread : threads) {
            thread.join();
        }
        threads.clear();
    }

    private void judge() throws SQLException {
        writers.forEach(Writer::lookEverywhere);
        check(readers.allAnswered(), "readers: %s", readers);
        for (Writer writer : writers) {
            check(writer.lost().isEmpty(), "writer: %s; lost: %s", writer, writer.lost());
        }
        List<String> lost = publisher.lost();
        check(lost.isEmpty(), "publications: %s; not seen: %s", publisher, lost);
        for (String way : List.of("old to new", "new to old")) {
            check(publisher.went(way) && writers.get(0).went(way), "publications and drafts went from %s", way);
        }
        say("editions in no mission at the end: %s", cluster.unlisted());
        List<String> grave = cluster.nodes().stream()
                .flatMap(node -> (node.log() + node.site().log()).lines())
                .filter(line -> line.contains(" WARNING [") || line.contains(" SEVERE ["))
                .toList();
        say(
                "the logs have %d warnings and errors: %s",
                grave.size(), grave.stream().limit(8).toList());
    }

    private void check(boolean holds, String about, Object... figures) {
        out.println((holds ? "ok      " : "FAILED  ") + String.format(Locale.ROOT, about, figures));
        failed += holds ? 0 : 1;
    }

    private void say(String about, Object... figures) {
        out.println("        " + String.format(Locale.ROOT, about, figures));
    }
}
