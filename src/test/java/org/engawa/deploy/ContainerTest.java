package org.engawa.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.engawa.config.Setting;
import org.engawa.config.SettingsFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files for containers name what there is: files, settings, verbs and each other. */
class ContainerTest {
    private static final Path FOLDER = DeployedFile.DEPLOY.resolve("container");
    private static final Pattern COPY = Pattern.compile("(?m)^COPY (?!--from)(.*) \\S+$");
    private static final Pattern FROM = Pattern.compile("(?m)^FROM (\\S+)(?: AS (\\S+))?$");

    private Map<String, Object> compose = Map.of();
    private Map<String, Object> services = Map.of();

    @BeforeEach
    void read() throws IOException {
        compose = DeployedFile.documents(FOLDER.resolve("compose.yaml")).get(0);
        services = DeployedFile.map(compose.get("services"));
    }

    @Test
    void theImageIsMadeOfFilesThatThereAre() throws IOException {
        String file = Files.readString(FOLDER.resolve("Containerfile"));
        List<String> copied = COPY.matcher(file)
                .results()
                .flatMap(found -> Stream.of(found.group(1).split(" ")))
                .toList();
        assertThat(copied)
                .contains("src/main", "themes")
                .allSatisfy(name -> assertThat(Path.of(name)).exists());
        assertThat(FROM.matcher(file).results().map(found -> found.group(1)))
                .containsExactly("${BASE}", "base", "base", "base", "server");
        assertThat(file).doesNotContainPattern("(?m)^RUN [^\\[]").doesNotContainPattern("(?m)^(CMD|ENTRYPOINT) [^\\[]");
        assertThat(file).containsPattern("HEALTHCHECK .*\\R *CMD \\[\"/opt/engawa/deploy/engawa\", \"ready\"");
        assertThat(DeployedFile.help()).contains("\nengawa ready ", "\nengawa serve ");
        assertThat(DeployedFile.user()).isGreaterThan(1000);
        String ignored = Files.readString(Path.of(".dockerignore"));
        assertThat(ignored).contains("target", "data", ".git");
    }

    @Test
    void settingsAreThoseOfTheProgram(@TempDir Path data) throws IOException {
        Map<String, String> environment = new TreeMap<>();
        nodes().forEach(name -> DeployedFile.map(service(name).get("environment"))
                .forEach((key, value) -> environment.put(key, value.toString())));
        assertThat(environment).containsKeys("ENGAWA_DB_URL", "ENGAWA_SHARED_DIR", "ENGAWA_CONTENT_DIR");
        assertThat(SettingsFile.of(data, environment).strangers()).isEmpty();
        assertThat(DeployedFile.map(compose.get("secrets")).keySet())
                .isNotEmpty()
                .allMatch(name -> Setting.of(name).filter(Setting::secret).isPresent());
    }

    @Test
    void oneNodeAloneTakesInContent() {
        assertThat(nodes().filter(name ->
                        !DeployedFile.map(service(name).get("environment")).containsKey("ENGAWA_CONTENT_DIR")))
                .containsExactly("engawa-1");
    }

    @Test
    void servicesOfOursHaveNoRights() {
        assertThat(services.keySet().stream().filter(name -> !name.equals("database")))
                .hasSizeGreaterThan(4)
                .allSatisfy(name -> {
                    assertThat(service(name)).containsEntry("read_only", true);
                    assertThat(service(name)).containsEntry("cap_drop", List.of("ALL"));
                });
        assertThat(services.keySet().stream().filter(name -> service(name).containsKey("ports")))
                .as("what is reached from outside")
                .containsExactly("nginx");
        assertThat(DeployedFile.map(DeployedFile.map(compose.get("networks")).get("inside")))
                .containsEntry("internal", true);
    }

    @Test
    void nginxKnowsEveryNode() throws IOException {
        List<?> command = (List<?>) service("settings-of-nginx").get("command");
        assertThat(command.get(0)).isEqualTo("nginx-conf");
        assertThat(DeployedFile.help()).contains("\nengawa nginx-conf ");
        assertThat(command.stream().skip(3).map(Object::toString))
                .containsExactlyElementsOf(nodes().map(name -> name + ":8080").toList());
    }

    @Test
    void whatIsMountedAndWaitedForIsThere() {
        for (String name : services.keySet()) {
            Object volumes = service(name).getOrDefault("volumes", List.of());
            for (Object mount : (List<?>) volumes) {
                String source = mount.toString().split(":")[0];
                if (!source.startsWith(".")) {
                    assertThat(DeployedFile.map(compose.get("volumes")))
                            .as(name)
                            .containsKey(source);
                }
            }
            assertThat(services.keySet())
                    .as(name)
                    .containsAll(DeployedFile.map(service(name).getOrDefault("depends_on", Map.of()))
                            .keySet());
        }
    }

    private Stream<String> nodes() {
        return services.keySet().stream().filter(name -> name.matches("engawa-\\d"));
    }

    private Map<String, Object> service(String name) {
        return DeployedFile.map(services.get(name));
    }
}
