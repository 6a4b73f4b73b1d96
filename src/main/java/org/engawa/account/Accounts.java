package org.engawa.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.engawa.account.AccountRefusal.Reason;
import org.engawa.organization.Assignment;
import org.engawa.organization.Member;
import org.engawa.organization.Members;
import org.engawa.organization.Missions;
import org.engawa.organization.Role;

/**
 * What is done to accounts, by administrators and by the operator. What takes rights away, or may, ends all sign-ins of the
 * member at once.
 */
@ApplicationScoped
public class Accounts {
    private static final Logger LOG = System.getLogger(Accounts.class.getName());
    private static final int LONGEST_ADDRESS = 254;
    private static final int LONGEST_NAME = 200;
    private static final Pattern ADDRESS = Pattern.compile("[^\\s\\p{C}@<>\"(),;:\\\\]+@[^\\s\\p{C}@<>\"(),;:\\\\]+");

    @Inject
    Members members;

    @Inject
    Missions missions;

    @Inject
    OneTimeLinks links;

    @Inject
    Passwords passwords;

    @Inject
    Clock clock;

    /** All members, by name. */
    @Transactional
    public List<Member> all() {
        return members.all();
    }

    /** The member with this id. */
    @Transactional
    public Optional<Member> member(UUID id) {
        return members.byId(id);
    }

    /** The member with this address, in whatever case it is written. */
    @Transactional
    public Optional<Member> byAddress(String address) {
        return members.byAddress(address);
    }

    /** Whether there is any member; without one the first is made by a link for {@link Purpose#SET_UP}. */
    @Transactional
    public boolean any() {
        return members.any();
    }

    /**
     * Makes a member, who can sign in once they have chosen a password by a link for {@link Purpose#INVITATION}.
     *
     * @throws AccountRefusal when the address, the name or a mission is wrong
     */
    @Transactional
    public Member invite(Newcomer who, Collection<Assignment> roles) {
        demandMissions(roles);
        Member member = joined(who);
        member.assign(roles);
        LOG.log(Level.INFO, "Member {0} was invited as {1}", member.id(), roles);
        return member;
    }

    /**
     * Replaces the roles of a member; their sign-ins end.
     *
     * @throws AccountRefusal when there is no such member or mission
     */
    @Transactional
    public void assign(UUID id, Collection<Assignment> roles) {
        demandMissions(roles);
        Member member = demanded(id);
        member.assign(roles);
        passwords.closeSignIns(id, OffsetDateTime.now(clock));
        LOG.log(Level.INFO, "The roles of member {0} are now {1}", id, roles);
    }

    /**
     * Lets a member in no longer, or again; their sign-ins end.
     *
     * @throws AccountRefusal when there is no such member
     */
    @Transactional
    public void disable(UUID id, boolean out) {
        demanded(id).disable(out);
        passwords.endSignIns(id);
        LOG.log(Level.INFO, out ? "Member {0} may no longer sign in" : "Member {0} may sign in again", id);
    }

    /**
     * Changes how a member is named, and in which language and zone they work.
     *
     * @param language BCP 47 tag
     * @throws AccountRefusal when there is no such member, or the name is wrong
     */
    @Transactional
    public void introduce(UUID id, String name, String language, ZoneId zone) {
        demanded(id).introduce(checkedName(name), language, zone);
    }

    /**
     * Makes the first member, an administrator, by a link for {@link Purpose#SET_UP}, and uses the link up.
     *
     * @return the member; nothing when the link does not work, or there is a member already
     * @throws AccountRefusal when the address, the name or the password is wrong; the link works on
     */
    @Transactional
    public Optional<Member> setUp(String token, Newcomer who, String password) {
        boolean works = links.look(token)
                .filter(link -> link.purpose() == Purpose.SET_UP)
                .isPresent();
        if (!works || members.any()) {
            return Optional.empty();
        }
        Member first = joined(who);
        passwords.demandSound(password, first);
        if (!links.use(token)) {
            throw new AccountRefusal(Reason.LINK_DEAD, "");
        }
        first.assign(List.of(Assignment.of(Role.ADMINISTRATOR, null, null)));
        passwords.choose(first.id(), password);
        LOG.log(Level.INFO, "Member {0} was set up as the first", first.id());
        return Optional.of(first);
    }

    /**
     * Lets a member choose a password by a link for {@link Purpose#INVITATION} or {@link Purpose#RESET}, and uses the link
     * up; their sign-ins end, their second factor stays.
     *
     * @return the member; nothing when the link does not work
     * @throws AccountRefusal when the password has flaws; the link works on
     */
    @Transactional
    public Optional<Member> choosePassword(String token, String password) {
        Optional<Member> member = links.look(token)
                .flatMap(OneTimeLink::member)
                .flatMap(members::byId)
                .filter(known -> !known.disabled());
        if (member.isEmpty()) {
            return Optional.empty();
        }
        passwords.demandSound(password, member.get());
        if (!links.use(token)) {
            return Optional.empty();
        }
        passwords.choose(member.get().id(), password);
        return member;
    }

    private Member joined(Newcomer who) {
        String address = Member.canonical(who.address());
        if (address.length() > LONGEST_ADDRESS || !ADDRESS.matcher(address).matches()) {
            throw new AccountRefusal(Reason.ADDRESS_MALFORMED, who.address());
        }
        if (members.byAddress(address).isPresent()) {
            throw new AccountRefusal(Reason.ADDRESS_TAKEN, address);
        }
        Member member =
                Member.join(address, checkedName(who.name()), who.language(), who.zone(), OffsetDateTime.now(clock));
        members.add(member);
        return member;
    }

    private static String checkedName(String name) {
        String plain = name.strip();
        boolean seen = plain.codePoints().noneMatch(Character::isISOControl);
        if (plain.isEmpty() || plain.length() > LONGEST_NAME || !seen) {
            throw new AccountRefusal(Reason.NAME_MALFORMED, name);
        }
        return plain;
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

    private Member demanded(UUID id) {
        return members.byId(id).orElseThrow(() -> new AccountRefusal(Reason.MEMBER_UNKNOWN, id.toString()));
    }
}
