package org.engawa.web.newsroom.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.engawa.account.AccountRefusal;
import org.engawa.account.Passkey;
import org.engawa.account.Passkeys;
import org.engawa.account.SignedIn;
import org.engawa.web.newsroom.CurrentSignIn;
import org.engawa.web.newsroom.Hours;
import org.engawa.web.newsroom.Words;

/** The passkeys of the member, on the page `/newsroom/account`. */
@Named
@RequestScoped
public class OwnPasskeys {
    static final String PAGE = "/newsroom/account";

    @Inject
    private Passkeys passkeys;

    @Inject
    private CurrentSignIn current;

    @Inject
    private PasskeyFields fields;

    @Inject
    private Words words;

    @Inject
    private Hours hours;

    /**
     * A passkey as it is shown.
     *
     * @param field of its name in the form
     * @param removal field of the tick that removes it
     * @param when it was added and last used, in words
     */
    public record Row(String field, String removal, String name, String when) {}

    /** All, the one added first first. */
    public List<Row> getAll() {
        return passkeys.of(current.get().member()).stream().map(this::row).toList();
    }

    /** Calls them as they are called in the form, and removes those that are ticked there. */
    public void keep() {
        SignedIn by = current.get();
        String origin = current.browser().origin();
        for (Passkey passkey : passkeys.of(by.member())) {
            String name = fields.name(passkey);
            try {
                if (fields.removed(passkey)) {
                    passkeys.remove(by, passkey.id(), origin);
                } else if (!name.equals(passkey.name())) {
                    passkeys.rename(by, passkey.id(), name, origin);
                }
            } catch (AccountRefusal refusal) {
                fields.refuse(passkey, refusal.reason());
            }
        }
        fields.lead(PAGE);
    }

    private Row row(Passkey passkey) {
        String added = hours.brief(passkey.added());
        String when = passkey.lastUsed()
                .map(used -> words.say("account.passkey-used", added, hours.brief(used)))
                .orElseGet(() -> words.say("account.passkey-unused", added));
        return new Row(PasskeyFields.field(passkey), PasskeyFields.removal(passkey), fields.name(passkey), when);
    }
}
