package org.engawa.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engawa.testing.Bundle;
import org.engawa.testing.FailingDisk;
import org.engawa.testing.Launcher;
import org.engawa.testing.SiteProcess;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a site does by itself every second is not kept waiting by something else that it does by itself and that takes long. */
class LongTasksIT {
    private static final Pattern BEHIND = Pattern.compile("mirror: .* ([0-9]+) s behind\n");
    private static final int SURELY_BEGUN = 3;

    @TempDir
    private Path folder;

    /** A pipe that nobody reads stands for a mirror that takes long. What then fails at first is tried again by the clock alone. */
    @Test
    void whileTheMirrorIsWrittenThePublicationLogIsFollowed() throws IOException, InterruptedException {
        FailingDisk disk;
        try {
            disk = FailingDisk.in(folder.resolve("failing"));
        } catch (IOException e) {
            Assumptions.abort("there is no compiler of C: " + e.getMessage());
            return;
        }
        Path mirror = Files.createDirectories(folder.resolve("mirror"));
        Process pipe =
                new ProcessBuilder("mkfifo", mirror.resolve("engawa.mirror").toString()).start();
        assertThat(pipe.waitFor()).isZero();
        Bundle bundle = Bundle.in(folder.resolve("bundle")).story("tale", 1);
        Launcher engawa = Launcher.on(folder.resolve("data"))
                .content(bundle.root())
                .with("ENGAWA_CONTENT_WATCH", "false")
                .with("ENGAWA_MIRROR_DIR", mirror.toString());
        disk.under(engawa);
        try (SiteProcess site = engawa.serve()) {
            await("the mirror is being written").until(() -> behind(site) >= SURELY_BEGUN);
            disk.order(FailingDisk.CHANGES, FailingDisk.EIO, "1", site.data().resolve("catalogue"));
            bundle.story("tale", 2);
            assertThat(site.operate("import", bundle.root().toString()).statusCode())
                    .isEqualTo(200);
            assertThat(disk.struck()).hasSize(1);
            await("the edition is shown")
                    .atMost(Duration.ofSeconds(5))
                    .until(() -> Bundle.edition("tale", site.page("/en/stories/tale")) == 2);
            assertThat(behind(site)).as("the mirror is still being written").isGreaterThanOrEqualTo(SURELY_BEGUN);
            site.kill();
        }
    }

    private static int behind(SiteProcess site) throws IOException {
        Matcher matcher = BEHIND.matcher(site.operate("status", "").body());
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
    }
}
