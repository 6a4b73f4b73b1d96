package org.engawa.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.engawa.account.AccountRefusal.Reason;
import org.engawa.notification.Letter;
import org.engawa.notification.Letters;
import org.engawa.organization.Member;
import org.engawa.organization.Members;

/** Makes members of those who are to be some. */
@ApplicationScoped
class Newcomers {
    private static final int LONGEST_ADDRESS = 254;
    private static final int LONGEST_NAME = 200;
    private static final Pattern ADDRESS = Pattern.compile("[^\\s\\p{C}@<>\"(),;:\\\\]+@[^\\s\\p{C}@<>\"(),;:\\\\]+");

    @Inject
    Members members;

    @Inject
    AccountRecord record;

    @Inject
    Letters letters;

    /**
     * A new member without any role.
     *
     * @throws AccountRefusal when the address or the name is wrong
     */
    Member join(Newcomer who) {
        String address = Member.canonical(who.address());
        if (address.length() > LONGEST_ADDRESS || !ADDRESS.matcher(address).matches()) {
            throw new AccountRefusal(Reason.ADDRESS_MALFORMED, who.address());
        }
        if (members.byAddress(address).isPresent()) {
            throw new AccountRefusal(Reason.ADDRESS_TAKEN, address);
        }
        Member member = Member.join(address, checkedName(who.name()), who.language(), who.zone(), record.now());
        members.add(member);
        return member;
    }

    /** Invites them by a letter, unless the operator did, who hands a link over. */
    void welcome(Doer by, Member member) {
        if (!by.isOperator()) {
            letters.order(member, Letter.Kind.INVITATION);
        }
    }

    /**
     * A name as it is kept.
     *
     * @throws AccountRefusal when it is none
     */
    static String checkedName(String name) {
        String plain = name.strip();
        boolean seen = plain.codePoints().noneMatch(Character::isISOControl);
        if (plain.isEmpty() || plain.length() > LONGEST_NAME || !seen) {
            throw new AccountRefusal(Reason.NAME_MALFORMED, name);
        }
        return plain;
    }
}
