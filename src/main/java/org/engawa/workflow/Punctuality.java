package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;

/** Whether what is scheduled becomes public at its hour. */
@ApplicationScoped
public class Punctuality {
    @Inject
    JpaOverdue overdue;

    @Inject
    Clock clock;

    /**
     * What is late.
     *
     * @param editions how many are due and not public
     * @param oldest how long the first of them has been due; zero when there is none
     */
    public record Late(long editions, Duration oldest) {}

    /** What is late now. */
    @Transactional
    public Late late() {
        OffsetDateTime now = OffsetDateTime.now(clock);
        List<OffsetDateTime> hours = overdue.hours(now);
        return new Late(hours.size(), hours.isEmpty() ? Duration.ZERO : Duration.between(hours.get(0), now));
    }
}
