package org.engawa.web.newsroom.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.engawa.account.AccountRefusal;
import org.engawa.web.newsroom.Journey;
import org.engawa.web.newsroom.Problems;

/** Does to an account what a form asks for. What speaks against it is told on the page, which keeps what was typed. */
@RequestScoped
public class AccountDeeds {
    static final String NAME = "their-name";
    static final String ADDRESS = "their-address";

    @Inject
    private Problems problems;

    @Inject
    private Journey journey;

    /**
     * Does it; false when something spoke against it, which is noted.
     *
     * @param field beside which refusals are told that are of no field
     */
    boolean did(String field, Runnable deed) {
        try {
            deed.run();
            return true;
        } catch (AccountRefusal refusal) {
            note(field, refusal);
            return false;
        }
    }

    /** Leads to a page that tells what was done. */
    void to(String path, String done) {
        journey.to(path, done);
    }

    private void note(String field, AccountRefusal refusal) {
        switch (refusal.reason()) {
            case ADDRESS_MALFORMED -> problems.add(ADDRESS, "problem.address-malformed");
            case ADDRESS_TAKEN -> problems.add(ADDRESS, "problem.address-taken");
            case NAME_MALFORMED -> problems.add(NAME, "problem.name-malformed");
            case MISSION_UNKNOWN -> problems.add(field, "problem.mission-unknown");
            case MEMBER_DISABLED -> problems.add(field, "problem.member-disabled");
            case LAST_ADMINISTRATOR -> problems.add(field, "problem.last-administrator");
            case OWN_ACCOUNT -> problems.add(field, "problem.own-account");
            case LINK_UNKNOWN -> problems.add(field, "problem.unlinking-unknown");
            // For whoever may not, the page does not exist; links, passwords, passkeys and one's own factors are not in
            // these forms.
            case ROLE, MEMBER_UNKNOWN, PASSWORD_FLAWED, LINK_DEAD, PASSKEY_UNKNOWN, LAST_FACTOR, STALE ->
                journey.nowhere();
        }
    }
}
