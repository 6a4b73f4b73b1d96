package org.engawa.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import io.kubernetes.client.openapi.models.V1Namespace;
import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import io.kubernetes.client.openapi.models.V1PodSpec;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** On Kubernetes nothing of ours may do more than it must. */
class ConfinementTest {
    private static Manifests manifests = Manifests.none();

    @BeforeAll
    static void read() throws IOException {
        manifests = Manifests.read();
    }

    private static <T> Stream<T> all(Class<T> kind) {
        return manifests.all(kind);
    }

    private static Stream<V1PodSpec> pods() {
        return manifests.pods();
    }

    /** The profile `restricted` of Kubernetes, and more. */
    @Test
    void nothingHasRights() throws IOException {
        long user = DeployedFile.user();
        pods().forEach(pod -> {
            assertThat(pod.getAutomountServiceAccountToken()).isFalse();
            assertThat(pod.getHostNetwork()).isNull();
            assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
            assertThat(pod.getSecurityContext().getRunAsUser()).isEqualTo(user);
            assertThat(pod.getSecurityContext().getFsGroup()).isEqualTo(user);
            assertThat(pod.getSecurityContext().getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
            Manifests.containers(pod).forEach(container -> {
                assertThat(container.getSecurityContext().getAllowPrivilegeEscalation())
                        .isFalse();
                assertThat(container.getSecurityContext().getReadOnlyRootFilesystem())
                        .isTrue();
                assertThat(container.getSecurityContext().getCapabilities().getDrop())
                        .containsExactly("ALL");
                assertThat(container.getSecurityContext().getCapabilities().getAdd())
                        .isNullOrEmpty();
                assertThat(container.getResources().getLimits()).containsKey("memory");
                assertThat(container.getResources().getRequests()).containsKeys("memory", "cpu");
            });
        });
        assertThat(all(V1Namespace.class)
                        .findFirst()
                        .orElseThrow()
                        .getMetadata()
                        .getLabels())
                .containsEntry("pod-security.kubernetes.io/enforce", "restricted");
    }

    @Test
    void nobodyReachesAnybodyUnlessItSaysSo() {
        V1NetworkPolicy nobody = all(V1NetworkPolicy.class)
                .filter(policy -> policy.getMetadata().getName().equals("nobody"))
                .findFirst()
                .orElseThrow();
        assertThat(nobody.getSpec().getPodSelector().getMatchLabels()).isNullOrEmpty();
        assertThat(nobody.getSpec().getPolicyTypes()).containsExactly("Ingress", "Egress");
        assertThat(nobody.getSpec().getIngress()).isNullOrEmpty();
        assertThat(nobody.getSpec().getEgress()).isNullOrEmpty();
        V1NetworkPolicy ofNodes = all(V1NetworkPolicy.class)
                .filter(policy -> policy.getMetadata().getName().equals("engawa-nodes"))
                .findFirst()
                .orElseThrow();
        assertThat(ofNodes.getSpec().getEgress())
                .as("the database alone")
                .singleElement()
                .satisfies(rule -> assertThat(rule.getPorts())
                        .singleElement()
                        .satisfies(
                                port -> assertThat(port.getPort().getIntValue()).isEqualTo(5432)));
    }
}
