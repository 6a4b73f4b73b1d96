package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;

/**
 * What time it is for whatever waits for its hour: one that has come for this node and for the database that all nodes share. So a
 * single node whose clock is ahead publishes nothing early.
 */
@ApplicationScoped
class ReleaseHour {
    @Inject
    Clock clock;

    @Inject
    JpaSharedClock shared;

    /** The earlier of both clocks. Wants a transaction. */
    OffsetDateTime now() {
        OffsetDateTime here = OffsetDateTime.now(clock);
        return shared.now().filter(there -> there.isBefore(here)).orElse(here);
    }
}
