package org.engawa.web.newsroom.writing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.engawa.web.newsroom.CurrentSignIn;
import org.engawa.workflow.Actor;

/** Who acts by this request, as the workflow knows them. */
@RequestScoped
public class CurrentActor {
    @Inject
    private CurrentSignIn signIn;

    /** The member, and from where they ask. */
    public Actor get() {
        return new Actor(signIn.get().member(), signIn.browser().origin());
    }
}
