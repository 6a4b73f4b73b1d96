package org.engawa.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.engawa.account.AccountRefusal.Reason;
import org.engawa.notification.Letter;
import org.engawa.notification.Letters;
import org.engawa.organization.Member;

/** Lets members choose a password by a link that works once: their first, or another when they forgot theirs. */
@ApplicationScoped
public class PasswordLinks {
    @Inject
    AccountRights rights;

    @Inject
    OneTimeLinks links;

    @Inject
    AccountRecord record;

    @Inject
    Letters letters;

    /**
     * A link that was made.
     *
     * @param path on the site, with the token
     */
    public record Given(Member member, Purpose purpose, String path) {}

    /**
     * Makes a link to be handed over; those of before are dead.
     *
     * @throws AccountRefusal when there is no such member, they are disabled, or it is not for them to do
     */
    @Transactional
    public Given give(Doer by, UUID id) {
        Member member = standing(by, id);
        Purpose purpose = purpose(id);
        record.enter(by, AccountAct.GIVE_LINK, id, Map.of("purpose", purpose.name()));
        return new Given(member, purpose, purpose.path(links.issue(purpose, id)));
    }

    /** Whether links are sent by mail, and need not be handed over. */
    public boolean areSent() {
        return letters.areSent();
    }

    /**
     * Sends a link to the member by mail; those of before are dead once it is sent.
     *
     * @throws AccountRefusal when there is no such member, they are disabled, or it is not for them to do
     */
    @Transactional
    public void send(Doer by, UUID id) {
        Member member = standing(by, id);
        Purpose purpose = purpose(id);
        letters.order(member, letter(purpose));
        record.enter(by, AccountAct.SEND_LINK, id, Map.of("purpose", purpose.name()));
    }

    /** Sends a link to whoever has this address, if a member has who may come in; asked for by somebody who is not signed in. */
    @Transactional
    void sendTo(String address, String origin) {
        record.byAddress(address).filter(member -> !member.disabled()).ifPresent(member -> {
            record.alone();
            letters.order(member, letter(Purpose.RESET));
            record.enter(new Doer(null, origin), AccountAct.ASK_FOR_LINK, member.id(), Map.of());
        });
    }

    private Member standing(Doer by, UUID id) {
        record.alone();
        rights.demandAdministrator(by, AccountAct.GIVE_LINK);
        Member member = record.demanded(id);
        if (member.disabled()) {
            throw new AccountRefusal(Reason.MEMBER_DISABLED, member.address());
        }
        return member;
    }

    private static Letter.Kind letter(Purpose purpose) {
        return purpose == Purpose.INVITATION ? Letter.Kind.INVITATION : Letter.Kind.RESET;
    }

    private Purpose purpose(UUID member) {
        boolean came =
                rights.credentials(member).flatMap(Credentials::passwordHash).isPresent();
        return came ? Purpose.RESET : Purpose.INVITATION;
    }
}
