package org.engawa.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.engawa.account.AccountRefusal.Reason;
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
        record.alone();
        rights.demandAdministrator(by);
        Member member = record.demanded(id);
        if (member.disabled()) {
            throw new AccountRefusal(Reason.MEMBER_DISABLED, member.address());
        }
        Purpose purpose = purpose(id);
        record.enter(by, AccountAct.GIVE_LINK, id, Map.of("purpose", purpose.name()));
        return new Given(member, purpose, purpose.path(links.issue(purpose, id)));
    }

    private Purpose purpose(UUID member) {
        boolean came =
                rights.credentials(member).flatMap(Credentials::passwordHash).isPresent();
        return came ? Purpose.RESET : Purpose.INVITATION;
    }
}
