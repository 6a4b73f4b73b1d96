package org.engawa.bench.faults;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/** Clients ask for much and do not read what comes. */
final class SlowReaders implements Fault {
    private static final int CLIENTS = 300;
    private static final int PAGES = 200;
    private static final int MOST_BYTES = 1 << 17;
    private static final int WINDOW = 1_024;
    /** Longer than nginx waits for somebody who takes nothing. */
    private static final int SECONDS = 35;

    @Override
    public Row row() {
        return new Row("28", "300 clients who ask for 200 pages each and take nothing", Duration.ofSeconds(2), "");
    }

    @Override
    public void strike(Stage stage, Findings findings) throws Exception {
        try (Crowd crowd = new Crowd(stage.nginx().secure()).slow(WINDOW).join(CLIENTS)) {
            crowd.say(Crowd.request("/en/").repeat(PAGES));
            Passers.judge(stage, findings);
            Thread.sleep(SECONDS * 1_000L);
            Passers.judge(stage, findings);
            int ended = 0;
            long bytes = 0;
            for (Crowd.Member member : crowd.members()) {
                member.socket().setSoTimeout(1_000);
                long taken = drain(member.in());
                ended += taken >= 0 ? 1 : 0;
                bytes += Math.abs(taken);
            }
            findings.check(
                    ended == CLIENTS,
                    "%d of %d had been let go after %d s; they found %d bytes each",
                    ended,
                    CLIENTS,
                    SECONDS,
                    bytes / CLIENTS);
        }
    }

    /** How many bytes came to the end of the connection; below nothing where there is no end. */
    private static long drain(InputStream in) {
        long taken = 0;
        try {
            byte[] some = new byte[1 << 16];
            for (int count = in.read(some); count >= 0; count = in.read(some)) {
                taken += count;
                if (taken > MOST_BYTES) {
                    return -taken;
                }
            }
            return taken;
        } catch (java.net.SocketTimeoutException e) {
            return -taken - 1;
        } catch (IOException closed) {
            return taken;
        }
    }
}
