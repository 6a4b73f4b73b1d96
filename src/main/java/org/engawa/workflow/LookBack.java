package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.engawa.audit.AuditEntry;
import org.engawa.audit.AuditTrail;

/** When a reviewer last looked at a text before it was sent for review anew, by the record. */
@ApplicationScoped
public class LookBack {
    private static final Set<String> LOOKS = Set.of(
            Act.OPEN.name(), Act.RETURN.name(), Act.CLEAR.name(), Act.APPROVE.name(), Act.APPROVE_AFTERWARDS.name());

    @Inject
    private Workplace workplace;

    @Inject
    private AuditTrail audit;

    /**
     * The time; none for whoever looks for the first time, or while nothing was sent.
     *
     * @throws NoSuchEdition when there is no such story for this member
     */
    @Transactional
    public Optional<OffsetDateTime> last(Actor actor, EditionKey key) {
        workplace.owner(actor, key.story());
        String subject = Register.subject(key.story(), key.language());
        return last(
                audit.about(subject).stream()
                        .filter(entry -> entry.subject().equals(subject))
                        .toList(),
                actor.member());
    }

    /** The same by entries about one language, the oldest first. */
    static Optional<OffsetDateTime> last(List<AuditEntry> entries, UUID member) {
        Optional<AuditEntry> sent = entries.stream()
                .filter(entry -> entry.act().equals(Act.SUBMIT.name()))
                .reduce((before, later) -> later);
        return sent.flatMap(submission -> entries.stream()
                .filter(entry -> entry.position() < submission.position())
                .filter(entry -> LOOKS.contains(entry.act()))
                .filter(entry -> entry.member().filter(member::equals).isPresent())
                .map(AuditEntry::at)
                .reduce((before, later) -> later));
    }
}
