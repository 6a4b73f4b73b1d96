package org.engawa.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;

/**
 * A file by which operators tell the running program something. It may come, change and go at any time, and is looked at when somebody
 * asks, at most once a second: so it needs no thread, and no system that tells of changes.
 */
public final class WatchedFile {
    private static final long PAUSE = Duration.ofSeconds(1).toNanos();
    private static final String NONE = "";

    private final Path path;
    private final LongSupplier nanoTime;
    private final AtomicBoolean looking = new AtomicBoolean();
    private volatile boolean looked;
    private volatile String seen = NONE;
    private volatile long lookedAt;

    /** @param nanoTime {@code System::nanoTime} */
    public WatchedFile(Path path, LongSupplier nanoTime) {
        this.path = path;
        this.nanoTime = nanoTime;
    }

    /** What a look told. */
    public enum News {
        /** Nothing new, or it was not yet time to look. */
        NONE,
        /** It is there, and was not before or is another. */
        CHANGED,
        /** It was there, and is not any more. */
        GONE
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    /** What has become of it since the last look. Tells each change to one caller only. */
    public News news() {
        if (looked && nanoTime.getAsLong() - lookedAt < PAUSE || !looking.compareAndSet(false, true)) {
            return News.NONE;
        }
        try {
            String before = seen;
            seen = fingerprint();
            looked = true;
            lookedAt = nanoTime.getAsLong();
            if (seen.equals(before)) {
                return News.NONE;
            }
            return seen.equals(NONE) ? News.GONE : News.CHANGED;
        } finally {
            looking.set(false);
        }
    }

    private String fingerprint() {
        try {
            BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
            return now.lastModifiedTime() + " " + now.size() + " " + now.fileKey();
        } catch (NoSuchFileException e) {
            return NONE;
        } catch (IOException e) {
            return "unreadable";
        }
    }
}
