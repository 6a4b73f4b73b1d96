package org.engawa.catalogue;

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
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.engawa.database.Database;
import org.engawa.story.SavedText;
import org.engawa.tasks.Background;
import org.engawa.tasks.LastingTask;
import org.engawa.workflow.TextIndex;
import org.engawa.workflow.TextsToIndex;
import org.jspecify.annotations.Nullable;

/**
 * Keeps this node's {@link Manuscripts} in step with the database. Before each search it takes in what was saved lately, so that a
 * member finds what anybody has just saved on any node. From time to time, and first of all, it compares everything: that builds an
 * index that is missing, and heals one after the database was put back from a backup, clocks were wrong, or a story was given to
 * another mission. Nothing but the index itself says what is in it, so a process may be killed at any moment.
 */
@ApplicationScoped
public class ManuscriptFollower implements TextIndex {
    private static final Logger LOG = System.getLogger(ManuscriptFollower.class.getName());
    private static final OffsetDateTime EVER = OffsetDateTime.of(1970, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final Duration COMPARED_EVERY = Duration.ofMinutes(5);

    /** Longer than a transaction takes, and than the clocks of two nodes differ. */
    private static final Duration LATELY = Duration.ofMinutes(10);

    /** More than these are not taken in while somebody waits. */
    private static final int AT_ONCE = 300;

    private static final long LOOK_EVERY_SECONDS = 5;

    @Inject
    TextsToIndex texts;

    @Inject
    Clock clock;

    @Inject
    private Database database;

    @Resource(lookup = Background.EXECUTOR)
    private ManagedScheduledExecutorService executor;

    @Inject
    @ConfigProperty(name = "engawa.data.dir", defaultValue = "data")
    Path data;

    private final LastingTask comparing = new LastingTask("comparing the index of texts with the database", () -> {
        if (due() && database.ready()) {
            compare();
        }
    });

    private @Nullable ScheduledFuture<?> polling;
    private @Nullable Manuscripts open;

    /** When everything was compared last; null while the index can't be relied on. */
    private volatile @Nullable OffsetDateTime compared;

    private volatile boolean compareSoon;
    private OffsetDateTime lookedAt = EVER;

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        // Not at once: readers' catalogue comes first.
        polling = executor.scheduleWithFixedDelay(comparing, LOOK_EVERY_SECONDS, LOOK_EVERY_SECONDS, TimeUnit.SECONDS);
    }

    /** The database may be another one. */
    void rebuilt(@Observes CatalogueChanged changed) {
        if (changed.everything()) {
            compareSoon = true;
        }
    }

    @Override
    public Optional<List<UUID>> find(Collection<String> missions, List<String> words, int first, int most) {
        if (compared == null || !Manuscripts.reads(words)) {
            return Optional.empty();
        }
        try {
            Manuscripts manuscripts = manuscripts();
            return takeLatest(manuscripts)
                    ? Optional.of(manuscripts.find(missions, words, first, most))
                    : Optional.empty();
        } catch (IOException | UncheckedIOException e) {
            LOG.log(Level.WARNING, "The index of texts fails; the database is searched until it is built anew", e);
            letGo();
            return Optional.empty();
        }
    }

    @Override
    public boolean isBeingBuilt() {
        return compared == null;
    }

    /** Takes in what was saved since this was done last; not when that would take long. */
    private synchronized boolean takeLatest(Manuscripts manuscripts) throws IOException {
        OffsetDateTime now = OffsetDateTime.now(clock);
        List<UUID> differing = manuscripts.differing(texts.savedSince(lookedAt.minus(LATELY)));
        if (differing.size() > AT_ONCE) {
            compareSoon = true;
            return false;
        }
        manuscripts.take(texts.of(differing), Set.of());
        lookedAt = now;
        return true;
    }

    private boolean due() {
        OffsetDateTime last = compared;
        return compareSoon
                || last == null
                || Duration.between(last, OffsetDateTime.now(clock)).compareTo(COMPARED_EVERY) > 0;
    }

    /** Compares everything with the database, and takes in and lets go of what differs. */
    void compare() {
        compareSoon = false;
        OffsetDateTime now = OffsetDateTime.now(clock);
        try {
            Manuscripts manuscripts = manuscripts();
            // Asked for first: what comes in meanwhile is not taken for something that is gone.
            Set<UUID> gone = new HashSet<>(manuscripts.editions());
            List<SavedText> saved = texts.savedSince(EVER);
            List<UUID> differing = manuscripts.differing(saved);
            for (int from = 0; from < differing.size(); from += AT_ONCE) {
                manuscripts.take(
                        texts.of(differing.subList(from, Math.min(differing.size(), from + AT_ONCE))), Set.of());
            }
            saved.forEach(text -> gone.remove(text.edition()));
            manuscripts.take(List.of(), gone);
            done(now);
        } catch (IOException e) {
            letGo();
            throw new UncheckedIOException(e);
        } catch (UncheckedIOException e) {
            letGo();
            throw e;
        }
    }

    private synchronized void done(OffsetDateTime begun) {
        lookedAt = compared == null ? begun : lookedAt;
        compared = begun;
    }

    private synchronized Manuscripts manuscripts() throws IOException {
        Manuscripts present = open;
        if (present == null) {
            present = openOrBegin(new IndexFolder(data.resolve("manuscripts")));
            open = present;
        }
        return present;
    }

    private static Manuscripts openOrBegin(IndexFolder folder) throws IOException {
        try {
            return Manuscripts.open(folder.hasty());
        } catch (IOException | IllegalArgumentException e) {
            folder.empty();
            LOG.log(Level.WARNING, "The index of texts was damaged or of another format: {0}", e.getMessage());
            return Manuscripts.open(folder.hasty());
        }
    }

    /** Until it was opened and compared again, the database is asked. */
    private synchronized void letGo() {
        compared = null;
        close();
    }

    private void close() {
        Manuscripts present = open;
        open = null;
        if (present != null) {
            try {
                present.close();
            } catch (IOException e) {
                LOG.log(Level.WARNING, "The index of texts was not closed cleanly; it reopens at its last commit", e);
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
