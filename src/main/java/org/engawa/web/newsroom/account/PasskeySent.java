package org.engawa.web.newsroom.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.engawa.account.PasskeyAnswer;
import org.engawa.publication.Settings;

/** What the script of passkeys put into the form that was sent. */
@RequestScoped
public class PasskeySent {
    @Inject
    private Steps steps;

    @Inject
    private Settings settings;

    /** What the browser answered; nothing when the form was sent without the script. */
    public Optional<PasskeyAnswer> answer() {
        return Optional.of(steps.sent("passkey"))
                .filter(json -> !json.isEmpty())
                .map(json -> new PasskeyAnswer(json, settings.current().site().address()));
    }
}
