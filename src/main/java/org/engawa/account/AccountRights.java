package org.engawa.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.engawa.account.AccountRefusal.Reason;
import org.engawa.organization.Assignment;
import org.engawa.organization.Member;
import org.engawa.organization.Members;
import org.engawa.organization.Role;

/**
 * Who may do what to the accounts of others, in one place: administrators and the operator, and nobody else. The member who
 * acts is read anew each time, so that a role that was taken away counts at once.
 */
@ApplicationScoped
class AccountRights {
    private static final Logger LOG = System.getLogger(AccountRights.class.getName());

    @Inject
    Members members;

    @Inject
    JpaCredentials credentials;

    @Inject
    JpaExternalIdentities identities;

    /**
     * Stops everybody who keeps no accounts from looking at those of others.
     *
     * @throws AccountRefusal when they don't
     */
    void demandAdministrator(Doer by) {
        demandAdministrator(by, "a look at accounts");
    }

    /**
     * Stops them from changing one.
     *
     * @throws AccountRefusal when they keep no accounts
     */
    void demandAdministrator(Doer by, AccountAct act) {
        demandAdministrator(by, act.name());
    }

    private void demandAdministrator(Doer by, String what) {
        UUID doer = by.member();
        boolean administers = doer != null
                && members.byId(doer).filter(AccountRights::administers).isPresent();
        if (!administers && !by.isOperator()) {
            LOG.log(Level.INFO, "Member {0} was refused {1}", doer == null ? "nobody" : doer, what);
            throw new AccountRefusal(Reason.ROLE, by.origin());
        }
    }

    /**
     * Stops a member who would leave the newsroom without anybody to keep its accounts. The operator may: whoever runs the
     * server can make another administrator.
     *
     * @param roles that the member is to hold from now on
     * @throws AccountRefusal when nobody would be left
     */
    void demandAnotherThan(Doer by, Member member, Collection<Assignment> roles) {
        boolean stays = roles.stream().anyMatch(role -> role.role() == Role.ADMINISTRATOR);
        if (!by.isOperator() && !stays && administers(member) && !anotherAdministers(member)) {
            throw new AccountRefusal(Reason.LAST_ADMINISTRATOR, member.address());
        }
    }

    /**
     * Stops members who would shut themselves out.
     *
     * @throws AccountRefusal when they would
     */
    void demandAnother(Doer by, Member member) {
        if (member.id().equals(by.member())) {
            throw new AccountRefusal(Reason.OWN_ACCOUNT, member.address());
        }
    }

    /** Whoever never chose a password may never come; and the provider, where others sign in, may be gone. */
    private boolean anotherAdministers(Member than) {
        return members.all().stream()
                .filter(other -> !other.id().equals(than.id()))
                .filter(AccountRights::administers)
                .anyMatch(other -> credentials
                        .of(other.id())
                        .flatMap(Credentials::passwordHash)
                        .isPresent());
    }

    /** Whether a member has ever come, or could: they have chosen a password, or signed in at the provider. */
    boolean came(UUID member) {
        return credentials(member).flatMap(Credentials::passwordHash).isPresent() || identities.any(member);
    }

    /** The members who have ever come, or could. */
    Set<UUID> came() {
        Set<UUID> came = new HashSet<>(credentials.withPassword());
        came.addAll(identities.members());
        return came;
    }

    /** The members who have a second factor. */
    Set<UUID> withFactor() {
        return credentials.withFactor();
    }

    private static boolean administers(Member member) {
        return !member.disabled() && member.holds(Role.ADMINISTRATOR);
    }

    /** Whether a member has a second factor. */
    boolean hasFactor(UUID member) {
        return credentials.hasFactor(member);
    }

    /** With what a member proves who they are; none as long as they never came. */
    Optional<Credentials> credentials(UUID member) {
        return credentials.of(member);
    }
}
