package org.engawa.web.ops;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.engawa.account.Accounts;
import org.engawa.account.DemonstrationCast;
import org.engawa.account.Doer;
import org.engawa.account.OneTimeLinks;
import org.engawa.account.PasswordLinks;
import org.engawa.account.Purpose;
import org.engawa.catalogue.CatalogueFollower;
import org.engawa.locale.Site;
import org.engawa.organization.Member;
import org.engawa.web.ops.Acts.Answer;

/** Links that the operator hands over. */
@ApplicationScoped
class OperatorLinks {
    @Inject
    private Accounts accounts;

    @Inject
    private PasswordLinks passwords;

    @Inject
    private OneTimeLinks links;

    @Inject
    private DemonstrationCast cast;

    @Inject
    private CatalogueFollower catalogue;

    /** The site as it is served now, be the database there or not. */
    Site site() {
        return catalogue.catalogue().settings().site();
    }

    /** The address at which a member chooses a password. */
    String give(Member member) {
        return site().address() + passwords.give(Doer.OPERATOR, member.id()).path();
    }

    /** What an operator should know of the accounts after a start. */
    Answer first(String base) {
        if (cast.isWanted()) {
            return cast.assemble()
                    ? new Answer(
                            true,
                            List.of(
                                    "This is a demonstration: anybody who reaches it may come into the newsroom without a"
                                            + " password, at " + base + "/newsroom/sign-in"))
                    : Answer.failed(
                            "There is nobody to demonstrate the newsroom with: there is no mission, or there are"
                                    + " members who are no demonstration's.");
        }
        return accounts.any() ? new Answer(true, List.of()) : setUp(base);
    }

    /** The address at which the first member is made; none is told once there is one. */
    Answer setUp(String base) {
        if (accounts.any()) {
            return Answer.failed("There are members already; an administrator invites others, or: engawa user add");
        }
        return new Answer(
                true,
                List.of("The first account is made within 30 minutes, once, at: " + base
                        + Purpose.SET_UP.path(links.issue(Purpose.SET_UP, null))));
    }
}
