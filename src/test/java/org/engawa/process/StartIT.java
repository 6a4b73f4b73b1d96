package org.engawa.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.engawa.testing.Bundle;
import org.engawa.testing.Launcher;
import org.engawa.testing.SiteProcess;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start on what went wrong before: it mends what it can, and says what it cannot. */
class StartIT {
    @TempDir
    Path folder;

    private Path data;
    private Bundle bundle;

    @BeforeEach
    void bundle() {
        data = folder.resolve("data");
        bundle = Bundle.in(folder.resolve("bundle"));
    }

    /** What can happen to a file. */
    private interface Damage {
        void to(Path file) throws IOException;
    }

    @Test
    void beginsWithWhatTheBuildImported() throws IOException {
        try (SiteProcess site = Launcher.ofNewcomer(data).serve()) {
            assertThat(site.log())
                    .containsPattern("Content: 0 stories new or changed, [1-9][0-9]* as before, 0 problems");
            assertThat(site.page("/en/")).contains("/en/stories/");
            assertThat(site.get("/ja/results").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void buildsADamagedCatalogueAnew() throws IOException {
        bundle.story("one", 1).story("two", 1);
        try (SiteProcess site = Launcher.on(data).content(bundle.root()).serve()) {
            assertThat(site.terminate()).isZero();
        }
        // Whatever else can happen to the files, DamageTest holds of the catalogue alone.
        for (Damage damage : List.<Damage>of(StartIT::flip, Files::delete)) {
            for (Path file : catalogue()) {
                damage.to(file);
            }
            try (SiteProcess site = Launcher.on(data).serve()) {
                await().until(() -> site.catalogue().path("editions").asInt() == 4);
                assertThat(Bundle.edition("one", site.page("/en/stories/one"))).isEqualTo(1);
                assertThat(Bundle.edition("two", site.page("/ja/stories/two"))).isEqualTo(1);
            }
        }
    }

    @Test
    void followsADatabaseThatWasPutBackFromABackup() throws IOException {
        bundle.story("kept", 1);
        try (SiteProcess site = Launcher.on(data).content(bundle.root()).serve()) {
            assertThat(site.terminate()).isZero();
        }
        Path backup = Files.copy(data.resolve("engawa.mv.db"), folder.resolve("backup"));
        bundle.story("kept", 2).story("lost", 1);
        try (SiteProcess site = Launcher.on(data).content(bundle.root()).serve()) {
            assertThat(site.page("/en/stories/lost")).contains(Bundle.mark("lost", 1));
            site.kill();
        }
        Files.copy(backup, data.resolve("engawa.mv.db"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        // As it is left by a launcher that is killed just before the site is up.
        Files.createFile(data.resolve("engawa.up"));
        try (SiteProcess site = Launcher.on(data).serve()) {
            await().until(() -> site.get("/en/stories/lost").statusCode() == 404);
            assertThat(Bundle.edition("kept", site.page("/en/stories/kept"))).isEqualTo(1);
        }
    }

    @Test
    void saysThatTheThemeCannotBeUsed() throws IOException {
        bundle.story("one", 1);
        Files.createDirectories(folder.resolve("themes/engawa"));
        Files.writeString(folder.resolve("themes/engawa/theme.yaml"), "name: [Broken\n");
        Launcher.Result result = Launcher.on(data)
                .content(bundle.root())
                .with("ENGAWA_THEMES_DIR", folder.resolve("themes").toString())
                .with("ENGAWA_START_SECONDS", "600")
                .run("serve", "--port", freePort());
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.output())
                .contains("theme.yaml")
                .endsWith("engawa: the site did not start; the lines above tell why\n");
    }

    @Test
    void saysThatTheProgramCannotBegin() throws IOException {
        bundle.story("one", 1);
        Files.createDirectories(data);
        Files.writeString(data.resolve("catalogue"), "A file where a folder should be");
        Launcher.Result result = Launcher.on(data)
                .content(bundle.root())
                .with("ENGAWA_START_SECONDS", "600")
                .run("serve", "--port", freePort());
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.output())
                .contains(data.resolve("catalogue").toString())
                .endsWith("engawa: the site did not start; the lines above tell why\n");
    }

    private static String freePort() {
        return Integer.toString(org.engawa.testing.Launcher.freePort());
    }

    private List<Path> catalogue() throws IOException {
        try (Stream<Path> files = Files.list(data.resolve("catalogue"))) {
            return files.filter(file -> !file.endsWith("write.lock")).toList();
        }
    }

    private static void flip(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 0x20;
        Files.write(file, bytes);
    }
}
