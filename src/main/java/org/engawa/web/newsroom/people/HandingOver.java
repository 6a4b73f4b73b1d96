package org.engawa.web.newsroom.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.engawa.account.PasswordLinks;
import org.engawa.publication.Settings;
import org.engawa.web.newsroom.CurrentSignIn;

/** A link by which a member chooses a password, shown once to whoever hands it over. */
@Named
@RequestScoped
public class HandingOver {
    @Inject
    private PersonInHand person;

    @Inject
    private PasswordLinks links;

    @Inject
    private Settings settings;

    @Inject
    private CurrentSignIn current;

    @Inject
    private AccountDeeds deeds;

    private String link = "";
    private String name = "";

    /** Makes a link for the member of the page. */
    public void give() {
        deeds.did("give", () -> give(person.getId()));
    }

    /** Makes a link for a member. */
    void give(UUID member) {
        PasswordLinks.Given given = links.give(current.doer(), member);
        link = settings.current().site().address() + given.path();
        name = given.member().name();
    }

    /** The link that was made; empty for none. It is never shown again. */
    public String getLink() {
        return link;
    }

    /** The name of whoever it is for. */
    public String getName() {
        return name;
    }
}
