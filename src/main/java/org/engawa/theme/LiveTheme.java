package org.engawa.theme;

import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;

/**
 * The theme being edited: always one that works. It begins with a theme that passed its check, or not at all. When files change it reads
 * the folder again; if the result passes the check, it serves from the next page on, and if not, the last good one goes on and the
 * operator's log says in one line what to mend.
 */
public final class LiveTheme {
    private static final Logger LOG = System.getLogger(LiveTheme.class.getName());
    private static final long PAUSE = Duration.ofSeconds(1).toNanos();

    private final Path folder;
    private final Phrases phrases;
    private final Executor background;
    private final LongSupplier nanoTime;
    private final AtomicBoolean looking = new AtomicBoolean();
    private volatile Theme theme;
    private volatile String seen;
    private volatile long lookedAt;

    /**
     * Reads the theme.
     *
     * @param folder such as {@code themes/engawa}
     * @param phrases where headings may break
     * @param background where changed files are read and tried, so that no reader waits for it
     * @param nanoTime {@code System::nanoTime}
     * @throws ThemeException if the theme cannot be used
     */
    public LiveTheme(Path folder, Phrases phrases, Executor background, LongSupplier nanoTime) {
        this(CheckedTheme.read(folder, phrases), background, nanoTime);
    }

    /**
     * Goes on with a theme that was read already.
     *
     * @param background where changed files are read and tried, so that no reader waits for it
     * @param nanoTime {@code System::nanoTime}
     */
    public LiveTheme(CheckedTheme first, Executor background, LongSupplier nanoTime) {
        this.folder = first.folder();
        this.phrases = first.phrases();
        this.background = background;
        this.nanoTime = nanoTime;
        this.seen = first.fingerprint();
        this.theme = first.theme();
        this.lookedAt = nanoTime.getAsLong();
    }

    /** The newest theme that works. Looks for changed files at most once a second. */
    public Theme current() {
        if (nanoTime.getAsLong() - lookedAt >= PAUSE && looking.compareAndSet(false, true)) {
            background.execute(this::look);
        }
        return theme;
    }

    private void look() {
        try {
            String now = Lineage.of(folder).fingerprint();
            if (!now.equals(seen)) {
                seen = now;
                theme = Theme.load(folder, phrases);
                LOG.log(Level.INFO, "Theme " + folder + ": the changes are live.");
            }
        } catch (ThemeException | UncheckedIOException e) {
            LOG.log(Level.WARNING, "Theme " + folder + ": the last good state stays. " + e.getMessage());
        } finally {
            lookedAt = nanoTime.getAsLong();
            looking.set(false);
        }
    }
}
