package org.engawa.web.newsroom;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.engawa.account.Demonstration;

/** What every screen of the newsroom says at its top, whatever else it shows. */
@Named
@RequestScoped
public class Banner {
    @Inject
    private Demonstration demonstration;

    @Inject
    private Words words;

    /** A sentence; empty when there is nothing to say. */
    public String getText() {
        return demonstration.isOn() ? words.say("demonstration.banner") : "";
    }
}
