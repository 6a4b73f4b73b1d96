package org.engawa.bench.faults;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.engawa.testing.Launcher;

/** Somebody changes a page of the static mirror. */
final class MirrorTampered implements Fault {
    @Override
    public Row row() {
        return new Row("35", "tampered file of the mirror", Duration.ofSeconds(5), "");
    }

    @Override
    public void strike(Stage stage, Findings findings) throws Exception {
        // Made of this story alone: pages also lead to others, so they are written anew, and right again, when these
        // are published.
        String name = "site/ja/stories/" + Press.UNSEEN + "/cite.ris";
        Path page = stage.mirror().resolve(name);
        String was = Files.readString(page);
        Files.writeString(page, was.replace(Press.UNSEEN, "something else"));
        long began = System.nanoTime();
        Launcher.Result checked = stage.launcher()
                .run(
                        "check-mirror",
                        stage.mirror().toString(),
                        "--key",
                        stage.publicKey().toString());
        List<String> said = checked.output().lines().toList();
        findings.check(
                checked.code() == 1 && said.size() == 2 && said.get(0).equals(name + " was changed"),
                "check-mirror names it, and nothing else of what is being written, after %d ms: %s",
                (System.nanoTime() - began) / 1_000_000,
                said);
        Files.writeString(page, was);
    }
}
