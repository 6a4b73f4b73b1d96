package org.engawa.web;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.engawa.source.Problem;
import org.engawa.source.Problems;
import org.engawa.source.WatchedFile;
import org.jspecify.annotations.Nullable;

/**
 * The banner as its file says it, looked at every second while anybody reads. It needs nothing but the file: neither the database nor
 * a restart. With a file that is wrong the last good banner stays, and the log tells once what to mend.
 */
public final class LiveBanner implements Supplier<Optional<Banner>> {
    private static final Logger LOG = System.getLogger(LiveBanner.class.getName());

    private final WatchedFile file;
    private final Clock clock;
    private volatile @Nullable Banner last;

    /**
     * Looks for the first time.
     *
     * @param data the data folder
     * @param nanoTime {@code System::nanoTime}
     */
    public LiveBanner(Path data, Clock clock, LongSupplier nanoTime) {
        this.file = new WatchedFile(data.resolve(Banner.FILE), nanoTime);
        this.clock = clock;
        look();
    }

    /** The banner that is up now. */
    @Override
    public Optional<Banner> get() {
        look();
        return Optional.ofNullable(last).filter(banner -> banner.isUp(clock.instant()));
    }

    private void look() {
        switch (file.news()) {
            case CHANGED -> read();
            case GONE -> {
                last = null;
                LOG.log(Level.INFO, "The banner was taken away.");
            }
            case NONE -> {}
        }
    }

    private void read() {
        Problems problems = new Problems();
        try {
            Optional<Banner> banner = Banner.read(file.path(), problems);
            if (banner.isPresent()) {
                last = banner.get();
                LOG.log(Level.INFO, "There is another banner: " + file.path());
            }
        } catch (NoSuchFileException e) {
            // It went while it was looked at; the next look sees that.
            return;
        } catch (IOException e) {
            problems.add(new Problem(Banner.FILE, 0, "", "the file can't be read: " + e.getMessage(), ""));
        }
        for (Problem problem : problems.list()) {
            LOG.log(Level.WARNING, "The banner stays as it was. " + problem.sentence());
        }
    }
}
