package org.engawa.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.engawa.account.AccountRefusal.Reason;
import org.engawa.organization.Assignment;
import org.engawa.organization.Member;
import org.engawa.organization.Missions;

/**
 * What administrators and the operator do to the accounts of others. Each act asks who does it, and is on record. What takes
 * rights away, or may, ends all sign-ins of the member at once.
 */
@ApplicationScoped
public class Administration {
    private static final Logger LOG = System.getLogger(Administration.class.getName());

    @Inject
    AccountRights rights;

    @Inject
    Newcomers newcomers;

    @Inject
    Missions missions;

    @Inject
    JpaSignIns signIns;

    @Inject
    AccountRecord record;

    /**
     * All members, by name.
     *
     * @throws AccountRefusal when it is not for them to see
     */
    @Transactional
    public List<Colleague> colleagues(Doer by) {
        rights.demandAdministrator(by);
        Set<UUID> came = rights.came();
        Set<UUID> withFactor = rights.withFactor();
        return record.everybody().stream()
                .map(member -> colleague(member, came.contains(member.id()), withFactor.contains(member.id())))
                .toList();
    }

    /**
     * One member.
     *
     * @throws AccountRefusal when it is not for them to see, or there is no such member
     */
    @Transactional
    public Colleague colleague(Doer by, UUID id) {
        rights.demandAdministrator(by);
        Member member = record.demanded(id);
        return colleague(member, rights.came(id), rights.hasFactor(id));
    }

    /**
     * Makes a member, who can sign in once they have chosen a password by a link for {@link Purpose#INVITATION}. Where mail is
     * sent, and the operator did not ask for it, the link is sent to them.
     *
     * @throws AccountRefusal when the address, the name or a mission is wrong, or it is not for them to do
     */
    @Transactional
    public Member invite(Doer by, Newcomer who, Collection<Assignment> roles) {
        record.alone();
        rights.demandAdministrator(by, AccountAct.INVITE);
        demandMissions(roles);
        Member member = newcomers.join(who);
        member.assign(roles);
        newcomers.welcome(by, member);
        record.enter(
                by,
                AccountAct.INVITE,
                member.id(),
                Map.of("address", member.address(), "name", member.name(), "after", words(roles)));
        LOG.log(Level.INFO, "Member {0} was invited as {1}", member.id(), roles);
        return member;
    }

    /**
     * Replaces the roles of a member; their sign-ins end.
     *
     * @throws AccountRefusal when there is no such member or mission, nobody would be left to keep the accounts, or it is not
     *     for them to do
     */
    @Transactional
    public void assign(Doer by, UUID id, Collection<Assignment> roles) {
        record.alone();
        rights.demandAdministrator(by, AccountAct.ASSIGN);
        demandMissions(roles);
        replace(by, record.demanded(id), roles);
    }

    /**
     * The same for whoever was found to have the right, about missions that there are.
     *
     * @throws AccountRefusal when nobody would be left to keep the accounts
     */
    void replace(Doer by, Member member, Collection<Assignment> roles) {
        rights.demandAnotherThan(by, member, roles);
        UUID id = member.id();
        String before = words(member.assignments());
        member.assign(roles);
        signIns.close(id, record.now());
        record.enter(by, AccountAct.ASSIGN, id, Map.of("before", before, "after", words(roles)));
        LOG.log(Level.INFO, "The roles of member {0} are now {1}", id, roles);
    }

    /**
     * Lets a member in no longer, or again; their sign-ins end.
     *
     * @throws AccountRefusal when there is no such member, it is themselves or nobody would be left to keep the accounts, or
     *     it is not for them to do
     */
    @Transactional
    public void disable(Doer by, UUID id, boolean out) {
        record.alone();
        rights.demandAdministrator(by, out ? AccountAct.DISABLE : AccountAct.ENABLE);
        Member member = record.demanded(id);
        if (out) {
            rights.demandAnother(by, member);
            rights.demandAnotherThan(by, member, List.of());
        }
        String before = standing(member.disabled());
        member.disable(out);
        signIns.endAll(id);
        record.enter(
                by, out ? AccountAct.DISABLE : AccountAct.ENABLE, id, Map.of("before", before, "after", standing(out)));
        LOG.log(Level.INFO, out ? "Member {0} may no longer sign in" : "Member {0} may sign in again", id);
    }

    private static Colleague colleague(Member member, boolean came, boolean factor) {
        Colleague.State state = came ? Colleague.State.ACTIVE : Colleague.State.INVITED;
        return new Colleague(
                member.id(),
                member.address(),
                member.name(),
                member.language(),
                member.disabled() ? Colleague.State.DISABLED : state,
                factor,
                member.assignments());
    }

    /** The roles whose missions there are; the others are told in the log. */
    List<Assignment> ofKnownMissions(Collection<Assignment> roles) {
        return roles.stream()
                .filter(role -> {
                    boolean known = role.mission()
                            .map(key -> missions.byKey(key).isPresent())
                            .orElse(true);
                    if (!known) {
                        LOG.log(Level.WARNING, "The provider gives a role of which there is no mission: {0}", role);
                    }
                    return known;
                })
                .toList();
    }

    private void demandMissions(Collection<Assignment> roles) {
        roles.stream()
                .flatMap(role -> role.mission().stream())
                .filter(key -> missions.byKey(key).isEmpty())
                .findFirst()
                .ifPresent(key -> {
                    throw new AccountRefusal(Reason.MISSION_UNKNOWN, key);
                });
    }

    private static String words(Collection<Assignment> roles) {
        return roles.stream().map(Assignment::toString).sorted().collect(Collectors.joining(", "));
    }

    private static String standing(boolean disabled) {
        return disabled ? "disabled" : "enabled";
    }
}
