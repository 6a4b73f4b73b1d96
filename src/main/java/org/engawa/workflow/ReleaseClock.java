package org.engawa.workflow;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.engawa.database.Database;
import org.engawa.tasks.LastingTask;
import org.jspecify.annotations.Nullable;

/** Publishes scheduled stories when they are due, takes pictures away whose rights have ended, and after a stop does what became due meanwhile. */
@ApplicationScoped
class ReleaseClock {
    @Inject
    private ReleaseDue stories;

    @Inject
    private ReleaseSets sets;

    @Inject
    private EndedRights rights;

    @Inject
    private Database database;

    @Resource
    private ManagedScheduledExecutorService executor;

    private @Nullable ScheduledFuture<?> ticking;

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        ticking = executor.scheduleWithFixedDelay(
                new LastingTask("releasing due stories", this::tick), 1, 1, TimeUnit.SECONDS);
    }

    private void tick() {
        if (database.ready()) {
            stories.due().forEach(stories::release);
            sets.due().forEach(sets::release);
            rights.due().forEach(rights::takeAway);
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
