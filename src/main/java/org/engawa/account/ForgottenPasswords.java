package org.engawa.account;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.engawa.account.Slowing.Attempt;
import org.engawa.database.ReadOnly;
import org.engawa.organization.Member;
import org.engawa.tasks.LastingTask;

/**
 * Sends a link to choose another password to those who say that they forgot theirs. Whether anybody has the address that they give
 * is not to be told: the answer is the same, and comes before it is looked up.
 */
@ApplicationScoped
public class ForgottenPasswords {
    private static final int LONGEST_TYPED = 254;

    @Inject
    Slowing slowing;

    @Inject
    PasswordLinks links;

    @Inject
    ReadOnly readOnly;

    @Resource
    private ManagedExecutorService executor;

    /** Whether links are sent at all. */
    public boolean areSent() {
        return links.areSent();
    }

    /**
     * Sends a link, should a member who may come in have this address.
     *
     * @return how long to wait, when it was asked for too often; then none is sent
     */
    public Optional<Duration> ask(String address, Browser browser) {
        // Told to everybody alike: what is done behind it for some would be lost in silence.
        readOnly.demandOff();
        return ask(address, browser, executor);
    }

    Optional<Duration> ask(String address, Browser browser, Executor background) {
        String canonical = Member.canonical(address.replace("\0", ""));
        if (canonical.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        // Counted by itself, so that nobody slows the signing in of others by asking in their name.
        Optional<Duration> wait =
                slowing.begin(new Attempt("link for " + canonical, "link from " + browser.origin(), false));
        if (wait.isEmpty()) {
            background.execute(new LastingTask(
                    "sending a link to choose a password", () -> links.sendTo(canonical, browser.origin())));
        }
        return wait;
    }
}
