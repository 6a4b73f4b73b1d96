package org.engawa.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Lets the n-th of some calls that a program makes for files fail, or the program die in it, by {@code src/bench/failing.c}. Wants a compiler of C. */
public final class FailingDisk {
    /** Everything by which something comes to a disk. */
    public static final String CHANGES = "create,write,fsync,rename,unlink";

    /** The program dies in the call. */
    public static final String KILL = "kill";
    /** The calls are noted and nothing else. */
    public static final String NOTE = "note";
    /** The disk has failed. */
    public static final String EIO = "5";
    /** It is full. */
    public static final String ENOSPC = "28";

    private static final Path SOURCE = Path.of("src", "bench", "failing.c");

    private final Path library;
    private final Path order;

    private FailingDisk(Path folder) throws IOException {
        this.library = Files.createDirectories(folder).resolve("failing.so");
        this.order = folder.resolve("order");
        rest();
    }

    /**
     * Builds it in a folder.
     *
     * @throws IOException when there is no compiler; the message is what it or the system said
     */
    public static FailingDisk in(Path folder) throws IOException, InterruptedException {
        FailingDisk disk = new FailingDisk(folder);
        Process compiler = new ProcessBuilder(
                        "cc", "-shared", "-fPIC", "-O2", "-o", disk.library.toString(), SOURCE.toString(), "-ldl")
                .redirectErrorStream(true)
                .start();
        String said = new String(compiler.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (compiler.waitFor() != 0) {
            throw new IOException(SOURCE + " can't be compiled: " + said);
        }
        return disk;
    }

    /** Puts it under a program. */
    public void under(Map<String, String> environment) {
        environment.put("LD_PRELOAD", library.toString());
        environment.put("ENGAWA_FAILING", order.toString());
    }

    /** Puts it under all that a launcher starts from now on. */
    public void under(Launcher launcher) {
        launcher.with("LD_PRELOAD", library.toString()).with("ENGAWA_FAILING", order.toString());
    }

    /** As it was before. */
    public void off(Launcher launcher) throws IOException {
        rest();
        launcher.with("LD_PRELOAD", "");
    }

    /**
     * What becomes of calls from now on.
     *
     * @param calls which, with commas between
     * @param how the number of an error, {@link #KILL} or {@link #NOTE}
     * @param which from 1; with a plus behind it all from there on
     * @param folder in which they are about something
     */
    public void order(String calls, String how, String which, Path folder) throws IOException {
        Files.deleteIfExists(log());
        // Never in one piece read and half written.
        Path next = order.resolveSibling("next");
        Files.writeString(next, calls + " " + how + " " + which + " " + folder.toAbsolutePath());
        Files.move(next, order, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
    }

    /** Nothing more becomes of any. */
    public void rest() throws IOException {
        Files.writeString(order, "");
    }

    /** The calls that were noted: number, name, path, and a {@code !} where it failed. */
    public List<String> calls() throws IOException {
        return Files.exists(log()) ? Files.readAllLines(log()) : List.of();
    }

    /** Those that failed, or that it died in, without their folders. */
    public List<String> struck() throws IOException {
        return calls().stream()
                .filter(line -> line.endsWith(" !"))
                .map(line -> line.replaceFirst(" /.*/", " ").replaceFirst(" !$", ""))
                .toList();
    }

    private Path log() {
        return order.resolveSibling("order.log");
    }
}
