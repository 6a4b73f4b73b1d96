package org.engawa.web.ops;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What operators watch with agrees with what there is to watch; that the server tells all of it, OperatorIT holds. */
class MonitoringTest {
    private static final Path FOLDER = Path.of("deploy", "monitoring");
    private static final Pattern METRIC = Pattern.compile("\\bengawa_[a-z_]+");

    @Test
    void everyAlertHasARuleAReasonAndAnEntryInTheRunbook() throws IOException {
        List<String> entries = Files.readAllLines(FOLDER.resolve("README.md")).stream()
                .filter(line -> line.startsWith("## "))
                .map(line -> line.substring(3))
                .toList();
        for (Map<?, ?> rule : rules()) {
            String name = String.valueOf(rule.get("alert"));
            Map<?, ?> annotations = (Map<?, ?>) rule.get("annotations");
            assertThat(entries).contains(name);
            assertThat(annotations.get("runbook"))
                    .isEqualTo("deploy/monitoring/README.md#" + name.toLowerCase(Locale.ROOT));
            assertThat(String.valueOf(annotations.get("summary"))).as(name).isNotBlank();
            assertThat(((Map<?, ?>) rule.get("labels")).get("severity"))
                    .as(name)
                    .isIn("page", "mail");
        }
        assertThat(rules()).extracting(rule -> (Object) rule.get("alert")).containsExactlyElementsOf(entries);
    }

    @Test
    void theBoardAndTheAlertsAskForWhatIsExplained() throws IOException {
        String explained = Files.readString(FOLDER.resolve("README.md"));
        TreeSet<String> asked = new TreeSet<>();
        rules().forEach(rule -> asked.addAll(metrics(String.valueOf(rule.get("expr")))));
        JsonNode board =
                new ObjectMapper().readTree(FOLDER.resolve("dashboard.json").toFile());
        for (JsonNode panel : board.path("panels")) {
            for (JsonNode target : panel.path("targets")) {
                asked.addAll(metrics(target.path("expr").asText()));
            }
        }
        assertThat(asked)
                .hasSizeGreaterThan(8)
                .allSatisfy(
                        metric -> assertThat(explained).contains("`" + metric.replaceFirst("_(count|sum)$", "") + "`"));
    }

    private static List<String> metrics(String text) {
        return METRIC.matcher(text).results().map(found -> found.group()).toList();
    }

    private static List<Map<?, ?>> rules() throws IOException {
        Map<?, ?> file = (Map<?, ?>) new Load(LoadSettings.builder().build())
                .loadFromString(Files.readString(FOLDER.resolve("alerts.yaml")));
        Map<?, ?> group = (Map<?, ?>) ((List<?>) file.get("groups")).get(0);
        return ((List<?>) group.get("rules"))
                .stream().map(rule -> (Map<?, ?>) rule).collect(Collectors.toList());
    }
}
