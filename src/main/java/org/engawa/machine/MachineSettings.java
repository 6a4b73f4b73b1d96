package org.engawa.machine;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.Config;

/**
 * What the operator says of the machine.
 *
 * @param address where the service is, without a slash at its end
 * @param key by which it knows us; none where it does not ask
 */
record MachineSettings(String address, Shape shape, Optional<String> key) {
    private static final String PREFIX = "engawa.translation.";
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

    /**
     * Reads them.
     *
     * @return nothing when no machine is named
     * @throws IllegalStateException when one can't be what it is; its message names the key of the setting, and no secret
     */
    static Optional<MachineSettings> of(Config config) {
        Optional<String> address = text(config, "url");
        if (address.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> key = text(config, "key");
        if (key.isPresent() && !key.get().matches("[!-~]{1,500}")) {
            throw new IllegalStateException(PREFIX + "key: has characters that no key has");
        }
        String shape = text(config, "shape").orElse("");
        return Optional.of(new MachineSettings(
                checked(address.get()),
                Shape.of(shape)
                        .orElseThrow(() -> new IllegalStateException(
                                PREFIX + "shape: `" + shape + "` is neither deepl nor libretranslate")),
                key));
    }

    /** The host to which texts are sent. */
    String host() {
        return URI.create(address).getHost();
    }

    /** Without the key, which is a secret. */
    @Override
    public String toString() {
        return shape + " at " + address;
    }

    private static Optional<String> text(Config config, String name) {
        return config.getOptionalValue(PREFIX + name, String.class)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    private static String checked(String text) {
        String refused = PREFIX + "url: is no https address without name, password, query and fragment;"
                + " http is for a service on the same machine";
        try {
            URI uri = URI.create(text);
            boolean safe =
                    "https".equals(uri.getScheme()) || ("http".equals(uri.getScheme()) && HERE.contains(uri.getHost()));
            boolean plain = uri.getRawUserInfo() == null && uri.getRawQuery() == null && uri.getRawFragment() == null;
            if (safe && plain && uri.getHost() != null) {
                return text.replaceFirst("/+$", "");
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(refused, e);
        }
        throw new IllegalStateException(refused);
    }
}
