package org.engawa.database;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.engawa.source.Problem;
import org.engawa.source.Problems;
import org.engawa.source.WatchedFile;
import org.jspecify.annotations.Nullable;

/** The order that nothing be saved, as its file says it now. The log tells when it comes, changes and goes. */
final class StandingOrder implements Supplier<Optional<ReadOnlyOrder>> {
    private static final Logger LOG = System.getLogger(StandingOrder.class.getName());

    private final WatchedFile file;
    private volatile @Nullable ReadOnlyOrder order;

    /**
     * Looks for the first time.
     *
     * @param data the data folder
     * @param nanoTime {@code System::nanoTime}
     */
    StandingOrder(Path data, LongSupplier nanoTime) {
        this.file = new WatchedFile(data.resolve(ReadOnlyOrder.FILE), nanoTime);
        look();
    }

    @Override
    public Optional<ReadOnlyOrder> get() {
        look();
        return Optional.ofNullable(order);
    }

    private void look() {
        switch (file.news()) {
            case CHANGED -> read();
            case GONE -> {
                order = null;
                LOG.log(Level.INFO, "Read-only mode is off: what waited for it is done now.");
            }
            case NONE -> {}
        }
    }

    private void read() {
        Problems problems = new Problems();
        try {
            order = ReadOnlyOrder.read(file.path(), problems);
        } catch (NoSuchFileException e) {
            // It went while it was looked at; the next look sees that.
            return;
        } catch (IOException e) {
            order = ReadOnlyOrder.unreadable(problems, e);
        }
        LOG.log(Level.WARNING, "Read-only mode is on: nothing is saved until `engawa read-only off`.");
        for (Problem problem : problems.list()) {
            LOG.log(Level.WARNING, "Members are not told why. " + problem.sentence());
        }
    }
}
