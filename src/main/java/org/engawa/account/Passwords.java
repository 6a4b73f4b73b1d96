package org.engawa.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.engawa.account.AccountRefusal.Reason;
import org.engawa.organization.Member;
import org.engawa.organization.Members;
import org.engawa.organization.Missions;
import org.jspecify.annotations.Nullable;

/**
 * Passwords that members choose. Length is what makes them good, so there is a least one and no rule about sorts of characters;
 * what many people use, and what is hardly more than a name of this place, is refused.
 */
@ApplicationScoped
public class Passwords {
    /** Characters of the shortest that may be chosen. */
    public static final int LEAST = 8;

    /** Characters that a good one has; advised, not demanded. */
    public static final int ADVISED = 15;

    /** Characters of the longest that may be chosen. */
    public static final int MOST = 200;

    @Inject
    Members members;

    @Inject
    Missions missions;

    @Inject
    JpaCredentials credentials;

    @Inject
    JpaSignIns signIns;

    @Inject
    PasswordHashing hashing;

    /**
     * Why a password may not be chosen.
     *
     * @param member who wants to choose it; null for somebody who is no member yet
     * @return nothing when it may
     */
    @Transactional
    public List<PasswordFlaw> flaws(String password, @Nullable Member member) {
        return member == null ? flaws(password, "", "") : flaws(password, member.address(), member.name());
    }

    /**
     * Why a password may not be chosen by somebody who is to be named so.
     *
     * @return nothing when it may
     */
    @Transactional
    public List<PasswordFlaw> flaws(String password, String address, String name) {
        List<String> names = new ArrayList<>(List.of(address, name));
        missions.all().forEach(mission -> {
            names.add(mission.key());
            names.addAll(mission.names().texts().values());
        });
        return PasswordRules.flaws(PasswordHashing.normal(password), names);
    }

    /**
     * Gives a member a new password; all their sign-ins end.
     *
     * @throws AccountRefusal when there is no such member, or the password has {@link #flaws}
     */
    @Transactional
    void choose(UUID id, String password) {
        Member member = members.byId(id).orElseThrow(() -> new AccountRefusal(Reason.MEMBER_UNKNOWN, id.toString()));
        keep(id, sound(password, member));
    }

    /**
     * What is kept of a password. Comes before anything is written, since it takes long and the embedded database lets one
     * transaction write at a time.
     *
     * @throws AccountRefusal when the password has {@link #flaws}
     */
    String sound(String password, Member member) {
        List<PasswordFlaw> flaws = flaws(password, member);
        if (!flaws.isEmpty()) {
            throw new AccountRefusal(Reason.PASSWORD_FLAWED, flaws.toString());
        }
        return hashing.hash(password);
    }

    /** Keeps a password as its hash; all sign-ins of the member end. */
    void keep(UUID id, String hash) {
        credentials.begun(id).choose(hash);
        signIns.endAll(id);
    }
}
