package org.engawa.bench.faults;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Readers who come anew while something goes on, each by a connection of their own. */
final class Passers {
    private static final int COUNT = 100;
    /** With two handshakes, of connection and encryption, for both of which both ends use the same busy machine. */
    private static final int MOST_MILLIS = 1_000;

    private Passers() {}

    /** Lets some come, one after the other, and looks whether each gets a page soon. */
    static void judge(Stage stage, Findings findings) throws GeneralSecurityException, InterruptedException {
        Map<String, Integer> answers = new TreeMap<>();
        long[] taken = new long[COUNT];
        for (int number = 0; number < COUNT; number++) {
            long began = System.nanoTime();
            try {
                int status = new Front(stage.nginx().secure())
                        .get("/en/stories/" + Press.READ.get(0))
                        .statusCode();
                answers.merge(Integer.toString(status), 1, Integer::sum);
            } catch (IOException e) {
                answers.merge(String.valueOf(e), 1, Integer::sum);
            }
            taken[number] = (System.nanoTime() - began) / 1_000_000;
        }
        Arrays.sort(taken);
        findings.check(
                answers.equals(Map.of("200", COUNT)) && taken[COUNT - 2] <= MOST_MILLIS,
                "%d new readers: answers %s; 99 of 100 within %d ms with their handshakes, of %d; half within %d ms",
                COUNT,
                answers,
                taken[COUNT - 2],
                MOST_MILLIS,
                taken[COUNT / 2]);
    }
}
