package org.engawa.bench.faults;

import java.net.URI;
import java.time.Duration;

/** Nothing that site and database send each other arrives any more, while both are well. Wants {@code iptables}. */
final class Partition implements Fault {
    private final int seconds;

    Partition(int seconds) {
        this.seconds = seconds;
    }

    @Override
    public Row row() {
        return new Row(
                "22",
                "no network between site and database",
                Duration.ofSeconds(20),
                "(?i)does not answer|timed out|In-use connections");
    }

    @Override
    public void strike(Stage stage, Findings findings) throws Exception {
        String port = Integer.toString(
                URI.create(stage.databaseAddress().substring("jdbc:".length())).getPort());
        filter("-I", port);
        long began = System.nanoTime();
        try {
            boolean told = false;
            while (!told && System.nanoTime() - began < seconds * 1_000_000_000L) {
                told = stage.saysThatTheDatabaseIsAway();
                Thread.sleep(100);
            }
            long millis = (System.nanoTime() - began) / 1_000_000;
            findings.check(told, "O6 status and metrics say so after %d ms", millis);
            Thread.sleep(Math.max(0, seconds * 1_000L - millis));
        } finally {
            filter("-D", port);
        }
        findings.note("nothing arrived for %d ms", (System.nanoTime() - began) / 1_000_000);
    }

    private static void filter(String act, String port) throws Exception {
        for (String side : new String[] {"--dport", "--sport"}) {
            Commands.run("iptables", "-w", act, "INPUT", "-i", "lo", "-p", "tcp", side, port, "-j", "DROP");
        }
    }
}
