package org.engawa.web.newsroom.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.engawa.account.AccountRefusal.Reason;
import org.engawa.account.Passkey;
import org.engawa.web.newsroom.Journey;
import org.engawa.web.newsroom.Problems;

/** The form of the passkeys that a member has: what was typed, and what was wrong with it. */
@RequestScoped
public class PasskeyFields {
    @Inject
    private Steps steps;

    @Inject
    private Problems problems;

    @Inject
    private Journey journey;

    static String field(Passkey passkey) {
        return "passkey-" + passkey.id();
    }

    static String removal(Passkey passkey) {
        return "remove-" + passkey.id();
    }

    /** As typed; as it is kept when nothing was. */
    public String name(Passkey passkey) {
        String typed = steps.sent(field(passkey)).strip();
        return typed.isEmpty() ? passkey.name() : typed;
    }

    /** Whether it was ticked to be removed. */
    public boolean removed(Passkey passkey) {
        return steps.sent(removal(passkey)).equals("yes");
    }

    /** Notes beside it why it was not changed as asked. */
    public void refuse(Passkey passkey, Reason reason) {
        switch (reason) {
            case LAST_FACTOR -> problems.add(field(passkey), "problem.last-factor");
            case NAME_MALFORMED -> problems.add(field(passkey), "problem.name-malformed");
            // Somebody removed it meanwhile: it is not on the page any more.
            default -> {}
        }
    }

    /** Leads on to a page that tells that all was done, unless something was wrong. */
    public void lead(String page) {
        if (problems.isNone()) {
            journey.to(page, "passkeys-kept");
        }
    }
}
