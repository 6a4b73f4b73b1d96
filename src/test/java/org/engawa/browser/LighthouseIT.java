package org.engawa.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.engawa.testing.Nginx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * What Lighthouse finds in the pages that most readers open, on the telephone and the slow network that it takes for usual, of a site
 * behind nginx as operators set it up: nothing against accessibility, good practice and search engines, and hardly anything against
 * their speed. What else the machine does can only make a page slower, so the best run for speed counts; {@code src/bench/lighthouse}
 * tells the median.
 */
@ExtendWith(House.Key.class)
class LighthouseIT {
    private static final List<String> LANGUAGES = List.of("en", "ja", "ar");
    private static final String SEARCH = "search?q=SATREPS&kind=result";
    private static final List<String> PAGES = List.of("", "stories/satreps", "countries/br", SEARCH);

    private static final List<String> PERFECT = List.of("accessibility", "best-practices", "seo");
    private static final int FAST = 98;

    /** Lighthouse waits more than it works, five seconds of each run for the browser to end its record alone. */
    private static final int AT_ONCE = 2;

    /** In a gate whose other tests use all processors, hardly a page needs more than three. */
    private static final int RUNS = 12;

    private static final Path SCRIPT = Path.of("src/test/resources/org/engawa/browser/lighthouse.mjs");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void findsNothingWrong(House house, @TempDir Path folder) throws IOException, InterruptedException {
        ArrayNode found = JSON.createArrayNode();
        try (Nginx nginx = new Nginx(folder, house.site().port(), folder.resolve("no-mirror"))) {
            List<ObjectNode> parts = asked(house, "https://localhost:" + nginx.secure());
            List<Audit> audits = new ArrayList<>();
            try {
                for (ObjectNode part : parts) {
                    audits.add(Audit.of(part, Files.createDirectory(folder.resolve("part-" + audits.size()))));
                }
                for (Audit audit : audits) {
                    found.addAll(audit.found());
                }
            } finally {
                audits.forEach(audit -> audit.process.destroy());
            }
        }
        Files.write(
                Path.of("target", "browser", "lighthouse.json"),
                JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(found));
        assertThat(found).hasSize(LANGUAGES.size() * PAGES.size());
        List<String> problems = new ArrayList<>();
        for (JsonNode page : found) {
            problems.addAll(problems(page));
        }
        assertThat(problems).isEmpty();
    }

    /** A part for each process. */
    private static List<ObjectNode> asked(House house, String address) throws IOException {
        List<ObjectNode> parts = new ArrayList<>();
        for (int part = 0; part < AT_ONCE; part++) {
            ObjectNode asked = JSON.createObjectNode().put("enough", FAST).put("runs", RUNS);
            asked.putArray("pages");
            parts.add(asked);
        }
        for (String language : LANGUAGES) {
            for (String page : PAGES) {
                String path = "/" + language + "/" + page;
                // Not how fast a server is that never showed such a page before.
                assertThat(house.site().get(path).statusCode()).as(path).isEqualTo(200);
                ArrayNode without = parts.get(PAGES.indexOf(page) % AT_ONCE)
                        .withArray("pages")
                        .addObject()
                        .put("path", path)
                        .put("address", address + path)
                        .putArray("without");
                if (page.equals(SEARCH)) {
                    // Results of searches are not for search engines, and say so: SearchSiteTest.
                    without.add("is-crawlable");
                }
            }
        }
        return parts;
    }

    /** The script at work. It says what it cannot do among the lines of this test. */
    private record Audit(Process process, Path answer) {
        static Audit of(ObjectNode asked, Path folder) throws IOException {
            Path question = folder.resolve("asked.json");
            Path answer = folder.resolve("found.json");
            JSON.writeValue(question.toFile(), asked);
            Process node = new ProcessBuilder(
                            Chromium.program("node"),
                            SCRIPT.toString(),
                            System.getProperty("playwright.cli.dir"),
                            Chromium.program("chromium-headless-shell"))
                    .redirectInput(question.toFile())
                    .redirectOutput(answer.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            return new Audit(node, answer);
        }

        ArrayNode found() throws IOException, InterruptedException {
            assertThat(process.waitFor(20, TimeUnit.MINUTES))
                    .as("Lighthouse ends")
                    .isTrue();
            assertThat(process.exitValue()).as("Lighthouse ends well").isZero();
            return (ArrayNode) JSON.readTree(answer.toFile());
        }
    }

    private static List<String> problems(JsonNode page) {
        String path = page.path("path").asText();
        List<String> problems = new ArrayList<>();
        List<Integer> speeds = new ArrayList<>();
        page.path("performance").forEach(each -> speeds.add(each.asInt()));
        if (speeds.stream().noneMatch(each -> each >= FAST)) {
            problems.add(path + ": performance " + speeds + " of " + FAST + ", made of " + page.path("times"));
        }
        for (String category : PERFECT) {
            int score = page.path("scores").path(category).asInt();
            if (score != 100) {
                problems.add(path + ": " + category + " " + score + " of 100");
            }
        }
        page.path("faults").forEach(fault -> problems.add(path + ": " + told(fault)));
        if (speeds.size() < RUNS) {
            page.path("mishaps").forEach(each -> problems.add(path + ": " + each.asText()));
        }
        return problems;
    }

    /** What one audit has against the page, and the parts of the page that it names. */
    private static String told(JsonNode fault) {
        StringBuilder told = new StringBuilder(fault.path("category").asText())
                .append(", ")
                .append(fault.path("audit").asText())
                .append(": ")
                .append(fault.path("title").asText())
                .append(' ')
                .append(fault.path("told").asText());
        fault.path("nodes").forEach(node -> told.append("\n    ").append(node.asText()));
        return told.toString();
    }
}
