package org.engawa.content;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.engawa.catalogue.CatalogueFollower;
import org.engawa.database.Database;
import org.engawa.database.ReadOnly;
import org.engawa.tasks.Background;
import org.engawa.tasks.LastingTask;
import org.jspecify.annotations.Nullable;

/** Imports the content folder at the start, and from then on whatever is saved in it. */
@ApplicationScoped
public class ContentStart {
    private static final Logger LOG = System.getLogger(ContentStart.class.getName());

    @Inject
    private ContentImport contentImport;

    @Inject
    private CatalogueFollower catalogue;

    @Inject
    private Database database;

    @Inject
    private ReadOnly readOnly;

    @Resource(lookup = Background.EXECUTOR)
    private ManagedScheduledExecutorService clock;

    @Resource
    private ManagedExecutorService workers;

    @Inject
    @ConfigProperty(name = "engawa.content.dir", defaultValue = "content")
    private Path folder;

    @Inject
    @ConfigProperty(name = "engawa.content.watch", defaultValue = "true")
    private boolean watch;

    private final LastingTask importing = new LastingTask("importing the content folder", this::firstImport);
    private final AtomicBoolean waiting = new AtomicBoolean();
    private volatile boolean settled;
    private volatile @Nullable ContentWatch watching;
    private volatile ImportReport lastReport = new ImportReport(List.of(), 0, false, List.of(), List.of());

    /** Not on the executor with the clock: an import may take long, and the catalogue is to follow it meanwhile. */
    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        workers.execute(importing);
    }

    /**
     * Whether the import at the start is done and in the catalogue; also when it could not be done because the database
     * is down, for then readers go on from what the catalogue has.
     */
    public boolean settled() {
        return settled;
    }

    /** What the last import of the content folder said. */
    public ImportReport lastReport() {
        return lastReport;
    }

    private void firstImport() {
        if (!Files.isDirectory(folder)) {
            LOG.log(Level.INFO, "No content folder {0}; the site goes on with what it has", folder.toAbsolutePath());
            settled = true;
            return;
        }
        boolean done = false;
        try {
            done = database.writable() && importFolder();
        } finally {
            settled = true;
            if (!done) {
                clock.schedule(() -> workers.execute(importing), 2, TimeUnit.SECONDS);
            }
        }
        if (done) {
            startWatching();
        }
    }

    /** Whether it was done, though some stories may have been refused; it is not when the database fails meanwhile. */
    private boolean importFolder() {
        try {
            ImportReport report = contentImport.run(folder);
            if (!report.lines().equals(lastReport.lines())) {
                report.lines()
                        .forEach(line -> LOG.log(
                                report.problems().isEmpty() ? Level.INFO : Level.WARNING, "Content: {0}", line));
            }
            lastReport = report;
            catalogue.follow();
            return true;
        } catch (PersistenceException | TransactionalException | UncheckedIOException e) {
            LOG.log(Level.ERROR, "The content was not imported; what was public stays", e);
            return false;
        }
    }

    /** What is saved while nothing is taken in waits for that to end. */
    private void importSaved() {
        if (!readOnly.isOn()) {
            importFolder();
        } else if (waiting.compareAndSet(false, true)) {
            LOG.log(Level.INFO, "Content: what is saved now is taken in when read-only mode ends");
            later();
        }
    }

    private void later() {
        clock.schedule(
                () -> workers.execute(new LastingTask("importing what waited", this::importWaiting)),
                2,
                TimeUnit.SECONDS);
    }

    private void importWaiting() {
        if (database.writable()) {
            waiting.set(false);
            importFolder();
        } else {
            later();
        }
    }

    private void startWatching() {
        if (!watch) {
            return;
        }
        try {
            ContentWatch started =
                    new ContentWatch(folder, new LastingTask("importing what was saved", this::importSaved));
            watching = started;
            workers.execute(started);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The content folder can''t be watched; use `engawa import`", e);
        }
    }

    @PreDestroy
    void stop() {
        ContentWatch present = watching;
        if (present != null) {
            present.close();
        }
    }
}
