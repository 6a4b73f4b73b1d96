package org.engawa.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.account.LateForm.Field;
import org.engawa.database.Exemption;
import org.engawa.organization.Member;
import org.engawa.organization.Members;

/**
 * Keeps what members sent when their sign-in had just ended, so that no text is lost by it. It is kept before anybody is asked
 * to sign in, shows the text to its author only, and does nothing until they send it again. It is known from whom it comes by
 * the token of a sign-in that ended by itself or by a change of roles; one that was ended out of distrust keeps nothing.
 */
@ApplicationScoped
public class LateForms {
    /** How long one is kept, sent again or not: who threw it away by mistake still has its address. */
    public static final Duration KEPT = Duration.ofDays(30);

    /** More of one member would be no forgotten ones. */
    private static final int MOST = 100;

    @Inject
    JpaLateForms forms;

    @Inject
    JpaSignIns signIns;

    @Inject
    Members members;

    @Inject
    Clock clock;

    @Inject
    Exemption exemption;

    /**
     * Keeps a form.
     *
     * @param token of the sign-in that has ended
     * @param page the path that it was sent to
     * @return its id; nothing when it is not known from whom it comes
     */
    @Transactional
    public Optional<UUID> keep(String token, String page, List<Field> fields) {
        exemption.claim();
        OffsetDateTime now = OffsetDateTime.now(clock);
        return signIns.ended(Tokens.hash(token), now)
                .flatMap(signIn -> members.byId(signIn.member()))
                .filter(member -> !member.disabled())
                .map(Member::id)
                .map(member -> kept(member, page, fields, now));
    }

    /** A form that is sent twice is one. */
    private UUID kept(UUID member, String page, List<Field> fields, OffsetDateTime now) {
        List<LateForm> waiting = of(member);
        Optional<LateForm> same =
                waiting.stream().filter(form -> form.says(page, fields)).findFirst();
        if (same.isPresent()) {
            return same.get().id();
        }
        forms.sweep(now.minus(KEPT));
        waiting.stream().skip(MOST - 1L).forEach(oldest -> forms.done(member, oldest.id(), now));
        LateForm form = new LateForm(member, page, fields, now);
        forms.add(form);
        return form.id();
    }

    /** Those of a member that wait to be sent again, the newest first. */
    @Transactional
    public List<LateForm> of(UUID member) {
        return forms.of(member).stream().filter(LateForm::waits).toList();
    }

    /** One of a member's own, whether or not it still waits. */
    @Transactional
    public Optional<LateForm> find(UUID member, UUID id) {
        return forms.of(member).stream().filter(form -> form.id().equals(id)).findFirst();
    }

    /** Notes that one of a member's own was sent again, or is thrown away. */
    @Transactional
    public void done(UUID member, UUID id) {
        forms.done(member, id, OffsetDateTime.now(clock));
    }
}
