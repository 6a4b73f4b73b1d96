package org.engawa.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.engawa.notification.Letter;
import org.engawa.notification.Letters;
import org.engawa.organization.Member;

/**
 * What members do about the link between their account and who they are at the provider. A link that was taken away is kept as
 * such: only its member puts it back, never an address that the provider verifies. Who asks has just shown once more who they
 * are. Where somebody is another at the provider by now, an administrator can have it forgotten that the link was taken away.
 */
@ApplicationScoped
public class ProviderLinks {
    @Inject
    JpaExternalIdentities identities;

    @Inject
    AccountRights rights;

    @Inject
    SecondFactors factors;

    @Inject
    AccountRecord record;

    @Inject
    JpaSignIns signIns;

    @Inject
    Letters letters;

    /**
     * A link as its member sees it.
     *
     * @param stands false when it was taken away
     * @param since when it has stood, or has not
     */
    public record Link(boolean stands, OffsetDateTime since) {}

    /** The link of a member to a provider; none when they never came from there. */
    @Transactional
    public Optional<Link> of(UUID member, String issuer) {
        return identities.of(issuer, member).map(found -> new Link(found.stands(), found.since()));
    }

    /** Whether a member could come in without the provider: by a password, and by a second factor where one is wanted of them. */
    @Transactional
    public boolean dispensable(UUID member) {
        return hasOtherWay(record.demanded(member));
    }

    private boolean hasOtherWay(Member member) {
        boolean password = rights.credentials(member.id())
                .flatMap(Credentials::passwordHash)
                .isPresent();
        return password && (!factors.wantedOf(member) || factors.has(member.id()));
    }

    /**
     * Takes the link away: whoever the member is at the provider is let in no longer. Their other sign-ins end.
     *
     * @throws AccountRefusal when there is none, or no other way to come in remains
     */
    @Transactional
    public void unlink(SignedIn by, String issuer, String origin) {
        record.alone();
        ExternalIdentity identity = demanded(by, issuer, true);
        Member member = record.demanded(by.member());
        if (!hasOtherWay(member)) {
            throw new AccountRefusal(AccountRefusal.Reason.NO_OTHER_WAY, member.address());
        }
        identity.unlink(record.now());
        signIns.endOthers(by.member(), by.signIn());
        enter(by, origin, AccountAct.UNLINK, issuer, identity);
        letters.order(member, Letter.Kind.UNLINKED);
    }

    /**
     * Puts the link back that was taken away, to whom it was.
     *
     * @throws AccountRefusal when none was taken away
     */
    @Transactional
    public void linkAgain(SignedIn by, String issuer, String origin) {
        record.alone();
        ExternalIdentity identity = demanded(by, issuer, false);
        identity.linkAgain(record.now());
        enter(by, origin, AccountAct.LINK_AGAIN, issuer, identity);
        letters.order(record.demanded(by.member()), Letter.Kind.LINKED_AGAIN);
    }

    /**
     * Whether a member took a link away that still keeps the provider from letting anybody in as them.
     *
     * @throws AccountRefusal when it is not for them to know
     */
    @Transactional
    public boolean takenAway(Doer by, UUID member) {
        rights.demandAdministrator(by);
        return !identities.takenAway(member).isEmpty();
    }

    /**
     * Forgets that a member took a link away: whoever has their address at the provider is let in as them again, and linked anew.
     *
     * @throws AccountRefusal when none was taken away, or it is not for them to do
     */
    @Transactional
    public void forget(Doer by, UUID member) {
        record.alone();
        rights.demandAdministrator(by, AccountAct.FORGET_UNLINKING);
        record.demanded(member);
        List<ExternalIdentity> gone = identities.takenAway(member);
        if (gone.isEmpty()) {
            throw new AccountRefusal(AccountRefusal.Reason.LINK_UNKNOWN, member.toString());
        }
        gone.forEach(identity -> {
            identities.remove(identity);
            record.enter(
                    by,
                    AccountAct.FORGET_UNLINKING,
                    member,
                    Map.of("issuer", identity.issuer(), "subject", identity.subject()));
        });
    }

    private ExternalIdentity demanded(SignedIn by, String issuer, boolean standing) {
        return identities
                .of(issuer, by.member())
                .filter(found -> found.stands() == standing)
                .orElseThrow(() -> new AccountRefusal(AccountRefusal.Reason.LINK_UNKNOWN, issuer));
    }

    private void enter(SignedIn by, String origin, AccountAct act, String issuer, ExternalIdentity identity) {
        record.enter(
                new Doer(by.member(), origin),
                act,
                by.member(),
                Map.of("issuer", issuer, "subject", identity.subject()));
    }
}
