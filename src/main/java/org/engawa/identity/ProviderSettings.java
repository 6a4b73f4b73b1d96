package org.engawa.identity;

import com.nimbusds.jose.JWSAlgorithm;
import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.config.Config;

/**
 * What the operator says of the provider.
 *
 * @param issuer its name and the beginning of its addresses
 * @param client our name there
 * @param secret none for a public client
 * @param label what it is called on the button
 * @param scopes what is asked for
 * @param algorithms by which ID tokens may be signed
 * @param rules what claims mean
 * @param newcomers whether whoever is not known here becomes a member
 */
record ProviderSettings(
        String issuer,
        String client,
        Optional<String> secret,
        String label,
        List<String> scopes,
        Set<JWSAlgorithm> algorithms,
        ClaimRules rules,
        boolean newcomers) {
    private static final String PREFIX = "engawa.oidc.";
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

    /** Signatures that only the provider can make; never `none`, and none by a secret that both sides have. */
    private static final Set<String> KNOWN_ALGORITHMS = Set.of("RS256", "ES256", "PS256");

    /**
     * Reads them.
     *
     * @return nothing when no provider is named
     * @throws IllegalStateException when one can't be what it is; its message names the key
     */
    static Optional<ProviderSettings> of(Config config) {
        Optional<String> issuer = text(config, "issuer");
        if (issuer.isEmpty()) {
            return Optional.empty();
        }
        ClaimRules rules = new ClaimRules(
                text(config, "roles-claim").orElse("groups"),
                read(config, "roles", "", text -> text.isEmpty() ? List.<ClaimRules.Gift>of() : ClaimRules.gifts(text)),
                read(
                        config,
                        "second-factor",
                        "",
                        text -> text.isEmpty() ? List.<ClaimRules.Value>of() : ClaimRules.pairs(text)));
        return Optional.of(new ProviderSettings(
                read(config, "issuer", "", ProviderSettings::checkedIssuer),
                read(config, "client-id", "", ProviderSettings::wanted),
                text(config, "client-secret"),
                read(config, "label", "", ProviderSettings::wanted),
                read(config, "scopes", "openid email profile", ProviderSettings::checkedScopes),
                read(config, "algorithms", "RS256, ES256, PS256", ProviderSettings::checkedAlgorithms),
                rules,
                read(config, "newcomers", "false", ProviderSettings::yes)));
    }

    private static Optional<String> text(Config config, String name) {
        return config.getOptionalValue(PREFIX + name, String.class)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    private static <T> T read(Config config, String name, String otherwise, Function<String, T> reader) {
        try {
            return reader.apply(text(config, name).orElse(otherwise));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(PREFIX + name + ": " + e.getMessage(), e);
        }
    }

    private static String wanted(String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("is missing");
        }
        return text;
    }

    private static String checkedIssuer(String text) {
        URI uri = URI.create(text);
        boolean safe =
                "https".equals(uri.getScheme()) || "http".equals(uri.getScheme()) && HERE.contains(uri.getHost());
        if (!safe || uri.getHost() == null || uri.getQuery() != null || uri.getFragment() != null) {
            throw new IllegalArgumentException(
                    "`" + text + "` is no https address without query; http is for a provider on the same machine");
        }
        return text;
    }

    private static List<String> checkedScopes(String text) {
        List<String> scopes = words(text);
        if (!scopes.contains("openid")) {
            throw new IllegalArgumentException("must contain `openid`");
        }
        return scopes;
    }

    private static Set<JWSAlgorithm> checkedAlgorithms(String text) {
        Set<JWSAlgorithm> algorithms = new LinkedHashSet<>();
        for (String word : words(text)) {
            if (!KNOWN_ALGORITHMS.contains(word)) {
                throw new IllegalArgumentException("`" + word + "` is none of RS256, ES256, PS256");
            }
            algorithms.add(JWSAlgorithm.parse(word));
        }
        return Set.copyOf(algorithms);
    }

    private static boolean yes(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException("`" + text + "` is neither true nor false");
        }
        return text.equals("true");
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("[\\s,]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
