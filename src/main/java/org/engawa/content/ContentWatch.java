package org.engawa.content;

import java.io.Closeable;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.AccessDeniedException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/** Waits until something is saved in a folder or below, and a moment until the saving is over, and then acts. */
final class ContentWatch implements Runnable, Closeable {
    private static final Logger LOG = System.getLogger(ContentWatch.class.getName());
    /** Editors save in several steps; a file is done when nothing happens for this long. */
    private static final int QUIET_MILLIS = 120;

    private final Path root;
    private final Runnable act;
    private final WatchService watch;

    ContentWatch(Path root, Runnable act) throws IOException {
        this.root = root;
        this.act = act;
        this.watch = root.getFileSystem().newWatchService();
        register();
    }

    @Override
    public void run() {
        try {
            while (true) {
                drain(watch.take());
                while (next()) {
                    LOG.log(Level.TRACE, "Still being saved");
                }
                register();
                act.run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ClosedWatchServiceException e) {
            LOG.log(Level.DEBUG, "No longer watching {0}", root);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The content folder can''t be watched any more; use `engawa import`", e);
        }
    }

    private boolean next() throws InterruptedException {
        WatchKey key = watch.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
        if (key == null) {
            return false;
        }
        drain(key);
        return true;
    }

    private static void drain(WatchKey key) {
        key.pollEvents();
        key.reset();
    }

    /** Registering a folder again does no harm, and finds new ones. */
    private void register() throws IOException {
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes about) throws IOException {
                register(folder);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes about) throws IOException {
                if (about.isSymbolicLink() && Files.isDirectory(file)) {
                    register(file);
                }
                return FileVisitResult.CONTINUE;
            }

            /** The import tells what can't be read; all else is watched. */
            @Override
            public FileVisitResult visitFileFailed(Path file, IOException why) throws IOException {
                if (file.equals(root)) {
                    throw why;
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private void register(Path folder) throws IOException {
        try {
            folder.register(
                    watch,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_MODIFY,
                    StandardWatchEventKinds.ENTRY_DELETE);
        } catch (NoSuchFileException | AccessDeniedException | NotDirectoryException e) {
            LOG.log(Level.DEBUG, "{0} can''t be watched", folder);
        }
    }

    @Override
    public void close() {
        try {
            watch.close();
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "The watch was not closed cleanly", e);
        }
    }
}
