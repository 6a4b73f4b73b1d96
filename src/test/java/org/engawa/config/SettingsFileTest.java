package org.engawa.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
    @TempDir
    Path data;

    @Test
    void winsOverTheEnvironment() throws IOException {
        Files.writeString(data.resolve(SettingsFile.NAME), "engawa.db.user=of the file\nengawa.mail.host=\n");
        SettingsFile settings = SettingsFile.of(
                data,
                Map.of(
                        "ENGAWA_DB_USER", "of the environment",
                        "ENGAWA_OIDC_CLIENT_ID", "client",
                        "ENGAWA_MAIL_HOST", "mail"));
        assertThat(settings.value(Setting.DB_USER)).contains("of the file");
        assertThat(settings.value(Setting.OIDC_CLIENT_ID)).contains("client");
        assertThat(settings.value(Setting.MAIL_HOST)).as("said to be none").isEmpty();
        assertThat(settings.value(Setting.DB_PASSWORD)).isEmpty();
    }

    @Test
    void isNotNeeded() throws IOException {
        assertThat(SettingsFile.of(data, Map.of()).lines()).isEmpty();
    }

    @Test
    void tellsWhatCannotBeRead() throws IOException {
        Files.writeString(data.resolve(SettingsFile.NAME), "engawa.db.user=\\u12zz\n");
        assertThatIOException()
                .isThrownBy(() -> SettingsFile.of(data, Map.of()))
                .withMessageContaining("engawa.properties can't be read");
    }

    @Test
    void isWrittenWithoutWhatNobodyElseMayKnow() throws IOException {
        Files.writeString(data.resolve(SettingsFile.NAME), """
                # The password is hunter2.
                engawa.db.user = o'brien\\u00e9
                engawa.db.password = hunter2
                engawa.db.url = jdbc:postgresql://db/engawa?user=x&Password=hunter2
                engawa.translation.url = https://me:hunter2@machine.example
                engawa.translation.key = hunter2
                engawa.oidc.client-secret=hunter2
                engawa.mail.password: hunter2
                engawa.mail.pasword hunter2
                engawa.mail.from = Desk \\
                  of Lusaka
                """);
        String open = SettingsFile.of(data, Map.of()).withoutSecrets();
        assertThat(open).doesNotContain("hunter2").contains("# engawa.db.password was left out of the backup\n");
        Files.writeString(data.resolve(SettingsFile.NAME), open);
        assertThat(SettingsFile.of(data, Map.of()).lines())
                .isEqualTo(Map.of("engawa.db.user", "o'brien\u00e9", "engawa.mail.from", "Desk of Lusaka"));
    }
}
