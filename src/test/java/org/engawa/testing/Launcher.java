package org.engawa.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Runs `deploy/engawa` on a data folder, for the program that the build left in target/. */
public final class Launcher {
    private static final Path HERE = Path.of("").toAbsolutePath();
    private static final Path IMPORTED = Path.of("target", "run", "imported");
    /** On a busy machine the class archive alone takes minutes. */
    private static final int PATIENCE_MINUTES = 6;

    private static final int FIRST_PORT = Integer.getInteger("engawa.ports.first", 20_000);
    private static final int PORTS = Integer.getInteger("engawa.ports", 2_500);
    /** Begins anywhere, for tests of another checkout may run beside these. */
    private static final AtomicInteger NEXT_PORT =
            new AtomicInteger((int) ProcessHandle.current().pid());

    private static boolean prepared;

    private final Path script;
    private final Path data;
    private Duration patience = Duration.ofMinutes(5);
    private final Map<String, String> environment = new TreeMap<>();
    private boolean demonstrating;
    private Path logs = Path.of("target", "it-logs");

    private Launcher(Path checkout, Path data) {
        this.script = checkout.resolve("deploy").resolve("engawa");
        this.data = data.toAbsolutePath();
        content(this.data.resolve("no-content"));
    }

    /** The launcher of a site without a content folder. */
    public static Launcher on(Path data) {
        prepare();
        return new Launcher(HERE, data);
    }

    /** The launcher of another checkout, in which its own program was built, for a site without a content folder. */
    public static Launcher of(Path checkout, Path data) {
        return new Launcher(checkout, data);
    }

    /** The launcher of a site over the starter content, as a newcomer starts it. */
    public static Launcher ofNewcomer(Path data) {
        Launcher launcher = on(data);
        launcher.environment.clear();
        return launcher;
    }

    /** Sets an environment variable of the site. */
    public Launcher with(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** Sets the folder into which is written what commands say. */
    public Launcher logs(Path folder) {
        logs = folder;
        return this;
    }

    /** Sets how long a start may take: the first one builds a catalogue of all that is in the database. */
    public Launcher patience(Duration longest) {
        patience = longest;
        return with("ENGAWA_START_SECONDS", Long.toString(longest.toSeconds()));
    }

    /** Sets the folder that is imported at the start and watched. */
    public Launcher content(Path folder) {
        return with("ENGAWA_CONTENT_DIR", folder.toAbsolutePath().toString());
    }

    /**
     * Begins with the starter content as the launcher imported it when it was prepared: a start looks only at what differs, which
     * saves as much again as the start itself takes.
     */
    public Launcher furnished() throws IOException {
        take("catalogue");
        // Where there was time for it.
        if (Files.isDirectory(IMPORTED.resolve("manuscripts"))) {
            take("manuscripts");
        }
        Files.copy(IMPORTED.resolve("engawa.mv.db"), data.resolve("engawa.mv.db"));
        return this;
    }

    private void take(String index) throws IOException {
        Files.createDirectories(data.resolve(index));
        try (Stream<Path> files = Files.list(IMPORTED.resolve(index))) {
            for (Path file : files.toList()) {
                Files.copy(file, data.resolve(index).resolve(file.getFileName()));
            }
        }
    }

    /** Serves what demonstrates itself. */
    public Launcher demonstrating() {
        demonstrating = true;
        return this;
    }

    /** What a command said, and its exit code. */
    public record Result(int code, String output) {}

    /** Runs a command to its end. */
    public Result run(String... command) {
        Path output = log(command[0]);
        try {
            Process process = start(output, command);
            if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                throw new IllegalStateException("engawa " + List.of(command) + " hangs: " + Files.readString(output));
            }
            return new Result(process.exitValue(), Files.readString(output));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Starts the site and waits until the launcher tells its address. */
    public SiteProcess serve() {
        return serve(freePort());
    }

    /** Starts it where it was before. */
    public SiteProcess serve(int port) {
        Path output = log("serve");
        SiteProcess site =
                new SiteProcess(start(output, "serve", "--port", Integer.toString(port)), port, data, output);
        site.awaitServing(patience);
        return site;
    }

    private Process start(Path output, String... command) {
        List<String> line = new ArrayList<>(List.of(script.toString()));
        line.addAll(List.of(command));
        line.addAll(List.of("--data", data.toString()));
        if (demonstrating) {
            line.add("--demo");
        }
        ProcessBuilder builder =
                new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path log(String command) {
        try {
            return Files.createTempFile(Files.createDirectories(logs), command + "-", ".log");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A port on which nothing listens now, below those that the system gives to connections: one of these may be taken before
     * the server asks for it. Each process of tests has ports of its own.
     */
    public static int freePort() {
        int first = FIRST_PORT + Integer.getInteger("engawa.fork", 0) * PORTS;
        return IntStream.generate(() -> first + Math.floorMod(NEXT_PORT.getAndIncrement(), PORTS))
                .filter(Launcher::isFree)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (BindException taken) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Once for all tests of all processes, unless it was done while they were compiled. The program itself is built already. */
    private static synchronized void prepare() {
        if (prepared) {
            return;
        }
        Result result = new Launcher(HERE, IMPORTED).run("prepare");
        if (result.code() != 0) {
            throw new IllegalStateException("The server was not prepared: " + result.output());
        }
        prepared = true;
    }
}
