package org.engawa.workflow;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.engawa.database.Database;
import org.engawa.tasks.LastingTask;
import org.jspecify.annotations.Nullable;

/** Publishes scheduled stories when they are due, and after a stop those that became due meanwhile. */
@ApplicationScoped
class ReleaseClock {
    private static final Logger LOG = System.getLogger(ReleaseClock.class.getName());

    @Inject
    private TakeInStory stories;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    @Resource
    private ManagedScheduledExecutorService executor;

    private @Nullable ScheduledFuture<?> ticking;

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        ticking = executor.scheduleWithFixedDelay(new LastingTask("releasing due stories", this::tick), 1, 1, TimeUnit.SECONDS);
    }

    private void tick() {
        if (!database.prepare()) {
            return;
        }
        try {
            stories.due(OffsetDateTime.now(clock)).forEach(stories::release);
        } catch (PersistenceException | TransactionalException e) {
            LOG.log(Level.WARNING, "Due stories can''t be released now; the next second tries again", e);
        }
    }

    @PreDestroy
    void stop() {
        ScheduledFuture<?> present = ticking;
        if (present != null) {
            present.cancel(false);
        }
    }
}
