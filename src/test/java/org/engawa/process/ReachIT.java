package org.engawa.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.engawa.testing.Launcher;
import org.engawa.testing.SiteProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who reaches a site, its data folder and its secrets; and what the doctor says of it while it serves. */
class ReachIT {
    @TempDir
    Path folder;

    @Test
    void aNewcomerIsServedAtOnceAndFromThisMachineAlone() throws IOException {
        Path data = folder.resolve("data");
        Launcher engawa = Launcher.ofNewcomer(data);
        try (SiteProcess site = engawa.serve()) {
            assertThat(site.log())
                    .as("it begins with what the build imported")
                    .containsPattern("Content: 0 stories new or changed, [1-9][0-9]* as before, 0 problems");
            assertThat(site.page("/en/")).contains("/en/stories/");
            assertThat(site.get("/ja/results").statusCode()).isEqualTo(200);
            assertThat(site.sockets()).containsExactly("tcp 127.0.0.1 " + site.port());
            assertThat(Files.getPosixFilePermissions(data)).isEqualTo(PosixFilePermissions.fromString("rwx------"));
            Launcher.Result doctor = engawa.run("doctor");
            assertThat(doctor.code()).as(doctor.output()).isZero();
            assertThat(doctor.output())
                    .contains("site: it serves; catalogue of ", "database: it answers the site that serves")
                    .doesNotContain("failing", "data folder: others");
        }
        Files.writeString(data.resolve("engawa.properties"), "engawa.db.password=hunter2\nengawa.api.bytes=many\n");
        Launcher.Result doctor = engawa.run("doctor");
        assertThat(doctor.code()).isEqualTo(1);
        assertThat(doctor.output())
                .contains("failing  settings: `engawa.api.bytes` is no whole number", "failing  database: it can't be")
                .doesNotContain("hunter2");
    }

    /** Another address of this machine stands for that of a network. */
    @Test
    void listensWhereASettingSays() throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.writeString(data.resolve("engawa.properties"), "engawa.http.address = 0.0.0.0\n");
        Launcher engawa = Launcher.ofNewcomer(data).with("ENGAWA_HTTP_ADDRESS", "127.0.0.1");
        try (SiteProcess site = engawa.serve();
                Socket elsewhere = new Socket("127.0.0.3", site.port())) {
            assertThat(site.sockets()).hasSize(1).allMatch(socket -> socket.endsWith(" " + site.port()));
            assertThat(elsewhere.isConnected()).isTrue();
            assertThat(engawa.run("status").output()).contains("database: answers");
        }
        Files.writeString(data.resolve("engawa.properties"), "engawa.http.address = everywhere\n");
        Launcher.Result wrong = engawa.run("serve");
        assertThat(wrong.code()).isEqualTo(1);
        assertThat(wrong.output()).contains("engawa.http.address is everywhere; it wants an address of this machine");
    }
}
