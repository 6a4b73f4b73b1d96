package org.engawa.workflow;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.engawa.database.Database;
import org.engawa.tasks.LastingTask;

/** What is looked after once an hour: rights that end soon, and pictures that nobody has any more. */
@ApplicationScoped
class HourlyRound {
    private static final int MINUTES = 60;

    @Inject
    private EndingRights rights;

    @Inject
    private LapsedPictures pictures;

    @Inject
    private Database database;

    @Resource
    private ManagedScheduledExecutorService executor;

    private List<Future<?>> ticking = List.of();

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        ticking = List.of(
                executor.scheduleWithFixedDelay(
                        new LastingTask("telling of rights that end", this::tell), 1, MINUTES, TimeUnit.MINUTES),
                executor.scheduleWithFixedDelay(
                        new LastingTask("removing pictures of deleted drafts", this::remove),
                        1,
                        MINUTES,
                        TimeUnit.MINUTES));
    }

    private void tell() {
        if (database.ready()) {
            rights.due().forEach(rights::tell);
        }
    }

    private void remove() {
        if (database.ready()) {
            pictures.due().forEach(pictures::remove);
        }
    }

    @PreDestroy
    void stop() {
        ticking.forEach(task -> task.cancel(false));
    }
}
