package org.engawa.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The themes that come with the program. */
class ThemeSourceTest {
    static List<Path> themes() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("themes"))) {
            return files.filter(Files::isDirectory).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void theDoctorFindsNothing(Path theme) {
        assertThat(ThemeDoctor.examine(theme)).isEmpty();
    }

    @Test
    void thereAreTwo() throws IOException {
        assertThat(themes()).extracting(Path::toString).contains("themes/engawa", "themes/shoji");
    }

    @Test
    void styleSheetUsesTheSpacesOfTheHouse() throws IOException {
        String css = Files.readString(ThemeFolder.ENGAWA.resolve("assets/site.css"));
        assertThat(css)
                .contains("#FBFAF6", "#1E4476", "#8F3B2C", "#14171C", "#A3C0EE", "#E7A18F", "font-display: optional");
    }

    @Test
    void fontsComeWithTheirLicence() {
        assertThat(ThemeFolder.ENGAWA.resolve("assets/engawa-serif-OFL.txt")).isNotEmptyFile();
        assertThat(ThemeFolder.ENGAWA.resolve("assets/engawa-serif-latin.woff2"))
                .isNotEmptyFile();
    }
}
