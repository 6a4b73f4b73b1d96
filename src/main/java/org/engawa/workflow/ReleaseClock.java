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
import java.util.function.Consumer;
import org.engawa.database.Database;
import org.engawa.tasks.LastingTask;
import org.engawa.trace.Traces;
import org.engawa.trace.Work;
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

    @Inject
    private Traces traces;

    @Resource
    private ManagedScheduledExecutorService executor;

    private @Nullable ScheduledFuture<?> ticking;

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        ticking = executor.scheduleWithFixedDelay(
                new LastingTask("releasing due stories", this::tick), 1, 1, TimeUnit.SECONDS);
    }

    private void tick() {
        if (database.ready()) {
            stories.due().forEach(story -> told("release", story, stories::release));
            sets.due().forEach(story -> told("release together", story, sets::release));
            rights.due().forEach(story -> told("end of rights", story, rights::takeAway));
        }
    }

    /** What is not due is no work: the clock looks every second. */
    private <T> void told(String name, T subject, Consumer<T> act) {
        try (Work work = traces.begin(name)) {
            boolean done = false;
            try {
                act.accept(subject);
                done = true;
            } finally {
                if (!done) {
                    work.fail();
                }
            }
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
