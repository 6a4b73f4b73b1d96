package org.engawa.catalogue;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.engawa.database.Bell;
import org.engawa.database.Database;
import org.engawa.publication.Change;
import org.engawa.publication.LogEntry;
import org.engawa.publication.PublicationLog;
import org.engawa.publication.PublishedStory;
import org.engawa.publication.Publisher;
import org.engawa.publication.Settings;
import org.engawa.publication.SiteSettings;
import org.engawa.tasks.Background;
import org.engawa.tasks.LastingTask;
import org.engawa.trace.Traces;
import org.engawa.trace.Work;
import org.jspecify.annotations.Nullable;

/**
 * Keeps this node's catalogue in step with the publication log: woken by every publication, on this node at once and on others by the
 * database, and looking by itself every second in case it was not. While the database is down it waits; a damaged catalogue it builds anew.
 */
@ApplicationScoped
public class CatalogueFollower {
    private static final Logger LOG = System.getLogger(CatalogueFollower.class.getName());
    private static final int BATCH = 200;
    private static final int FIRST = 1;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    private PublicationLog log;

    @Inject
    private Publisher publisher;

    @Inject
    private Settings settings;

    @Inject
    private Database database;

    @Inject
    private Rebuilding rebuilding;

    @Inject
    private Traces traces;

    @Inject
    private Event<CatalogueChanged> announce;

    @Inject
    private Clock clock;

    @Resource(lookup = Background.EXECUTOR)
    private ManagedScheduledExecutorService executor;

    @Inject
    @ConfigProperty(name = "engawa.data.dir", defaultValue = "data")
    private Path data;

    private final LastingTask following = new LastingTask("following the publication log", this::follow);
    private @Nullable Catalogue catalogue;
    private @Nullable ScheduledFuture<?> polling;
    private volatile boolean rebuildWanted;
    private volatile boolean looked;
    private boolean failing;

    /** Before whatever writes into the catalogue or reads it. */
    void start(@Observes @Initialized(ApplicationScoped.class) @Priority(FIRST) Object event) {
        open();
        if (catalogue().usable()) {
            catchUp();
        }
        polling = executor.scheduleWithFixedDelay(following, 0, 1, TimeUnit.SECONDS);
    }

    /**
     * Before anybody is answered, since what this node knew when it stopped may have been taken back meanwhile. A node that knows nothing
     * has nothing to show, and is not waited for; nor is one for longer than readers can be.
     */
    private void catchUp() {
        try {
            executor.submit(following).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            LOG.log(Level.WARNING, "The catalogue is far behind the log; until it is not, readers see what it has");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a lasting task does not fail", e);
        }
    }

    void appended(@Observes(during = TransactionPhase.AFTER_SUCCESS) PublicationLog.Appended entry) {
        following.soon(executor);
    }

    /** Not on the thread of whoever listens, whose connection would become part of the transaction. */
    void rung(@Observes Bell.Rung elsewhere) {
        following.soon(executor);
    }

    /** The catalogue of this node. */
    public Catalogue catalogue() {
        Catalogue present = catalogue;
        if (present == null) {
            throw new IllegalStateException("the catalogue is not open");
        }
        return present;
    }

    /** Asks for the catalogue to be built anew from the database, and waits for it. */
    public void rebuild() {
        rebuildWanted = true;
        follow();
    }

    /**
     * Whether the log was followed to its end once, or could not be, because the database was down. Until then a catalogue in
     * which nothing is may just be in the making, after a restore for example.
     */
    public boolean looked() {
        return looked;
    }

    /** Brings the catalogue up to the end of the log, and waits for it; does nothing while the database is down. */
    public synchronized void follow() {
        try {
            if (database.ready()) {
                followToTheEnd();
            }
        } finally {
            looked = true;
        }
    }

    private void followToTheEnd() {
        try {
            if (rebuildWanted) {
                build();
            }
            while (step()) {
                LOG.log(Level.DEBUG, "Catalogue at {0}", catalogue().position());
            }
            if (failing) {
                LOG.log(Level.INFO, "The catalogue can be written again");
            }
            failing = false;
        } catch (IOException e) {
            // Once, for it is tried every second, and what else is told would drown.
            LOG.log(failing ? Level.DEBUG : Level.ERROR, "The catalogue can't be written; readers keep what it has", e);
            failing = true;
            if (IndexFolder.isDamage(e)) {
                reopen();
            }
        }
    }

    private boolean step() throws IOException {
        long known = catalogue().position();
        // Asked for again, because a database put back from a backup does not have it.
        List<LogEntry> entries = log.after(Math.max(0, known - 1), BATCH);
        if (known > 0) {
            if (entries.isEmpty()) {
                LOG.log(Level.WARNING, "The catalogue is ahead of the publication log, so the database is another one");
                build();
                return true;
            }
            entries = entries.subList(1, entries.size());
        }
        if (entries.isEmpty()) {
            return false;
        }
        if (entries.size() >= BATCH - 1 && log.position() - known > catalogue().size()) {
            // More is new than there was: building anew reads each story once and commits once.
            build();
            return true;
        }
        long position = entries.get(entries.size() - 1).position();
        SiteSettings newSettings = null;
        if (entries.stream().anyMatch(entry -> entry.subject().equals(PublicationLog.SITE))) {
            newSettings = settings.current();
            if (!newSettings
                    .site()
                    .languages()
                    .equals(catalogue().settings().site().languages())) {
                build();
                return true;
            }
        }
        try (Work work = traces.begin("follow the log")) {
            work.tell("engawa.log.position", position);
            work.tell("engawa.log.entries", entries.size());
            apply(position, entries, newSettings);
        }
        return true;
    }

    private void apply(long position, List<LogEntry> entries, @Nullable SiteSettings newSettings) throws IOException {
        SiteSettings current = newSettings == null ? catalogue().settings() : newSettings;
        Map<UUID, Change> changes = new LinkedHashMap<>();
        entries.stream()
                .filter(entry -> !entry.subject().equals(PublicationLog.SITE))
                .forEach(entry -> changes.put(UUID.fromString(entry.subject()), entry.change()));
        List<PublishedStory> stories = publisher.publish(changes, current.site());
        Set<String> tags = new HashSet<>();
        for (PublishedStory story : stories) {
            tags.addAll(Tags.touched(catalogue(), story));
        }
        catalogue().apply(position, stories, newSettings);
        announce.fire(new CatalogueChanged(tags, newSettings != null));
    }

    private void build() throws IOException {
        rebuilding.rebuild(catalogue());
        rebuildWanted = false;
        announce.fire(new CatalogueChanged(Set.of(), true));
    }

    private void open() {
        IndexFolder folder = new IndexFolder(data.resolve("catalogue"));
        try {
            catalogue = Catalogue.open(folder.directory(), clock);
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(
                    Level.WARNING,
                    "The catalogue is damaged or of another format and is built anew: {0}",
                    e.getMessage());
            discard(folder);
            rebuildWanted = true;
        }
    }

    private void discard(IndexFolder folder) {
        try {
            folder.empty();
            catalogue = Catalogue.open(folder.directory(), clock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void reopen() {
        close();
        open();
    }

    private void close() {
        Catalogue present = catalogue;
        if (present != null) {
            try {
                present.close();
            } catch (IOException e) {
                LOG.log(Level.WARNING, "The catalogue was not closed cleanly; it reopens at its last commit", e);
            }
        }
    }

    @PreDestroy
    synchronized void stop() {
        ScheduledFuture<?> present = polling;
        if (present != null) {
            present.cancel(false);
        }
        close();
    }
}
