package org.engawa.web.newsroom.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.engawa.account.Accounts;
import org.engawa.account.OneTimeLink;
import org.engawa.organization.Member;
import org.engawa.web.newsroom.Journey;
import org.engawa.web.newsroom.Problems;
import org.jspecify.annotations.Nullable;

/** The page on which a member who was invited, or forgot theirs, chooses a password: `/newsroom/invitation`, `/newsroom/reset`. */
@Named
@RequestScoped
public class Reset {
    @Inject
    private Accounts accounts;

    @Inject
    private LinkInHand link;

    @Inject
    private PasswordWords passwords;

    @Inject
    private Problems problems;

    @Inject
    private Journey journey;

    private @Nullable Member member;
    private String password = "";

    @PostConstruct
    void begin() {
        member = link.look()
                .flatMap(OneTimeLink::member)
                .flatMap(accounts::member)
                .filter(known -> !known.disabled())
                .orElse(null);
    }

    /** Gives the member this password. */
    public void choose() {
        passwords.check(password, getAddress(), getName());
        if (!problems.isNone()) {
            return;
        }
        if (accounts.choosePassword(link.token(), password, link.origin()).isPresent()) {
            link.forget();
            journey.to(Steps.SIGN_IN, "chosen");
        } else {
            member = null;
        }
    }

    /** Whether the link works. */
    public boolean isAlive() {
        return member != null;
    }

    /** Of the member. */
    public String getName() {
        return Optional.ofNullable(member).map(Member::name).orElse("");
    }

    /** Of the member. */
    public String getAddress() {
        return Optional.ofNullable(member).map(Member::address).orElse("");
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
