package org.engawa.bench.faults;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.logging.LogManager;
import java.util.regex.Pattern;

/** Brings faults about, one after the other, on one installation under load; run by {@code src/bench/faults}. */
final class FaultsBench {
    private static final int CALM_MILLIS = 3_000;

    /** Longer than the program waits for a database that says nothing. */
    private static final int SILENT_SECONDS = 40;

    private final PrintStream out;
    private final Stage stage;

    private FaultsBench(PrintStream out, Stage stage) {
        this.out = out;
        this.stage = stage;
    }

    /** Arguments: a folder to work in, then rows, all when none is named, and {@code --short}. Ends with 1 when anything failed. */
    public static void main(String[] arguments) throws Exception {
        List<String> asked = new ArrayList<>(Arrays.asList(arguments).subList(1, arguments.length));
        boolean brief = asked.remove("--short");
        List<Fault> faults = all(brief).stream()
                .filter(fault -> asked.isEmpty() || asked.contains(fault.row().number()))
                .toList();
        // What PostgreSQL says goes to its log.
        LogManager.getLogManager().reset();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int failed = 0;
        List<String> table = new ArrayList<>();
        try (Stage stage = new Stage(Path.of(arguments[0]).toAbsolutePath())) {
            FaultsBench bench = new FaultsBench(out, stage);
            for (Fault fault : faults) {
                Findings findings = bench.run(fault);
                failed += findings.failed();
                table.add(String.format(
                        Locale.ROOT,
                        "%-4s %-52s %s",
                        fault.row().number(),
                        fault.row().name(),
                        findings.failed() == 0 ? "holds" : findings.failed() + " FAILED"));
            }
            Files.writeString(Path.of("target", "faults.log"), stage.log());
        }
        table.forEach(out::println);
        if (failed > 0) {
            throw new IllegalStateException(failed + " findings are not as they should be");
        }
    }

    private static List<Fault> all(boolean brief) {
        int seconds = brief ? 5 : 15;
        return List.of(
                new Killed(brief ? 2 : 10),
                new DatabaseKilled(seconds),
                new Stopped(seconds),
                new DiskFull(seconds),
                new DatabaseLocked(seconds),
                new DatabaseHung(SILENT_SECONDS),
                new PoolExhausted(seconds),
                new NoDatabaseAtStart(),
                new SyncFails(seconds),
                new IndexDamaged(),
                new ProxyReloaded(brief ? 5 : 20),
                new MirrorTampered(),
                new SlowBodies(seconds),
                new SlowHeaders(),
                new SlowReaders(),
                new Stampede(),
                new HugeText(),
                new Readership(seconds * 2),
                new UploadKilled(brief ? 3 : 10),
                new ImportKilled(brief ? 2 : 10),
                new NoHandles(seconds),
                new NoInodes(seconds),
                new ClockJumps(),
                new Partition(seconds * 3),
                new NoMemory(),
                new SlowNetwork(seconds * 2));
    }

    private Findings run(Fault fault) throws Exception {
        Findings findings = new Findings();
        out.println("row " + fault.row().number() + ": " + fault.row().name());
        int said = stage.log().length();
        Load load = new Load(stage, stage.press());
        try {
            Thread.sleep(CALM_MILLIS);
            fault.strike(stage, findings);
            long over = System.nanoTime();
            long patience = fault.row().patience().toMillis();
            long millis = 0;
            while (!load.allSavedSince(over) && millis < patience * 3) {
                Thread.sleep(20);
                millis = (System.nanoTime() - over) / 1_000_000;
            }
            findings.check(
                    millis <= patience, "O5 everybody saves and publishes again after %d ms, of %d", millis, patience);
            Thread.sleep(CALM_MILLIS);
        } finally {
            load.stop();
        }
        load.judge(findings);
        new Agreement(stage.site(), load.press()).judge(findings);
        tell(fault, stage.log().substring(said), findings);
        findings.lines().forEach(out::println);
        return findings;
    }

    private static void tell(Fault fault, String log, Findings findings) {
        List<String> grave = log.lines()
                .filter(line -> line.contains(" WARNING [") || line.contains(" SEVERE ["))
                .toList();
        if (!fault.row().told().isEmpty()) {
            Pattern told = Pattern.compile(fault.row().told());
            List<String> lines =
                    log.lines().filter(line -> told.matcher(line).find()).toList();
            findings.check(
                    !lines.isEmpty(),
                    "O6 log: %d lines, the first: %s",
                    lines.size(),
                    lines.isEmpty()
                            ? ""
                            : lines.get(0)
                                    .substring(0, Math.min(150, lines.get(0).length())));
        }
        findings.note(
                "the log has %d warnings and errors in all, the longest of %d characters",
                grave.size(), grave.stream().mapToInt(String::length).max().orElse(0));
    }
}
