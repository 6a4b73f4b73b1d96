package org.engawa.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.engawa.account.AccountRefusal.Reason;
import org.engawa.audit.AuditTrail;
import org.engawa.audit.Deed;
import org.engawa.organization.Member;
import org.engawa.organization.Members;

/** Where every act on an account ends: it is on record, in the transaction of the act. */
@ApplicationScoped
class AccountRecord {
    @Inject
    AuditTrail audit;

    @Inject
    Members members;

    @Inject
    Clock clock;

    /** The time of the act. */
    OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    /** The same for what counts time by itself. */
    Instant instant() {
        return clock.instant();
    }

    /** All members, by name. */
    List<Member> everybody() {
        return members.all();
    }

    /** The member with this address, in whatever case it is written. */
    Optional<Member> byAddress(String address) {
        return members.byAddress(address);
    }

    /** The member with this id. */
    Optional<Member> member(UUID id) {
        return members.byId(id);
    }

    /**
     * The member with this id.
     *
     * @throws AccountRefusal when there is none
     */
    Member demanded(UUID id) {
        return member(id).orElseThrow(() -> new AccountRefusal(Reason.MEMBER_UNKNOWN, id.toString()));
    }

    /**
     * Lets no other act on an account run until the transaction ends. Begins every act that changes something: two that take
     * the right away from each other must not both succeed, and none waits for another that waits for it.
     */
    void alone() {
        audit.hold();
    }

    /**
     * Enters what was done.
     *
     * @param detail more about it, by name, such as what was before and after
     */
    void enter(Doer by, AccountAct act, UUID about, Map<String, String> detail) {
        UUID doer = by.member();
        String name = doer == null ? "" : member(doer).map(Member::name).orElse("");
        audit.enter(new Deed(
                doer, by.isOperator() ? by.origin() : name, by.origin(), act.name(), "member/" + about, detail));
    }
}
