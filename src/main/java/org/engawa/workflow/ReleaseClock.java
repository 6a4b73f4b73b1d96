package org.engawa.workflow;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.engawa.database.Database;
import org.engawa.database.ReadOnly;
import org.engawa.story.Slug;
import org.engawa.tasks.Background;
import org.engawa.tasks.LastingTask;
import org.engawa.trace.Traces;
import org.engawa.trace.Work;
import org.jspecify.annotations.Nullable;

/** Publishes scheduled stories when they are due, takes pictures away whose rights have ended, and after a stop, or read-only mode, does what became due meanwhile. */
@ApplicationScoped
class ReleaseClock {
    private static final Logger LOG = System.getLogger(ReleaseClock.class.getName());

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

    @Inject
    private ReadOnly readOnly;

    @Resource(lookup = Background.EXECUTOR)
    private ManagedScheduledExecutorService executor;

    private @Nullable ScheduledFuture<?> ticking;
    private boolean held;

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        ticking = executor.scheduleWithFixedDelay(
                new LastingTask("releasing due stories", this::tick), 1, 1, TimeUnit.SECONDS);
    }

    private void tick() {
        if (!database.writable()) {
            held |= readOnly.isOn();
            return;
        }
        List<Slug> due = stories.due();
        List<UUID> together = sets.due();
        int late = due.size() + together.size();
        if (held && late > 0) {
            LOG.log(Level.INFO, "Stories whose hour came in read-only mode, and that become public now: {0}", late);
        }
        held = false;
        due.forEach(story -> told("release", story, stories::release));
        together.forEach(story -> told("release together", story, sets::release));
        rights.due().forEach(story -> told("end of rights", story, rights::takeAway));
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
