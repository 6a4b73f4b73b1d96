package org.engawa.bench.faults;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
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
    private final Stages stages;
    private final int times;

    private FaultsBench(PrintStream out, Stages stages, int times) {
        this.out = out;
        this.stages = stages;
        this.times = times;
    }

    /**
     * Arguments: a folder to work in, then rows, all when none is named, and {@code --short}; {@code --times N} brings each about so often
     * before it looks at what was lost. Ends with 1 when anything failed.
     */
    public static void main(String[] arguments) throws Exception {
        List<String> asked = new ArrayList<>(Arrays.asList(arguments).subList(1, arguments.length));
        boolean brief = asked.remove("--short");
        int times = times(asked);
        List<Fault> faults = all(brief).stream()
                .filter(fault -> asked.isEmpty() || asked.contains(fault.row().number()))
                .toList();
        // What PostgreSQL says goes to its log.
        LogManager.getLogManager().reset();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int failed = 0;
        List<String> table = new ArrayList<>();
        try (Stages stages = new Stages(Path.of(arguments[0]).toAbsolutePath(), Path.of("target", "faults.log"))) {
            FaultsBench bench = new FaultsBench(out, stages, times);
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
        }
        table.forEach(out::println);
        if (failed > 0) {
            throw new IllegalStateException(failed + " findings are not as they should be");
        }
    }

    private static int times(List<String> asked) {
        int option = asked.indexOf("--times");
        if (option < 0) {
            return 1;
        }
        int times = Integer.parseInt(asked.get(option + 1));
        asked.subList(option, option + 2).clear();
        return times;
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
                new Readership(brief ? 3_000 : 10_000, seconds * 2),
                new UploadKilled(brief ? 3 : 10),
                new ImportKilled(brief ? 2 : 10),
                new NoHandles(seconds),
                new NoInodes(seconds),
                new ClockJumps(),
                new Partition(seconds * 3),
                new NoMemory(),
                new SlowNetwork(seconds * 2),
                new OrderOnDisk(),
                new CommitKilled(brief),
                new NthFails(brief),
                new TemporaryFull(seconds),
                new LogFull(seconds),
                new NoThreads(seconds),
                new DatabaseFull(seconds),
                new WalFull(seconds));
    }

    private Findings run(Fault fault) throws Exception {
        Findings findings = new Findings(out);
        out.println("row " + fault.row().number() + ": " + fault.row().name());
        try {
            run(fault, stages.current(), findings);
        } catch (Exception e) {
            // What it left behind is nothing that other rows could be judged by.
            findings.check(false, "the row came to no end: %s", e);
            e.printStackTrace(out);
            stages.abandon();
        }
        return findings;
    }

    private void run(Fault fault, Stage stage, Findings findings) throws Exception {
        int said = stage.log().length();
        Load load = new Load(stage, stage.press());
        stage.under(load);
        try {
            Thread.sleep(CALM_MILLIS);
            for (int time = 0; time < times; time++) {
                fault.strike(stage, findings);
                recovers(fault, load, findings);
            }
            Thread.sleep(CALM_MILLIS);
        } finally {
            load.stop();
        }
        load.judge(findings);
        new Agreement(stage.site(), load.press()).judge(findings);
        tell(fault, stage.log().substring(said), findings);
    }

    private static void recovers(Fault fault, Load load, Findings findings) throws InterruptedException {
        long over = System.nanoTime();
        long patience = fault.row().patience().toMillis();
        long millis = 0;
        while (!load.allSavedSince(over) && millis < patience * 3) {
            Thread.sleep(20);
            millis = (System.nanoTime() - over) / 1_000_000;
        }
        findings.check(
                millis <= patience, "O5 everybody saves and publishes again after %d ms, of %d", millis, patience);
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
