package org.engawa.web.newsroom.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.Optional;
import org.engawa.account.ForgottenPasswords;
import org.engawa.web.newsroom.Journey;
import org.engawa.web.newsroom.Problems;

/** The page for those who forgot their password: `/newsroom/forgotten`. It never tells whether anybody has an address. */
@Named
@RequestScoped
public class Forgotten {
    @Inject
    private ForgottenPasswords passwords;

    @Inject
    private Problems problems;

    @Inject
    private Steps steps;

    @Inject
    private Journey journey;

    private String address = "";

    /** Asks for a link to be sent. */
    public void ask() {
        problems.want("address", address);
        if (!problems.isNone()) {
            return;
        }
        Optional<Duration> wait = passwords.ask(address, steps.browser());
        if (wait.isEmpty()) {
            journey.to(Steps.SIGN_IN, "link-asked");
        } else {
            problems.add("address", "problem.slowed", wait.get().toSeconds());
        }
    }

    /** Whether links are sent by mail at all. */
    public boolean isSent() {
        return passwords.areSent();
    }

    /** As typed. */
    public String getAddress() {
        return address;
    }

    /** As typed. */
    public void setAddress(String address) {
        this.address = address;
    }
}
