package org.engawa.mail;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * How the mail server is reached, as the operator has it.
 *
 * @param user under which the program signs in there; none where it need not
 * @param from address of the sender; none where it is made of the address of the site
 */
record MailSettings(
        String host, int port, Security security, Optional<String> user, String password, Optional<String> from) {
    private static final String PREFIX = "engawa.mail.";

    /** How what is sent is kept from others on its way. */
    enum Security {
        /** Begins in the open and goes on with TLS, or not at all. */
        STARTTLS(587),
        /** TLS from the first byte. */
        TLS(465),
        /** Not at all: for a server on the same machine. */
        NONE(25);

        private final int usualPort;

        Security(int usualPort) {
            this.usualPort = usualPort;
        }

        private static Security of(String word) {
            return Arrays.stream(values())
                    .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(word))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(
                            PREFIX + "security is `" + word + "`; it can be starttls, tls or none"));
        }
    }

    /**
     * Reads them.
     *
     * @throws IllegalStateException when one can't be what it is
     */
    static MailSettings of(Config config) {
        Security security = Security.of(text(config, "security").orElse("starttls"));
        return new MailSettings(
                text(config, "host").orElseThrow(() -> new IllegalStateException("no mail server is named")),
                config.getOptionalValue(PREFIX + "port", Integer.class).orElse(security.usualPort),
                security,
                text(config, "user"),
                text(config, "password").orElse(""),
                text(config, "from"));
    }

    private static Optional<String> text(Config config, String name) {
        return config.getOptionalValue(PREFIX + name, String.class);
    }
}
