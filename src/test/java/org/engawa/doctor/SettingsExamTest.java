package org.engawa.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.engawa.config.SettingsFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsExamTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-27T20:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path data;

    @Test
    void nothingSaidIsNothingWrong() throws IOException {
        assertThat(lines("", Map.of(), false))
                .containsExactly("ok       settings: 0 are made, and all can be what they are.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "engawa.db.ulr=x | warning  settings: `engawa.db.ulr` in engawa.properties is no setting",
                "engawa.api.requests=many | failing  settings: `engawa.api.requests` is no whole number",
                "engawa.pages.bytes=-1 | failing  settings: `engawa.pages.bytes` is no whole number",
                "engawa.content.watch=yes | failing  settings: `engawa.content.watch` is neither true nor false",
                "engawa.proxy.header=X: y | failing  settings: `engawa.proxy.header` is no name of a header",
                "engawa.oidc.issuer=ftp://x | failing  settings: engawa.oidc.issuer: ",
                "engawa.oidc.issuer=https://x | failing  settings: engawa.oidc.client-id: is missing",
                "engawa.translation.url=https://x | failing  settings: engawa.translation.shape",
                "engawa.security.contact=mailto:a@b.example | warning  settings: `engawa.security.contact` without",
                "engawa.db.class=org.postgresql.ds.PGSimpleDataSource | failing  settings: `engawa.db.class` leads to PostgreSQL on this machine alone, whatever the address says; write org.engawa.database.PostgresDataSource",
                "engawa.traces.endpoint=collector:4318 | failing  settings: engawa.traces.endpoint: is no http or https",
                "engawa.traces.share=all | failing  settings: engawa.traces.share: `all` is no number from 0 to 1",
                "engawa.traces.parent=yes | failing  settings: `engawa.traces.parent` is neither true nor false",
                "engawa.mirror.key=hunter2 | failing  settings: engawa.mirror.key is no private key of Ed25519",
                "engawa.mirror.dir=/x | warning  settings: `engawa.mirror.dir` without `engawa.mirror.key`",
                "engawa.security.expires=soon | failing  settings: `engawa.security.expires` is no moment",
                "engawa.security.expires=2026-11-01T00:00:00Z | warning  settings: `engawa.security.expires` is past",
            })
    void tellsWhatIsWrong(String line, String finding) throws IOException {
        assertThat(lines(line, Map.of(), false)).hasSize(1).allMatch(told -> told.startsWith(finding));
    }

    @Test
    void tellsWhatIsWrongInTheEnvironment() throws IOException {
        assertThat(lines("", Map.of("ENGAWA_DB_ULR", "x", "ENGAWA_JAVA_OPTIONS", "-Xmx1g", "PATH", "/bin"), false))
                .hasSize(1)
                .allMatch(told -> told.contains("`ENGAWA_DB_ULR` in the environment is no setting"));
        assertThat(lines("", Map.of("ENGAWA_API_BYTES", "much"), false))
                .allMatch(told -> told.contains("`engawa.api.bytes` is no whole number"));
    }

    @Test
    void tellsWhatAPublicSiteLacks() throws IOException {
        assertThat(lines("", Map.of(), true))
                .hasSize(3)
                .allMatch(told -> told.startsWith("warning  settings: `engawa.") && told.contains(" is not set: "));
        assertThat(lines(
                        "engawa.proxy.header=X-Forwarded-For\nengawa.mail.host=m\n"
                                + "engawa.security.contact=mailto:a@b.example\n"
                                + "engawa.security.expires=2027-06-30T00:00:00Z\n",
                        Map.of(),
                        true))
                .containsExactly("ok       settings: 4 are made, and all can be what they are.");
    }

    @Test
    void neverTellsASecret() throws IOException {
        String secrets = "engawa.db.password=hunter2\nengawa.mail.password=hunter2\nengawa.oidc.client-secret=hunter2\n"
                + "engawa.oidc.issuer=https://x\nengawa.translation.url=https://x\nengawa.translation.shape=deepl\n"
                + "engawa.translation.key=hunter2 \u00e9\nengawa.db.pasword=hunter2\nengawa.mirror.key=hunter2\n";
        assertThat(lines(secrets, Map.of("ENGAWA_DB_PASWORD", "hunter2"), true))
                .hasSizeGreaterThan(4)
                .noneMatch(told -> told.contains("hunter2"));
    }

    private List<String> lines(String file, Map<String, String> environment, boolean isPublic) throws IOException {
        Files.writeString(data.resolve(SettingsFile.NAME), file);
        return new SettingsExam(SettingsFile.of(data, environment), CLOCK)
                .findings(isPublic).stream().map(Finding::line).toList();
    }
}
