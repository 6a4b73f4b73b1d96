package org.engawa.web.newsroom.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.engawa.account.Administration;
import org.engawa.account.SecondFactors;
import org.engawa.web.newsroom.CurrentSignIn;

/** Whether a member may come in, and with what, on the page `/newsroom/person`. */
@Named
@RequestScoped
public class PersonStanding {
    @Inject
    private PersonInHand person;

    @Inject
    private Administration administration;

    @Inject
    private SecondFactors factors;

    @Inject
    private CurrentSignIn current;

    @Inject
    private AccountDeeds deeds;

    /** Lets them in no longer. */
    public void disable() {
        if (deeds.did("disable", () -> administration.disable(current.doer(), person.getId(), true))) {
            deeds.to(person.path(), "disabled");
        }
    }

    /** Lets them in again. */
    public void enable() {
        if (deeds.did("enable", () -> administration.disable(current.doer(), person.getId(), false))) {
            deeds.to(person.path(), "enabled");
        }
    }

    /** Takes their second factor away. */
    public void forgetFactor() {
        if (deeds.did("forget", () -> factors.forget(current.doer(), person.getId()))) {
            deeds.to(person.path(), "factor-forgotten");
        }
    }
}
