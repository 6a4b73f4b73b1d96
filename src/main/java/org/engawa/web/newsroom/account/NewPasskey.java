package org.engawa.web.newsroom.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.engawa.account.AccountRefusal;
import org.engawa.account.AccountRefusal.Reason;
import org.engawa.account.PasskeyAdded;
import org.engawa.account.SignIns;
import org.engawa.web.newsroom.CurrentSignIn;
import org.engawa.web.newsroom.Journey;
import org.engawa.web.newsroom.Problems;

/** A passkey that is being added, on the page `/newsroom/account`, or as the first second factor on `/newsroom/second-factor`. */
@Named
@RequestScoped
public class NewPasskey {
    private static final String NAME = "passkey-name";

    @Inject
    private SignIns signIns;

    @Inject
    private CurrentSignIn current;

    @Inject
    private PasskeySent sent;

    @Inject
    private Problems problems;

    @Inject
    private Journey journey;

    private String name = "";
    private List<String> codes = List.of();

    @PostConstruct
    void begin() {
        name = Device.name(current.browser().device());
    }

    /** Adds it; the recovery codes that come with a first second factor are shown this once. */
    public void add() {
        problems.want("passkey-name", name);
        if (!problems.isNone()) {
            return;
        }
        try {
            Optional<PasskeyAdded> added = sent.answer()
                    .flatMap(answer -> signIns.addPasskey(current.token(), name, answer, current.browser()));
            if (added.isEmpty()) {
                problems.add(NAME, "problem.passkey-new");
                return;
            }
            current.accept(added.get().token());
            codes = added.get().codes();
            if (codes.isEmpty()) {
                journey.to(OwnPasskeys.PAGE, "passkey-added");
            }
        } catch (AccountRefusal refusal) {
            problems.add(NAME, refusal.reason() == Reason.STALE ? "problem.stale" : "problem.name-malformed");
        }
    }

    /** New recovery codes, shown once; empty otherwise. */
    public List<String> getCodes() {
        return codes;
    }

    /** As typed; at first the device by which it is added. */
    public String getName() {
        return name;
    }

    /** As typed. */
    public void setName(String name) {
        this.name = name;
    }
}
