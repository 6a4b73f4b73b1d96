package org.engawa.web.newsroom.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.engawa.account.PasswordLinks;
import org.engawa.publication.Settings;
import org.engawa.web.newsroom.CurrentSignIn;

/** A link by which a member chooses a password: sent by mail, or where none is sent shown once to whoever hands it over. */
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
        if (!links.areSent()) {
            deeds.did("give", () -> give(person.getId()));
        } else if (deeds.did("give", () -> links.send(current.doer(), person.getId()))) {
            deeds.to(person.path(), "link-sent");
        }
    }

    /** After somebody was invited, who gets a letter where mail is sent. */
    void welcome(UUID member) {
        if (links.areSent()) {
            deeds.to(People.PAGE, "invited");
        } else {
            give(member);
        }
    }

    private void give(UUID member) {
        PasswordLinks.Given given = links.give(current.doer(), member);
        link = settings.current().site().address() + given.path();
        name = given.member().name();
    }

    /** Whether links are sent by mail. */
    public boolean isSent() {
        return links.areSent();
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
