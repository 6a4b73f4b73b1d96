package org.engawa.web.newsroom.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.engawa.account.Administration;
import org.engawa.account.Newcomer;
import org.engawa.organization.Assignment;
import org.engawa.web.newsroom.CurrentSignIn;

/** Invites somebody, on the page `/newsroom/invite`. */
@Named
@RequestScoped
public class Inviting {
    @Inject
    private NewcomerForm form;

    @Inject
    private RolesForm roles;

    @Inject
    private Administration administration;

    @Inject
    private CurrentSignIn current;

    @Inject
    private HandingOver handing;

    /** Makes the member, who gets a link. */
    public void invite() {
        Newcomer who = form.read();
        List<Assignment> chosen = roles.read();
        if (!form.isRight()) {
            return;
        }
        form.deeds().did("roles", () -> {
            UUID member = administration.invite(current.doer(), who, chosen).id();
            handing.welcome(member);
        });
    }
}
