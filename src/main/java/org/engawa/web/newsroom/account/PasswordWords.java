package org.engawa.web.newsroom.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.engawa.account.PasswordFlaw;
import org.engawa.account.Passwords;
import org.engawa.organization.Member;
import org.engawa.web.newsroom.Problems;

/** Says at the field of a new password why it may not be chosen. */
@RequestScoped
public class PasswordWords {
    static final String FIELD = "new-password";

    @Inject
    private Passwords passwords;

    @Inject
    private Problems problems;

    /** Notes what is wrong with the change of a member's password. */
    public void check(String old, String fresh, Member member) {
        problems.want("old-password", old);
        check(fresh, member.address(), member.name());
    }

    /** Whether nothing is wrong. */
    public boolean isRight() {
        return problems.isNone();
    }

    /** Notes what is wrong with a password that somebody of this address and name chose. */
    public void check(String password, String address, String name) {
        problems.want(FIELD, password);
        for (PasswordFlaw flaw : passwords.flaws(password, address, name)) {
            problems.add(
                    FIELD,
                    "problem.password-" + flaw.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }
}
