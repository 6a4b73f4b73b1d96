package org.engawa.web.newsroom.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.engawa.account.AccountRefusal;
import org.engawa.account.Accounts;
import org.engawa.account.Purpose;
import org.engawa.organization.Member;
import org.engawa.web.newsroom.Journey;

/** The page on which the first member is made: `/newsroom/set-up`. */
@Named
@RequestScoped
public class SetUp {
    @Inject
    private Accounts accounts;

    @Inject
    private LinkInHand link;

    @Inject
    private Introduction introduction;

    @Inject
    private PasswordWords passwords;

    @Inject
    private Journey journey;

    private boolean alive;
    private String address = "";
    private String password = "";

    @PostConstruct
    void begin() {
        alive = link.look().filter(found -> found.purpose() == Purpose.SET_UP).isPresent();
    }

    /** Makes the first member. */
    public void finish() {
        introduction.check();
        introduction.want("address", address);
        passwords.check(password, address, introduction.getName());
        if (!introduction.isRight()) {
            return;
        }
        try {
            Optional<Member> first =
                    accounts.setUp(link.token(), introduction.newcomer(address), password, link.origin());
            if (first.isPresent()) {
                link.forget();
                journey.to(Steps.SIGN_IN, "set-up");
            } else {
                alive = false;
            }
        } catch (AccountRefusal refusal) {
            alive = refusal.reason() != AccountRefusal.Reason.LINK_DEAD;
            introduction.note(refusal);
        }
    }

    /** Whether the link works. */
    public boolean isAlive() {
        return alive;
    }

    /** As typed. */
    public String getAddress() {
        return address;
    }

    /** As typed. */
    public void setAddress(String address) {
        this.address = address;
    }

    /** As typed; never shown again. */
    public String getPassword() {
        return password;
    }

    /** As typed. */
    public void setPassword(String password) {
        this.password = password;
    }
}
