package org.engawa.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** By night only colours change. The tests of pages rest on it: what does not depend on colours they judge by day alone. */
class NightTest {
    private static final Pattern NIGHT =
            Pattern.compile("@media[^{]*prefers-color-scheme: dark[^{]*\\{\\s*:root \\{([^}]*)}\\s*}");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "themes/engawa/assets/site.css",
                "themes/shoji/assets/site.css",
                "src/main/resources/org/engawa/web/newsroom/newsroom.css"
            })
    void onlyColoursAreOthers(String file) throws IOException {
        String css = Files.readString(Path.of(file));
        Matcher night = NIGHT.matcher(css);
        assertThat(night.find()).isTrue();
        assertThat(night.group(1).strip().split(";\\s*"))
                .isNotEmpty()
                .allMatch(declaration -> declaration.matches("--[a-z0-9-]+: #[0-9A-Fa-f]{3,6}"));
        assertThat(css.split("prefers-color-scheme")).as("there is no other").hasSize(2);
    }
}
