package org.engawa.deploy;

import com.google.gson.Gson;
import io.kubernetes.client.openapi.models.V1Container;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1Namespace;
import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import io.kubernetes.client.openapi.models.V1PersistentVolumeClaim;
import io.kubernetes.client.openapi.models.V1PodDisruptionBudget;
import io.kubernetes.client.openapi.models.V1PodSpec;
import io.kubernetes.client.openapi.models.V1PodTemplateSpec;
import io.kubernetes.client.openapi.models.V1Service;
import io.kubernetes.client.openapi.models.V1ServiceAccount;
import io.kubernetes.client.openapi.models.V1StatefulSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The manifests of `deploy/kubernetes`, read by the types that are made from the description of Kubernetes itself. */
final class Manifests {
    static final Path FOLDER = DeployedFile.DEPLOY.resolve("kubernetes");

    /** Readers of each kind, which refuse fields that its description does not have, and want those that it wants. */
    private static final Map<String, Reader> KINDS = Map.of(
            "Namespace", V1Namespace::fromJson,
            "ServiceAccount", V1ServiceAccount::fromJson,
            "StatefulSet", V1StatefulSet::fromJson,
            "Deployment", V1Deployment::fromJson,
            "Service", V1Service::fromJson,
            "PersistentVolumeClaim", V1PersistentVolumeClaim::fromJson,
            "PodDisruptionBudget", V1PodDisruptionBudget::fromJson,
            "NetworkPolicy", V1NetworkPolicy::fromJson);

    private static final Map<String, String> VERSIONS = Map.of(
            "StatefulSet", "apps/v1",
            "Deployment", "apps/v1",
            "PodDisruptionBudget", "policy/v1",
            "NetworkPolicy", "networking.k8s.io/v1");

    private final List<Object> all;

    @FunctionalInterface
    private interface Reader {
        Object read(String json) throws IOException;
    }

    private Manifests(List<Object> all) {
        this.all = all;
    }

    static Manifests none() {
        return new Manifests(List.of());
    }

    /** Those that the kustomization names. */
    static Manifests read() throws IOException {
        List<Object> all = new ArrayList<>();
        for (String file : resources()) {
            for (Map<String, Object> document : DeployedFile.documents(FOLDER.resolve(file))) {
                all.add(read(file, document));
            }
        }
        return new Manifests(all);
    }

    /**
     * Reads one document.
     *
     * @throws IllegalArgumentException when Kubernetes would not take it
     */
    static Object read(String file, Map<String, Object> document) throws IOException {
        String kind = String.valueOf(document.get("kind"));
        Reader reader = KINDS.get(kind);
        String version = VERSIONS.getOrDefault(kind, "v1");
        if (reader == null || !version.equals(document.get("apiVersion"))) {
            throw new IllegalArgumentException(file + " has a " + kind + " that is none of " + version);
        }
        return reader.read(new Gson().toJson(document));
    }

    @SuppressWarnings("unchecked")
    static List<String> resources() throws IOException {
        return (List<String>) kustomization().get("resources");
    }

    static Map<String, Object> kustomization() throws IOException {
        return DeployedFile.documents(FOLDER.resolve("kustomization.yaml")).get(0);
    }

    <T> Stream<T> all(Class<T> kind) {
        return all.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** The nodes of the site. */
    V1StatefulSet nodes() {
        return all(V1StatefulSet.class).findFirst().orElseThrow();
    }

    /** What stands before them. */
    V1Deployment nginx() {
        return all(V1Deployment.class).findFirst().orElseThrow();
    }

    /** What pods are made of: those of the nodes, and those of nginx. */
    Stream<V1PodTemplateSpec> templates() {
        return Stream.of(nodes().getSpec().getTemplate(), nginx().getSpec().getTemplate());
    }

    Stream<V1PodSpec> pods() {
        return templates().map(V1PodTemplateSpec::getSpec);
    }

    /** Those that run before the others, and the others. */
    static Stream<V1Container> containers(V1PodSpec pod) {
        return Stream.concat(
                Optional.ofNullable(pod.getInitContainers()).stream().flatMap(List::stream),
                pod.getContainers().stream());
    }
}
