package org.engawa.web.ops;

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
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.engawa.content.ContentStart;
import org.engawa.mirror.MirrorFolder;
import org.engawa.tasks.Background;
import org.engawa.tasks.LastingTask;
import org.engawa.web.MirrorWriter;
import org.jspecify.annotations.Nullable;

/** Keeps the mirror that the operator chose up to date: looks every second whether anything changed, whichever node published it. */
@ApplicationScoped
class MirrorKeeper {
    private static final Logger LOG = System.getLogger(MirrorKeeper.class.getName());

    /** After a failure, for asking costs what readers may want. */
    private static final Duration REST = Duration.ofSeconds(20);

    @Inject
    private MirrorOptions options;

    @Inject
    private LiveMirror mirror;

    @Inject
    private ContentStart content;

    @Inject
    private Clock clock;

    @Resource(lookup = Background.EXECUTOR)
    private ManagedScheduledExecutorService executor;

    private final LastingTask keeping = new LastingTask("keeping the static mirror", this::keep);
    private @Nullable ScheduledFuture<?> looking;
    private volatile @Nullable Instant behindSince;
    private volatile int files;
    private volatile boolean frozen;
    private volatile @Nullable String failure;
    private Instant restUntil = Instant.MIN;

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        if (options.folder().isPresent()) {
            behindSince = clock.instant();
            looking = executor.scheduleWithFixedDelay(keeping, 1, 1, TimeUnit.SECONDS);
        }
    }

    private void keep() {
        Path folder = options.folder().orElseThrow();
        if (!content.settled()) {
            return;
        }
        boolean now = MirrorFolder.isFrozen(folder);
        if (now != frozen) {
            frozen = now;
            LOG.log(Level.INFO, now ? "The mirror is frozen" : "The mirror is no longer frozen");
        }
        if (!mirror.isBehind(folder)) {
            behindSince = null;
            return;
        }
        if (behindSince == null) {
            behindSince = clock.instant();
        }
        if (now || clock.instant().isBefore(restUntil)) {
            return;
        }
        try {
            if (!folder.isAbsolute()) {
                throw new IOException("engawa.mirror.dir is " + folder + "; it wants a path from / on");
            }
            MirrorWriter.Done done = mirror.write(folder);
            files = done.files();
            behindSince = null;
            failure = null;
            LOG.log(Level.DEBUG, "The mirror: {0}", done);
        } catch (IOException | IllegalArgumentException e) {
            failure = e.getMessage();
            restUntil = clock.instant().plus(REST);
            throw new UncheckedIOException(new IOException("the static mirror was not written: " + e.getMessage(), e));
        }
    }

    /** For how long the mirror has not said what the site says. */
    Duration lag() {
        Instant since = behindSince;
        return since == null ? Duration.ZERO : Duration.between(since, clock.instant());
    }

    /** How the mirror is, in words. */
    String state() {
        if (options.folder().isEmpty()) {
            return "none";
        }
        String place = options.folder().get().toString();
        if (frozen) {
            return place + " is frozen";
        }
        String trouble = failure;
        return place + ", " + files + " files, " + lag().toSeconds() + " s behind"
                + (trouble == null ? "" : "; it can't be written: " + trouble);
    }

    @PreDestroy
    void stop() {
        ScheduledFuture<?> present = looking;
        if (present != null) {
            present.cancel(false);
        }
    }
}
