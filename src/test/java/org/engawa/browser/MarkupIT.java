package org.engawa.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.engawa.browser.PageTypes.PageType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Every type of page in every language, by the Nu HTML checker. */
@ExtendWith(House.Key.class)
class MarkupIT {
    private static final Path CHECKER =
            Path.of("target", "playwright", "node_modules", "vnu-jar", "build", "dist", "vnu.jar");

    @Test
    void everyPageIsValid(House house, @TempDir Path folder) throws Exception {
        Map<String, String> pages = new TreeMap<>();
        for (String language : House.LANGUAGES) {
            for (PageType type : PageTypes.in(language)) {
                String file = "page-" + pages.size() + ".html";
                pages.put(file, type.toString());
                Files.write(folder.resolve(file), house.site().get(type.path()).body());
            }
        }
        List<String> problems = problems(folder, pages);
        assertThat(pages).hasSizeGreaterThan(150);
        assertThat(problems).isEmpty();
    }

    /**
     * What the checker finds.
     *
     * @param folder of files
     * @param pages what to call each of them
     */
    static List<String> problems(Path folder, Map<String, String> pages) throws IOException, InterruptedException {
        List<String> problems = new ArrayList<>();
        for (JsonNode message : check(folder).path("messages")) {
            // Not an error: the sanitiser closes its line breaks as XML does, and quotes every attribute.
            if (message.path("message").asText().startsWith("Trailing slash on void elements")) {
                continue;
            }
            String file = message.path("url").asText().replaceFirst(".*/", "");
            problems.add(pages.get(file) + ": " + message.path("message").asText() + " "
                    + message.path("extract").asText());
        }
        return problems;
    }

    private static JsonNode check(Path folder) throws IOException, InterruptedException {
        Path report = Files.createTempFile("report", ".json");
        Process checker = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xss4m",
                        "-XX:+UseSerialGC",
                        "-jar",
                        CHECKER.toAbsolutePath().toString(),
                        "--stdout",
                        "--exit-zero-always",
                        "--skip-non-html",
                        "--format",
                        "json",
                        folder.toString())
                .redirectOutput(report.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(checker.waitFor()).as(Files.readString(report)).isZero();
        return new ObjectMapper().readTree(report.toFile());
    }
}
