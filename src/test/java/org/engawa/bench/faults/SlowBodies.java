package org.engawa.bench.faults;

import java.time.Duration;

/** More clients than the server has threads send forms so slowly that they never come to their ends. */
final class SlowBodies implements Fault {
    private static final int CLIENTS = 300;
    private static final String FORM = "POST /newsroom/sign-in HTTP/1.1\r\nHost: localhost\r\n"
            + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 50000\r\n\r\n";

    private final int seconds;

    SlowBodies(int seconds) {
        this.seconds = seconds;
    }

    @Override
    public Row row() {
        return new Row("27", "300 clients who send a byte of a form a second", Duration.ofSeconds(2), "");
    }

    @Override
    public void strike(Stage stage, Findings findings) throws Exception {
        try (Crowd crowd = new Crowd(stage.nginx().secure()).join(CLIENTS)) {
            int asked = stage.nginx().asked().size();
            crowd.say(FORM);
            Passers.judge(stage, findings);
            int left = CLIENTS;
            for (int second = 0; second < seconds; second++) {
                left = crowd.say("a");
                Thread.sleep(1_000);
            }
            long heard = stage.nginx().asked().stream()
                    .skip(asked)
                    .filter("/newsroom/sign-in"::equals)
                    .count();
            findings.check(heard == 0, "the server heard of %d of them; %d connections are left", heard, left);
        }
    }
}
