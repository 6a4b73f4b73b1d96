package org.engawa.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SettingTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(engawa[^`]+)` \\| (?:`([A-Z_]+)`)?");

    @Test
    void areThoseOfTheManual() throws IOException {
        Map<String, String> manual = new TreeMap<>();
        Matcher row = ROW.matcher(Files.readString(Path.of("deploy", "settings.md")));
        while (row.find()) {
            manual.put(row.group(1), row.group(2) == null ? "ENGAWA_DATA_DIR" : row.group(2));
        }
        Map<String, String> program = new TreeMap<>();
        Arrays.stream(Setting.values()).forEach(setting -> program.put(setting.key(), setting.variable()));
        assertThat(program).isEqualTo(manual).hasSizeGreaterThan(30);
    }

    @Test
    void passwordsAndKeysAreSecret() {
        assertThat(Setting.values())
                .filteredOn(setting -> setting.key().matches(".*(password|secret|key)$"))
                .hasSize(5)
                .allMatch(Setting::secret);
    }

    @Test
    void areFoundByTheirKeys() {
        assertThat(Setting.of("engawa.db.url")).contains(Setting.DB_URL);
        assertThat(Setting.of("engawa.db.ulr")).isEmpty();
    }
}
