package org.engawa.catalogue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.engawa.publication.Change;
import org.engawa.publication.PublicationLog;
import org.engawa.publication.PublishedStory;
import org.engawa.publication.Publisher;
import org.engawa.publication.Settings;
import org.engawa.publication.SiteSettings;
import org.engawa.trace.Traces;
import org.engawa.trace.Work;

/**
 * Fills a catalogue anew from the database, in one commit and each story once, however often it changed. Most of it is rendering texts
 * and taking them apart into words, so every processor does a share.
 */
@ApplicationScoped
class Rebuilding {
    private static final Logger LOG = System.getLogger(Rebuilding.class.getName());

    /** So many stories are read at once. */
    private static final int TOGETHER = 50;

    private static final int TOLD_EVERY = 2000;

    /** Each holds a connection to the database most of the time, and members want some too. */
    private static final int MOST = 4;

    @Inject
    PublicationLog log;

    @Inject
    Publisher publisher;

    @Inject
    Settings settings;

    @Inject
    Traces traces;

    @Resource
    ManagedExecutorService executor;

    /** @throws IOException when it can't be written; it then has what it had */
    void rebuild(Catalogue catalogue) throws IOException {
        long position = log.position();
        Map<String, Change> changes = log.changes();
        SiteSettings current = settings.current();
        List<UUID> ids = publisher.stories();
        LOG.log(ids.isEmpty() ? Level.DEBUG : Level.INFO, "Building the catalogue of {0} stories", ids.size());
        try (Work work = traces.begin("build the catalogue")) {
            work.tell("engawa.log.position", position);
            catalogue.replaceAll(position, intake -> share(new Sharing(ids, changes, current, intake)), current);
        }
    }

    private void share(Sharing work) throws IOException {
        int processors = Math.min(MOST, Runtime.getRuntime().availableProcessors());
        try {
            for (Future<Void> done : executor.invokeAll(Collections.nCopies(processors, work))) {
                done.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the server stops while the catalogue is built");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException("building the catalogue failed", e);
        }
    }

    /** What is left to do; done by several at once, each of which takes some stories after the other. */
    private final class Sharing implements Callable<Void> {
        private final List<UUID> ids;
        private final Map<String, Change> last;
        private final SiteSettings current;
        private final Filling.Intake intake;
        private final AtomicInteger next = new AtomicInteger();

        Sharing(List<UUID> ids, Map<String, Change> last, SiteSettings current, Filling.Intake intake) {
            this.ids = ids;
            this.last = last;
            this.current = current;
            this.intake = intake;
        }

        @Override
        public Void call() throws IOException {
            boolean done = false;
            try {
                for (int from = take(); from < ids.size(); from = take()) {
                    tell(from);
                    List<UUID> some = ids.subList(from, Math.min(from + TOGETHER, ids.size()));
                    for (PublishedStory story : publisher.publish(changes(some), current.site())) {
                        intake.put(story);
                    }
                }
                done = true;
                return null;
            } finally {
                if (!done) {
                    // The others need not go on with what is thrown away.
                    next.set(ids.size());
                }
            }
        }

        private int take() {
            return next.getAndAdd(TOGETHER);
        }

        private Map<UUID, Change> changes(List<UUID> some) {
            // A story that never was logged has nothing public; the mark is never seen.
            Change beginning = new Change(0, OffsetDateTime.MIN);
            Map<UUID, Change> changes = new LinkedHashMap<>();
            some.forEach(id -> changes.put(id, last.getOrDefault(id.toString(), beginning)));
            return changes;
        }

        private void tell(int done) {
            if (done > 0 && done % TOLD_EVERY == 0) {
                LOG.log(Level.INFO, "Building the catalogue: {0} of {1} stories", done, ids.size());
            }
        }
    }
}
