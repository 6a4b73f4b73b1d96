package org.engawa.workflow;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.engawa.database.Database;
import org.engawa.media.PictureStore;
import org.engawa.story.PictureFacts;
import org.engawa.tasks.Background;
import org.engawa.tasks.LastingTask;

/** What is looked after once an hour: rights that end soon, pictures that nobody has any more, that lack something or were never ended. */
@ApplicationScoped
class HourlyRound {
    private static final Logger LOG = System.getLogger(HourlyRound.class.getName());
    private static final int MINUTES = 60;
    private static final UUID FIRST = new UUID(0, 0);

    @Inject
    private EndingRights rights;

    @Inject
    private LapsedPictures pictures;

    @Inject
    private UnlistedStories unlisted;

    @Inject
    private LackingVersions lacking;

    @Inject
    private PictureStore store;

    @Inject
    private Database database;

    @Resource(lookup = Background.EXECUTOR)
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
                        TimeUnit.MINUTES),
                executor.scheduleWithFixedDelay(
                        new LastingTask("looking for pictures without smaller versions", this::bring),
                        1,
                        MINUTES,
                        TimeUnit.MINUTES),
                executor.scheduleWithFixedDelay(
                        new LastingTask("removing what was begun of pictures and never ended", this::sweep),
                        1,
                        MINUTES,
                        TimeUnit.MINUTES),
                // Until it is done the library lacks what was there before the list; afterwards there is nothing to do.
                executor.scheduleWithFixedDelay(
                        new LastingTask("listing the pictures of stories", this::list), 0, 1, TimeUnit.MINUTES));
    }

    private void tell() {
        if (database.writable()) {
            rights.due().forEach(rights::tell);
        }
    }

    private void remove() {
        if (database.writable()) {
            pictures.due().forEach(pictures::remove);
        }
    }

    private void bring() {
        if (database.writable()) {
            for (List<PictureFacts> some = lacking.after(""); !some.isEmpty(); ) {
                lacking.bring(some);
                some = lacking.after(some.get(some.size() - 1).key());
            }
        }
    }

    private void sweep() {
        try {
            int removed = store.sweep();
            if (removed > 0) {
                LOG.log(Level.INFO, "Removed {0} files of pictures whose writing was cut short", removed);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void list() {
        if (database.writable()) {
            for (List<UUID> some = unlisted.after(FIRST); !some.isEmpty(); ) {
                some.forEach(unlisted::list);
                some = unlisted.after(some.get(some.size() - 1));
            }
        }
    }

    @PreDestroy
    void stop() {
        ticking.forEach(task -> task.cancel(false));
    }
}
