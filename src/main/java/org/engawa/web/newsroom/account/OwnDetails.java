package org.engawa.web.newsroom.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.engawa.account.AccountRefusal;
import org.engawa.account.Accounts;
import org.engawa.web.newsroom.CurrentSignIn;
import org.engawa.web.newsroom.Journey;

/** Name, language and zone on the page `/newsroom/account`. */
@Named
@RequestScoped
public class OwnDetails {
    /** The page. */
    static final String PAGE = "/newsroom/account";

    @Inject
    private Accounts accounts;

    @Inject
    private CurrentSignIn current;

    @Inject
    private Introduction introduction;

    @Inject
    private Journey journey;

    /** Keeps what was typed. */
    public void save() {
        introduction.check();
        if (!introduction.isRight()) {
            return;
        }
        try {
            accounts.introduce(
                    current.doer(),
                    current.get().member(),
                    introduction.getName(),
                    introduction.getLanguage(),
                    introduction.zone());
            journey.to(PAGE, "details");
        } catch (AccountRefusal refusal) {
            introduction.note(refusal);
        }
    }
}
