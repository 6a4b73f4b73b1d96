package org.engawa.deploy;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kubernetes.client.openapi.models.V1Container;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1LabelSelector;
import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import io.kubernetes.client.openapi.models.V1PersistentVolumeClaim;
import io.kubernetes.client.openapi.models.V1PodDisruptionBudget;
import io.kubernetes.client.openapi.models.V1PodSpec;
import io.kubernetes.client.openapi.models.V1PodTemplateSpec;
import io.kubernetes.client.openapi.models.V1Probe;
import io.kubernetes.client.openapi.models.V1Service;
import io.kubernetes.client.openapi.models.V1StatefulSet;
import io.kubernetes.client.openapi.models.V1Volume;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.engawa.config.Setting;
import org.engawa.config.SettingsFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The manifests are what Kubernetes takes, by its own description, and fit each other and the program. */
class KubernetesTest {
    private static Manifests manifests = Manifests.none();
    private static V1StatefulSet nodes = new V1StatefulSet();
    private static V1Deployment nginx = new V1Deployment();

    @BeforeAll
    static void read() throws IOException {
        manifests = Manifests.read();
        nodes = manifests.nodes();
        nginx = manifests.nginx();
    }

    private static <T> Stream<T> all(Class<T> kind) {
        return manifests.all(kind);
    }

    private static Stream<V1PodTemplateSpec> templates() {
        return manifests.templates();
    }

    private static Stream<V1PodSpec> pods() {
        return manifests.pods();
    }

    @Test
    void aFieldThatIsNoneIsFound() {
        assertThatThrownBy(() ->
                        Manifests.read("nodes.yaml", Map.of("apiVersion", "v1", "kind", "Service", "sepc", Map.of())))
                .hasMessageContaining("sepc");
        assertThatThrownBy(() -> Manifests.read(
                        "nodes.yaml",
                        Map.of("apiVersion", "v1", "kind", "Service", "spec", Map.of("ports", List.of(Map.of())))))
                .hasMessageContaining("port");
    }

    @Test
    void everyFileIsNamed() throws IOException {
        try (Stream<Path> files = Files.list(Manifests.FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".yaml") && !name.equals("kustomization.yaml")))
                    .containsExactlyInAnyOrderElementsOf(Manifests.resources());
        }
        assertThat(Manifests.kustomization().keySet())
                .isSubsetOf(
                        "apiVersion",
                        "kind",
                        "namespace",
                        "resources",
                        "configMapGenerator",
                        "secretGenerator",
                        "images",
                        "labels");
    }

    @Test
    void settingsAreThoseOfTheProgram(@TempDir Path data) throws IOException {
        Map<String, String> environment = DeployedFile.environment(Manifests.FOLDER.resolve("settings.env"));
        assertThat(environment).containsKey("ENGAWA_DB_URL");
        assertThat(SettingsFile.of(data, environment).strangers()).isEmpty();
        String secrets = Files.readString(Manifests.FOLDER.resolve("kustomization.yaml"));
        assertThat(secrets).contains("files: [secrets/engawa.db.password]");
        assertThat(Setting.of("engawa.db.password"))
                .hasValueSatisfying(setting -> assertThat(setting.secret()).isTrue());
        assertThat(environment.keySet())
                .as("secrets are files")
                .noneMatch(name -> Stream.of(Setting.values())
                        .anyMatch(setting ->
                                setting.secret() && setting.variable().equals(name)));
    }

    @Test
    void selectorsSelect() {
        List<Map<String, String>> labels =
                templates().map(one -> one.getMetadata().getLabels()).toList();
        assertThat(labels.get(0)).isNotEqualTo(labels.get(1));
        assertThat(nodes.getSpec().getSelector().getMatchLabels()).isEqualTo(labels.get(0));
        assertThat(nginx.getSpec().getSelector().getMatchLabels()).isEqualTo(labels.get(1));
        all(V1PodDisruptionBudget.class)
                .forEach(one ->
                        assertThat(labels).contains(one.getSpec().getSelector().getMatchLabels()));
        all(V1NetworkPolicy.class)
                .map(one -> one.getSpec().getPodSelector().getMatchLabels())
                .filter(selected -> !selected.isEmpty())
                .forEach(selected -> assertThat(labels).contains(selected));
        all(V1NetworkPolicy.class)
                .flatMap(one -> Optional.ofNullable(one.getSpec().getIngress()).stream())
                .flatMap(List::stream)
                .flatMap(rule -> Optional.ofNullable(rule.getFrom()).stream())
                .flatMap(List::stream)
                .map(peer -> peer.getPodSelector().getMatchLabels())
                .forEach(selected -> assertThat(labels).contains(selected));
        Stream.of(nodes.getSpec().getTemplate().getSpec())
                .flatMap(
                        pod -> pod
                                .getAffinity()
                                .getPodAntiAffinity()
                                .getRequiredDuringSchedulingIgnoredDuringExecution()
                                .stream())
                .map(term -> term.getLabelSelector())
                .map(V1LabelSelector::getMatchLabels)
                .forEach(selected -> assertThat(selected).isEqualTo(labels.get(0)));
        assertThat(all(V1Service.class).filter(one -> !isOfOneNode(one)))
                .extracting(one -> one.getSpec().getSelector())
                .containsExactlyInAnyOrderElementsOf(labels);
        assertThat(all(V1Service.class).map(one -> one.getMetadata().getName()))
                .contains(nodes.getSpec().getServiceName());
    }

    private static boolean isOfOneNode(V1Service service) {
        return service.getSpec().getSelector().containsKey("statefulset.kubernetes.io/pod-name");
    }

    @Test
    void nginxKnowsEachNodeByName() {
        List<String> names = IntStream.range(0, nodes.getSpec().getReplicas())
                .mapToObj(number -> nodes.getMetadata().getName() + "-" + number)
                .toList();
        assertThat(all(V1Service.class).filter(KubernetesTest::isOfOneNode))
                .allMatch(one -> one.getMetadata()
                        .getName()
                        .equals(one.getSpec().getSelector().get("statefulset.kubernetes.io/pod-name")))
                .extracting(one -> one.getMetadata().getName())
                .containsExactlyElementsOf(names);
        V1Container settings =
                nginx.getSpec().getTemplate().getSpec().getInitContainers().get(0);
        assertThat(settings.getArgs())
                .startsWith("nginx-conf", "/etc/nginx/engawa")
                .endsWith(names.stream().map(name -> name + ":8080").toArray(String[]::new));
    }

    @Test
    void portsAndProbesAreThoseOfTheProgram() throws IOException {
        String manual = Files.readString(DeployedFile.DEPLOY.resolve("settings.md"));
        V1Container node =
                nodes.getSpec().getTemplate().getSpec().getContainers().get(0);
        assertThat(node.getPorts()).singleElement().satisfies(port -> {
            assertThat(port.getContainerPort()).isEqualTo(8080);
            assertThat(node.getArgs())
                    .endsWith("--port", port.getContainerPort().toString());
        });
        List<V1Probe> probes = List.of(node.getStartupProbe(), node.getReadinessProbe(), node.getLivenessProbe());
        assertThat(probes)
                .extracting(probe -> probe.getHttpGet().getPath())
                .allSatisfy(path -> assertThat(manual).contains("`" + path + "`"));
        assertThat(node.getReadinessProbe().getHttpGet().getPath()).isEqualTo("/health/ready");
        assertThat(node.getLivenessProbe().getHttpGet().getPath())
                .as("a database that is away, or a site without content, is not started anew")
                .isEqualTo("/health/live")
                .isEqualTo(node.getStartupProbe().getHttpGet().getPath());
        pods().flatMap(pod -> pod.getContainers().stream()).forEach(container -> {
            Set<String> names =
                    container.getPorts().stream().map(port -> port.getName()).collect(toSet());
            all(V1Service.class)
                    .filter(service ->
                            isOfOneNode(service) == container.getName().equals("engawa"))
                    .filter(service -> !"None".equals(service.getSpec().getClusterIP()))
                    .flatMap(service -> service.getSpec().getPorts().stream())
                    .forEach(port ->
                            assertThat(names).contains(port.getTargetPort().toString()));
        });
    }

    @Test
    void nobodyLosesARequestWhenANodeLeaves() {
        pods().forEach(pod -> pod.getContainers().forEach(container -> {
            long sleep = container.getLifecycle().getPreStop().getSleep().getSeconds();
            assertThat(sleep)
                    .as("longer than two looks of the readiness probe")
                    .isGreaterThan(2L * container.getReadinessProbe().getPeriodSeconds());
            // The launcher lets the server end for nine seconds.
            assertThat(pod.getTerminationGracePeriodSeconds()).isGreaterThan(sleep + 9);
        }));
        assertThat(nginx.getSpec()
                        .getStrategy()
                        .getRollingUpdate()
                        .getMaxUnavailable()
                        .getIntValue())
                .isZero();
        assertThat(all(V1PodDisruptionBudget.class))
                .hasSize(2)
                .allMatch(budget -> budget.getSpec().getMaxUnavailable().getIntValue() == 1);
        assertThat(nodes.getSpec().getReplicas()).isEqualTo(3);
    }

    @Test
    void whatIsMountedIsThere() {
        pods().forEach(pod -> {
            Set<String> volumes =
                    pod.getVolumes().stream().map(V1Volume::getName).collect(toSet());
            if (pod.equals(nodes.getSpec().getTemplate().getSpec())) {
                nodes.getSpec()
                        .getVolumeClaimTemplates()
                        .forEach(claim -> volumes.add(claim.getMetadata().getName()));
            }
            Manifests.containers(pod)
                    .flatMap(container -> container.getVolumeMounts().stream())
                    .forEach(mount -> assertThat(volumes).contains(mount.getName()));
        });
        assertThat(nodes.getSpec().getTemplate().getSpec().getVolumes().stream()
                        .flatMap(volume -> Optional.ofNullable(volume.getPersistentVolumeClaim()).stream())
                        .map(claim -> claim.getClaimName()))
                .containsExactly(all(V1PersistentVolumeClaim.class)
                        .map(claim -> claim.getMetadata().getName())
                        .toArray(String[]::new));
    }

    @Test
    void theLauncherKnowsWhatItIsTold() throws IOException {
        String help = DeployedFile.help();
        pods().flatMap(Manifests::containers)
                .filter(container -> container.getImage().equals("engawa"))
                .forEach(container -> assertThat(help)
                        .contains("\nengawa " + container.getArgs().get(0) + " "));
    }

    /** Kustomize reads nothing outside of its folder. */
    @Test
    void nginxIsTheSameAsInTheContainer() throws IOException {
        assertThat(Manifests.FOLDER.resolve("nginx.conf"))
                .hasSameTextualContentAs(DeployedFile.DEPLOY.resolve("container/nginx.conf"));
    }
}
