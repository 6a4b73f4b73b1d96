package org.engawa.bench.faults;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.engawa.testing.Launcher;

/** Somebody changes a page of the static mirror. */
final class MirrorTampered implements Fault {
    @Override
    public String row() {
        return "35";
    }

    @Override
    public String name() {
        return "tampered file of the mirror";
    }

    @Override
    public Duration patience() {
        return Duration.ofSeconds(5);
    }

    @Override
    public String told() {
        return "";
    }

    @Override
    public void strike(Stage stage, Findings findings) throws Exception {
        Path page = stage.mirror().resolve("site/ja/stories/" + Press.UNSEEN + "@.html");
        String was = Files.readString(page);
        Files.writeString(page, was.replace(Press.UNSEEN, "something else"));
        long began = System.nanoTime();
        Launcher.Result checked = stage.launcher()
                .run(
                        "check-mirror",
                        stage.mirror().toString(),
                        "--key",
                        stage.publicKey().toString());
        findings.check(
                checked.code() == 1 && checked.output().contains(Press.UNSEEN),
                "check-mirror names it after %d ms: %s",
                (System.nanoTime() - began) / 1_000_000,
                checked.output().lines().findFirst().orElse(""));
        Files.writeString(page, was);
    }
}
