package org.engawa.web;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.engawa.source.Problem;
import org.engawa.source.Problems;
import org.jspecify.annotations.Nullable;

/**
 * The banner as its file says it, looked at every second while anybody reads. It needs nothing but the file: neither the database nor
 * a restart. With a file that is wrong the last good banner stays, and the log tells once what to mend.
 */
public final class LiveBanner implements Supplier<Optional<Banner>> {
    private static final Logger LOG = System.getLogger(LiveBanner.class.getName());
    private static final long PAUSE = Duration.ofSeconds(1).toNanos();
    private static final String NONE = "";

    private final Path file;
    private final Clock clock;
    private final LongSupplier nanoTime;
    private final AtomicBoolean looking = new AtomicBoolean();
    private volatile @Nullable Banner last;
    private volatile String seen = NONE;
    private volatile long lookedAt;

    /**
     * Looks for the first time.
     *
     * @param data the data folder
     * @param nanoTime {@code System::nanoTime}
     */
    public LiveBanner(Path data, Clock clock, LongSupplier nanoTime) {
        this.file = data.resolve(Banner.FILE);
        this.clock = clock;
        this.nanoTime = nanoTime;
        look();
    }

    /** The banner that is up now. */
    @Override
    public Optional<Banner> get() {
        if (nanoTime.getAsLong() - lookedAt >= PAUSE && looking.compareAndSet(false, true)) {
            try {
                look();
            } finally {
                looking.set(false);
            }
        }
        return Optional.ofNullable(last).filter(banner -> banner.isUp(clock.instant()));
    }

    private void look() {
        String now = fingerprint();
        if (!now.equals(seen)) {
            seen = now;
            if (now.equals(NONE)) {
                last = null;
                LOG.log(Level.INFO, "The banner was taken away.");
            } else {
                read();
            }
        }
        lookedAt = nanoTime.getAsLong();
    }

    private void read() {
        Problems problems = new Problems();
        try {
            Optional<Banner> banner = Banner.read(file, problems);
            if (banner.isPresent()) {
                last = banner.get();
                LOG.log(Level.INFO, "There is another banner: " + file);
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

    private String fingerprint() {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return now.lastModifiedTime() + " " + now.size() + " " + now.fileKey();
        } catch (NoSuchFileException e) {
            return NONE;
        } catch (IOException e) {
            return "unreadable";
        }
    }
}
