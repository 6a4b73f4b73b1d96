package org.engawa.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.engawa.account.AccountRefusal.Reason;
import org.engawa.organization.Assignment;
import org.engawa.organization.MailHabit;
import org.engawa.organization.Member;
import org.engawa.organization.Members;
import org.engawa.organization.Role;

/** The accounts of members: who there is, and what members do to their own. */
@ApplicationScoped
public class Accounts {
    private static final Logger LOG = System.getLogger(Accounts.class.getName());

    @Inject
    Members members;

    @Inject
    Newcomers newcomers;

    @Inject
    OneTimeLinks links;

    @Inject
    Passwords passwords;

    @Inject
    AccountRecord record;

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
     * Changes how a member is named, and in which language and zone they work.
     *
     * @param language BCP 47 tag
     * @throws AccountRefusal when there is no such member, or the name is wrong
     */
    @Transactional
    public void introduce(Doer by, UUID id, String name, String language, ZoneId zone) {
        String checked = Newcomers.checkedName(name);
        record.alone();
        Member member = record.demanded(id);
        String before = introduction(member);
        member.introduce(checked, language, zone);
        record.enter(by, AccountAct.INTRODUCE, id, Map.of("before", before, "after", introduction(member)));
    }

    /**
     * Makes the first member, an administrator, by a link for {@link Purpose#SET_UP}, and uses the link up.
     *
     * @param origin network address from which it is asked
     * @return the member; nothing when the link does not work, or there is a member already
     * @throws AccountRefusal when the address, the name or the password is wrong; the link works on
     */
    @Transactional
    public Optional<Member> setUp(String token, Newcomer who, String password, String origin) {
        boolean works = links.look(token)
                .filter(link -> link.purpose() == Purpose.SET_UP)
                .isPresent();
        if (!works || members.any()) {
            return Optional.empty();
        }
        Member first = newcomers.join(who);
        String hash = passwords.sound(password, first);
        record.alone();
        if (!links.use(token)) {
            throw new AccountRefusal(Reason.LINK_DEAD, "");
        }
        first.assign(List.of(Assignment.of(Role.ADMINISTRATOR, null, null)));
        passwords.keep(first.id(), hash);
        record.enter(new Doer(first.id(), origin), AccountAct.SET_UP, first.id(), Map.of("address", first.address()));
        LOG.log(Level.INFO, "Member {0} was set up as the first", first.id());
        return Optional.of(first);
    }

    /**
     * Lets a member choose a password by a link for {@link Purpose#INVITATION} or {@link Purpose#RESET}, and uses the link
     * up; their sign-ins end, their second factor stays.
     *
     * @param origin network address from which it is asked
     * @return the member; nothing when the link does not work
     * @throws AccountRefusal when the password has flaws; the link works on
     */
    @Transactional
    public Optional<Member> choosePassword(String token, String password, String origin) {
        Optional<OneTimeLink> link = links.look(token);
        Optional<Member> member =
                link.flatMap(OneTimeLink::member).flatMap(members::byId).filter(known -> !known.disabled());
        if (member.isEmpty()) {
            return Optional.empty();
        }
        UUID id = member.get().id();
        String hash = passwords.sound(password, member.get());
        record.alone();
        if (!links.use(token)) {
            return Optional.empty();
        }
        passwords.keep(id, hash);
        record.enter(
                new Doer(id, origin),
                AccountAct.CHOOSE_PASSWORD,
                id,
                Map.of("by", link.map(OneTimeLink::purpose).orElseThrow().name()));
        return member;
    }

    /**
     * Gives members another password, who have just shown that they know the one before; all their sign-ins end.
     *
     * @throws AccountRefusal when there is no such member, or the password has flaws
     */
    @Transactional
    public void changePassword(UUID id, String password, String origin) {
        String hash = passwords.sound(password, record.demanded(id));
        record.alone();
        passwords.keep(id, hash);
        record.enter(new Doer(id, origin), AccountAct.CHOOSE_PASSWORD, id, Map.of("by", "PASSWORD"));
    }

    /**
     * Changes how members are told by mail.
     *
     * @throws AccountRefusal when there is no such member
     */
    @Transactional
    public void prefer(UUID id, MailHabit habit, String origin) {
        record.alone();
        Member member = record.demanded(id);
        String before = member.mail().name();
        member.prefer(habit);
        record.enter(new Doer(id, origin), AccountAct.CHOOSE_MAIL, id, Map.of("before", before, "after", habit.name()));
    }

    private static String introduction(Member member) {
        return member.name() + ", " + member.language() + ", " + member.zone().getId();
    }
}
