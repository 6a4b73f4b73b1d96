package org.engawa.web.newsroom.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.engawa.account.Accounts;
import org.engawa.account.Answer;
import org.engawa.account.SignIns;
import org.engawa.organization.Member;
import org.engawa.web.newsroom.CurrentMember;

/** A new password on the page `/newsroom/account`, for whoever knows the one before. */
@Named
@RequestScoped
public class OwnPassword {
    @Inject
    private SignIns signIns;

    @Inject
    private Accounts accounts;

    @Inject
    private PasswordWords check;

    @Inject
    private Steps steps;

    @Inject
    private CurrentMember me;

    private String old = "";
    private String fresh = "";

    /** Gives the member the new password, and asks them to sign in with it. */
    public void change() {
        Member member = me.get();
        check.check(old, fresh, member);
        if (!check.isRight()) {
            return;
        }
        Answer answer = signIns.renew(steps.token(), old, steps.browser());
        if (answer instanceof Answer.Done) {
            accounts.changePassword(member.id(), fresh, steps.browser().origin());
            steps.begin("password");
        } else {
            steps.note(answer, "old-password", "problem.old-password");
        }
    }

    /** The password now, as typed; never shown again. */
    public String getOld() {
        return old;
    }

    /** As typed. */
    public void setOld(String old) {
        this.old = old;
    }

    /** The new password, as typed; never shown again. */
    public String getFresh() {
        return fresh;
    }

    /** As typed. */
    public void setFresh(String fresh) {
        this.fresh = fresh;
    }
}
