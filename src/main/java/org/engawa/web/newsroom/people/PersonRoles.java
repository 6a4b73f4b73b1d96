package org.engawa.web.newsroom.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.engawa.account.Administration;
import org.engawa.account.Colleague;
import org.engawa.organization.Assignment;
import org.engawa.web.newsroom.CurrentSignIn;

/** The roles of a member, on the page `/newsroom/person`. */
@Named
@RequestScoped
public class PersonRoles {
    @Inject
    private PersonInHand person;

    @Inject
    private RolesForm form;

    @Inject
    private Administration administration;

    @Inject
    private CurrentSignIn current;

    @Inject
    private AccountDeeds deeds;

    /** What they hold, with empty rows. */
    public List<RolesForm.Row> getRows() {
        Colleague colleague = person.getColleague();
        return form.rows(colleague == null ? List.of() : colleague.roles());
    }

    /** Keeps what was chosen. */
    public void save() {
        List<Assignment> roles = form.read();
        if (form.isRight() && deeds.did("roles", () -> administration.assign(current.doer(), person.getId(), roles))) {
            deeds.to(person.path(), "assigned");
        }
    }
}
