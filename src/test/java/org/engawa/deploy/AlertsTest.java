package org.engawa.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** That each alert comes when it should and else does not, by Prometheus itself where its `promtool` is there (Debian: prometheus). */
class AlertsTest {
    private static final Path RULES = Path.of("deploy", "monitoring", "alerts.yaml");

    @TempDir
    private Path folder;

    @Test
    void prometheusSoundsEachInItsTimeAndNoOther() throws IOException, InterruptedException {
        String tool = tool();
        assertThat(run(tool, "check", "rules", RULES.toString())).contains("SUCCESS");
        Path tests = folder.resolve("tests.yaml");
        Files.writeString(
                tests, tests().replace("[RULES]", "['" + RULES.toAbsolutePath().normalize() + "']"));
        assertThat(run(tool, "test", "rules", tests.toString())).contains("SUCCESS");
    }

    @Test
    void eachIsTriedSoundingAndSilent() throws IOException {
        TreeSet<String> sounding = new TreeSet<>();
        TreeSet<String> silent = new TreeSet<>();
        for (Map<?, ?> test : maps(read(tests()).get("tests"))) {
            for (Map<?, ?> looked : maps(test.get("alert_rule_test"))) {
                boolean none = maps(looked.get("exp_alerts")).isEmpty();
                (none ? silent : sounding).add(String.valueOf(looked.get("alertname")));
            }
        }
        List<String> all = new ArrayList<>();
        for (Map<?, ?> group : maps(read(Files.readString(RULES)).get("groups"))) {
            maps(group.get("rules")).forEach(rule -> all.add(String.valueOf(rule.get("alert"))));
        }
        assertThat(sounding).containsExactlyInAnyOrderElementsOf(all);
        assertThat(silent).containsExactlyInAnyOrderElementsOf(all);
    }

    private static String tool() {
        List<Path> found = Stream.of(System.getenv("PATH").split(":"))
                .map(place -> Path.of(place, "promtool"))
                .filter(Files::isExecutable)
                .toList();
        assumeTrue(!found.isEmpty(), "no promtool: apt-get install prometheus");
        return found.get(0).toString();
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process tool = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(tool.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(tool.exitValue()).as(said).isZero();
        return said;
    }

    private static String tests() throws IOException {
        try (InputStream file = AlertsTest.class.getResourceAsStream("alerts-test.yaml")) {
            assertThat(file).isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Map<?, ?> read(String yaml) {
        return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(yaml);
    }

    private static List<Map<?, ?>> maps(Object list) {
        List<Map<?, ?>> maps = new ArrayList<>();
        ((List<?>) list).forEach(map -> maps.add((Map<?, ?>) map));
        return maps;
    }
}
