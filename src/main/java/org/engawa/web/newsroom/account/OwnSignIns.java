package org.engawa.web.newsroom.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.UUID;
import org.engawa.account.LastingSignIn;
import org.engawa.account.SignIns;
import org.engawa.account.SignedIn;
import org.engawa.web.newsroom.CurrentMember;
import org.engawa.web.newsroom.CurrentSignIn;
import org.engawa.web.newsroom.Words;

/** Where the member is signed in, on the page `/newsroom/account`. */
@Named
@RequestScoped
public class OwnSignIns {
    @Inject
    private SignIns signIns;

    @Inject
    private CurrentSignIn current;

    @Inject
    private CurrentMember me;

    @Inject
    private Words words;

    @Inject
    private Steps steps;

    /** A sign-in as it is shown. */
    public record Row(UUID id, String device, String origin, String began, String used, boolean here) {
        /** By which it is named in the form that ends it. */
        public UUID getId() {
            return id;
        }

        /** What the browser says that it is. */
        public String getDevice() {
            return device;
        }

        /** The network address from which it began. */
        public String getOrigin() {
            return origin;
        }

        /** When the password was given, in the member's zone. */
        public String getBegan() {
            return began;
        }

        /** When it was last used, in the member's zone. */
        public String getUsed() {
            return used;
        }

        /** Whether it is that of the browser that asks. */
        public boolean isHere() {
            return here;
        }
    }

    /** All that have not ended, the one used last first. */
    public List<Row> getAll() {
        SignedIn here = current.get();
        ZoneId zone = me.get().zone();
        return signIns.of(here.member()).stream()
                .map(one -> row(one, one.id().equals(here.signIn()), zone))
                .toList();
    }

    /** Whether that of the browser that asks began not long ago; only then can any be ended, and other ways to come in be changed. */
    public boolean isFresh() {
        return current.get().fresh();
    }

    /** Ends them all, this one too. */
    public void endAll() {
        signIns.signOutEverywhere(current.get());
        steps.end(Steps.SIGN_IN, "signed-out-everywhere");
    }

    /** Ends the one that is named in the form, unless it has ended already. */
    public void end() {
        SignedIn by = current.get();
        String named = steps.sent("sign-in");
        signIns.of(by.member()).stream()
                .map(LastingSignIn::id)
                .filter(id -> id.toString().equals(named))
                .forEach(id -> signIns.end(by, id));
        steps.tell(OwnPasskeys.PAGE, "sign-in-ended");
    }

    private Row row(LastingSignIn one, boolean here, ZoneId zone) {
        return new Row(
                one.id(),
                Device.name(one.device()),
                Device.network(one.origin()),
                time(one.began(), zone),
                time(one.lastUsed(), zone),
                here);
    }

    private String time(OffsetDateTime at, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .localizedBy(words.getLocale())
                .format(at.atZoneSameInstant(zone));
    }
}
