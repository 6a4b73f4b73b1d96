package org.engawa.web.newsroom.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import org.engawa.account.AccountRefusal;
import org.engawa.account.Newcomer;
import org.engawa.web.newsroom.CurrentMember;
import org.engawa.web.newsroom.PersonFields;
import org.engawa.web.newsroom.Problems;
import org.engawa.web.newsroom.Words;
import org.engawa.web.newsroom.Zones;

/** What members say about themselves: name, language and zone. Begins with what is known of the one who is signed in. */
@Named
@RequestScoped
public class Introduction extends PersonFields {
    private static final ZoneId FIRST = ZoneId.of("Asia/Tokyo");

    @Inject
    private CurrentMember me;

    @Inject
    private Words words;

    @Inject
    private Problems problems;

    @PostConstruct
    void begin() {
        setLanguage(words.getLanguage());
        setZone(FIRST.getId());
        me.find().ifPresent(member -> {
            setName(member.name());
            setZone(Zones.chosen(member.zone()));
        });
    }

    /** Notes what is missing or wrong. */
    public void check() {
        problems.want("name", getName());
        if (chosenZone().isEmpty()) {
            problems.add("zone", "problem.zone");
        }
    }

    /** Notes as a problem that another field is empty. */
    public void want(String field, String value) {
        problems.want(field, value);
    }

    /** Whether nothing is missing or wrong. */
    public boolean isRight() {
        return problems.isNone();
    }

    /** Notes why an account can't be as asked. */
    public void note(AccountRefusal refusal) {
        switch (refusal.reason()) {
            case NAME_MALFORMED -> problems.add("name", "problem.name-malformed");
            case ADDRESS_MALFORMED -> problems.add("address", "problem.address-malformed");
            case ADDRESS_TAKEN -> problems.add("address", "problem.address-taken");
            // What no field can mend: the page says that the link is dead, and a flawed password was told before.
            default -> {}
        }
    }

    /** Somebody of this address, as they introduced themselves. */
    public Newcomer newcomer(String address) {
        return new Newcomer(address, getName(), getLanguage(), zone());
    }

    /** The zone that was chosen, once it was checked. */
    public ZoneId zone() {
        return chosenZone().orElse(FIRST);
    }
}
