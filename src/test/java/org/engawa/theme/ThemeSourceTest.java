package org.engawa.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The theme doctor: what a theme's own files must keep to, whatever pages look like. */
class ThemeSourceTest {
    private static final Pattern EXPRESSIONS = Pattern.compile("\\{\\{.*?}}|\\{%.*?%}|\\{#.*?#}", Pattern.DOTALL);
    private static final Pattern TAGS = Pattern.compile("<[^>]*>", Pattern.DOTALL);
    private static final Pattern PHYSICAL = Pattern.compile(
            "(?:[{;]|\\n)\\s*(?:(?:margin|padding|border)-(?:left|right|top|bottom)|left|right|top|bottom|width|height|min-width|max-width"
                    + "|min-height|max-height|float)\\s*:|text-align:\\s*(?:left|right)");

    static Stream<Path> templates() throws IOException {
        return Files.walk(ThemeFolder.ENGAWA.resolve("templates"))
                .filter(file -> file.toString().endsWith(".html"));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void templatesSayNothingThemselves(Path template) throws IOException {
        String text = Files.readString(template);
        String plain = TAGS.matcher(EXPRESSIONS.matcher(text).replaceAll("")).replaceAll("");
        assertThat(plain.codePoints()
                        .filter(Character::isLetter)
                        .mapToObj(Character::toString)
                        .toList())
                .describedAs("letters outside of expressions and tags in %s", template)
                .isEmpty();
        assertThat(EXPRESSIONS.matcher(text).replaceAll(""))
                .doesNotContainPattern("(?:title|alt|aria-label)=\"[^\"]*\\p{L}");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void templatesCarryNoStyleScriptOrForeignAddress(Path template) throws IOException {
        // The one script: a file of the theme, which every page does without.
        assertThat(Files.readString(template).replace("<script defer src=\"{{ asset('search.js') }}\"></script>", ""))
                .doesNotContain("style=", "<style", "<script", "http://", "https://", "//cdn")
                .doesNotContainPattern("\\son[a-z]+=");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void picturesHaveWordsAndSize(Path template) throws IOException {
        for (String image : Pattern.compile("<img [^>]*>")
                .matcher(Files.readString(template))
                .results()
                .map(r -> r.group())
                .toList()) {
            assertThat(image).contains("alt=\"", "width=\"", "height=\"");
        }
    }

    @Test
    void styleSheetKnowsNoLeftAndRight() throws IOException {
        String css =
                Files.readString(ThemeFolder.ENGAWA.resolve("assets/site.css")).replaceAll("@media[^{]*", "@media ");
        List<String> found = new ArrayList<>();
        PHYSICAL.matcher(css)
                .results()
                .forEach(result -> found.add(result.group().strip()));
        assertThat(found).isEmpty();
        assertThat(css).doesNotContain("http:", "https:", "@import", "!important");
    }

    @Test
    void styleSheetUsesTheSpacesOfTheHouse() throws IOException {
        String css = Files.readString(ThemeFolder.ENGAWA.resolve("assets/site.css"));
        assertThat(css)
                .contains("#FBFAF6", "#1E4476", "#8F3B2C", "#14171C", "#A3C0EE", "#E7A18F", "font-display: optional");
        assertThat(css)
                .contains(
                        "prefers-color-scheme: dark",
                        "prefers-reduced-motion",
                        "forced-colors: active",
                        "@media print",
                        ":focus-visible");
    }

    @Test
    void fontsComeWithTheirLicence() {
        assertThat(ThemeFolder.ENGAWA.resolve("assets/engawa-serif-OFL.txt")).isNotEmptyFile();
        assertThat(ThemeFolder.ENGAWA.resolve("assets/engawa-serif-latin.woff2"))
                .isNotEmptyFile();
    }
}
