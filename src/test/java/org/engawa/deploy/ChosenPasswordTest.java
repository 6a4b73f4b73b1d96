package org.engawa.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher starts nothing on a database that listens somewhere by a password that everybody knows. */
class ChosenPasswordTest {
    private static final String ELSEWHERE = "jdbc:postgresql://127.0.0.1:1/engawa";

    @TempDir
    private Path data;

    private String tells(String script, Map<String, String> environment) throws IOException, InterruptedException {
        ProcessBuilder bash = new ProcessBuilder("bash", "-c", script, data.toString()).redirectErrorStream(true);
        bash.environment().keySet().removeIf(name -> name.startsWith("ENGAWA_"));
        bash.environment().putAll(environment);
        Process process = bash.start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(told).isEqualTo(told.isEmpty() ? 0 : 1);
        return told;
    }

    /** Only what judges, since otherwise a server would start. */
    private String judged(Map<String, String> environment) throws IOException, InterruptedException {
        return tells(
                "set -euo pipefail; . <(sed -n '/^fail() /p; /^given() /,/^}/p; /^chosen_password() /,/^}/p' deploy/engawa);"
                        + " chosen_password \"$0\"",
                environment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve", "status", "reindex"})
    void noSiteStartsOnADatabaseWithThePasswordThatEverybodyKnows(String act) throws Exception {
        String script = "deploy/engawa " + act + " --data \"$0\"";
        assertThat(tells(script, Map.of("ENGAWA_DB_URL", ELSEWHERE)))
                .isEqualTo(
                        "engawa: engawa.db.url names a database of its own, but engawa.db.password is not set; set it, or"
                                + " ENGAWA_DB_PASSWORD, to a password that you chose\n");
        assertThat(tells(script, Map.of("ENGAWA_DB_URL", ELSEWHERE, "ENGAWA_DB_PASSWORD", "engawa")))
                .contains("which anybody would try first");
    }

    @ParameterizedTest
    @CsvSource({"=, engawa", "' = ', engawa", ": , ''"})
    void whatStandsInTheFileIsJudgedToo(String sign, String password) throws Exception {
        Files.writeString(
                data.resolve("engawa.properties"),
                "engawa.db.url" + sign + ELSEWHERE + "\nengawa.db.password" + sign + password + "\n");
        assertThat(judged(Map.of())).startsWith("engawa: engawa.db.");
        Files.writeString(
                data.resolve("engawa.properties"),
                "engawa.db.url" + sign + ELSEWHERE + "\nengawa.db.password" + sign + "quiet-otter\n");
        assertThat(judged(Map.of())).isEmpty();
    }

    @Test
    void aPasswordThatWasChosenAndTheEmbeddedDatabaseAreTaken() throws Exception {
        assertThat(judged(Map.of())).isEmpty();
        assertThat(judged(Map.of("ENGAWA_DB_URL", "jdbc:h2:file:/srv/engawa"))).isEmpty();
        assertThat(judged(Map.of("ENGAWA_DB_URL", ELSEWHERE, "ENGAWA_DB_PASSWORD", "quiet-otter")))
                .isEmpty();
        assertThat(judged(Map.of("ENGAWA_DB_URL", ELSEWHERE + "?user=x&password=quiet-otter")))
                .isEmpty();
    }
}
