package org.engawa.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.story.Edition;

/** Everything that was asked outside, and the answers. Every method wants a transaction. */
@ApplicationScoped
public class SignOffs {
    /** The most of one edition that wait for an answer. */
    public static final int MOST = 20;

    @Inject
    JpaSignOffs signOffs;

    /** Adds one. */
    public void add(SignOff signOff) {
        signOffs.add(signOff);
    }

    /** The one that is answered by the link with this hash; none when it was answered, has ended, or never was. */
    public Optional<SignOff> open(String tokenHash, OffsetDateTime now) {
        return signOffs.open(tokenHash, now);
    }

    /** All about an edition, the newest first. */
    public List<SignOff> of(Edition edition) {
        return signOffs.of(edition);
    }

    /** Whether as many wait for an answer as may. */
    public boolean isFull(Edition edition, OffsetDateTime now) {
        return of(edition).stream()
                        .filter(one ->
                                one.answeredAt().isEmpty() && one.endsAt().isAfter(now))
                        .count()
                >= MOST;
    }

    /** Takes one back that was not answered; false when there is none. */
    public boolean remove(Edition edition, UUID id) {
        return signOffs.remove(edition, id);
    }
}
