package org.engawa.web.newsroom.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.engawa.account.ProviderLinks;
import org.engawa.web.newsroom.CurrentSignIn;

/** That a member took their link to the provider away, on the page `/newsroom/person`. */
@Named
@RequestScoped
public class PersonLink {
    @Inject
    private PersonInHand person;

    @Inject
    private ProviderLinks links;

    @Inject
    private CurrentSignIn current;

    @Inject
    private AccountDeeds deeds;

    /** Whether they did, and it was neither put back nor forgotten. */
    public boolean isTakenAway() {
        return links.takenAway(current.doer(), person.getId());
    }

    /** Forgets it. */
    public void forget() {
        if (deeds.did("forget-unlinking", () -> links.forget(current.doer(), person.getId()))) {
            deeds.to(person.path(), "unlinking-forgotten");
        }
    }
}
