package org.engawa.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.Proxy;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.config.Config;
import org.engawa.testing.Launcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProviderTest {
    private static final URI BACK = URI.create("https://news.example/newsroom/sign-in/provided");

    private final Map<String, String> settings = new TreeMap<>(Map.of(
            "engawa.oidc.issuer", "http://localhost:" + Launcher.freePort(),
            "engawa.oidc.client-id", "engawa",
            "engawa.oidc.label", "Ministry account"));

    private Provider provider() {
        Provider provider = new Provider();
        provider.clock = Clock.systemUTC();
        provider.config = (Config) Proxy.newProxyInstance(
                Config.class.getClassLoader(), new Class<?>[] {Config.class}, (proxy, asked, by) -> {
                    assertThat(asked.getName()).isEqualTo("getOptionalValue");
                    return Optional.ofNullable(settings.get((String) by[0]));
                });
        return provider;
    }

    @Test
    void oneThatDoesNotAnswerIsDownAndIsOfferedStill() {
        Provider provider = provider();
        assertThat(provider.label()).contains("Ministry account");
        for (int tried = 0; tried < 3; tried++) {
            assertThatExceptionOfType(ProviderFailure.class)
                    .isThrownBy(() -> provider.request(RoundTrip.begin("/newsroom/board", Instant.now()), BACK))
                    .extracting(ProviderFailure::reason)
                    .isEqualTo(ProviderFailure.Reason.DOWN);
        }
        assertThat(provider.label()).contains("Ministry account");
    }

    @Test
    void withoutAnIssuerThereIsNone() {
        settings.clear();
        assertThat(provider().label()).isEmpty();
        assertThat(provider().newcomers()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "issuer, http://id.example",
        "issuer, https://id.example/?a=b",
        "issuer, id.example",
        "client-id, ' '",
        "label, ' '",
        "scopes, email profile",
        "algorithms, none",
        "algorithms, HS256",
        "newcomers, maybe",
        "roles, writers=chief",
        "second-factor, mfa"
    })
    void wrongSettingsLetNobodyIn(String key, String value) {
        settings.put("engawa.oidc.issuer", "https://id.example");
        assertThat(provider().label()).isPresent();
        settings.put("engawa.oidc." + key, value);
        assertThat(provider().label()).isEmpty();
    }
}
