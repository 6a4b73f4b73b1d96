package org.engawa.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** Whether letters could be handed over now; sends none. */
public final class MailTrial {
    private MailTrial() {}

    /**
     * Connects as for a letter, and signs in where the server wants it.
     *
     * @return what fails, in the words of the library, which never has the password
     * @throws IllegalStateException when a setting can't be what it is; its message names the key
     */
    public static Optional<String> trouble(Config config) {
        MailSettings settings = MailSettings.of(config);
        try (Transport transport = MailServer.session(settings).getTransport()) {
            transport.connect();
            return Optional.empty();
        } catch (MessagingException e) {
            return Optional.of(
                    String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
    }
}
