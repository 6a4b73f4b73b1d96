package org.engawa.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import org.engawa.config.OwnersFile;

/** The folder of pictures, in which nothing is half written under its name, whatever stops the server. */
final class PictureFolder {
    private static final String BEGUN = "new";
    private static final String UNFINISHED = ".part";

    /** Of bytes that are in memory already; since the last of them came to the disk. */
    private static final Duration LONGEST_WRITING = Duration.ofHours(1);

    private final Path data;
    private final Path folder;

    /** In this data folder. */
    PictureFolder(Path data) {
        this.data = data;
        this.folder = data.resolve("pictures");
    }

    /** Where it is; it may not be there yet. */
    Path path() {
        return folder;
    }

    /** Writes a file, whole or not at all. One that is there already stays, and is younger: its name says what is in it. */
    void put(Path target, byte[] bytes) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            OwnersFile.force(data);
        }
        Path partial = partial();
        try {
            if (!renewed(target, partial)) {
                write(partial, bytes);
                Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
            }
            // Also where somebody else has just named it: a name that is not on the disk is lost with the power.
            OwnersFile.force(folder);
        } finally {
            // What a full disk cut short must not keep it full until it is swept.
            Files.deleteIfExists(partial);
        }
    }

    /** When it returns the bytes are on the disk; their name need not be. */
    static void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    /**
     * Removes what was begun and never ended, since the server was killed over it. What is being written just now is younger, also
     * where another node does it.
     *
     * @return how many files were removed
     * @throws IOException when the folder can't be read, or a file of it not be removed
     */
    int sweep() throws IOException {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        // By the clock of the file system, which may be that of another machine.
        Path fresh = partial();
        int removed = 0;
        try (DirectoryStream<Path> begun = Files.newDirectoryStream(folder, BEGUN + "*" + UNFINISHED)) {
            Instant past = Files.getLastModifiedTime(fresh).toInstant().minus(LONGEST_WRITING);
            for (Path file : begun) {
                if (isUntouchedSince(past, file) && Files.deleteIfExists(file)) {
                    removed++;
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        } finally {
            Files.deleteIfExists(fresh);
        }
        return removed;
    }

    private static boolean isUntouchedSince(Instant past, Path file) throws IOException {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(past);
        } catch (NoSuchFileException e) {
            // It has its name now.
            return false;
        }
    }

    private Path partial() throws IOException {
        return Files.createTempFile(folder, BEGUN, UNFINISHED);
    }

    /** By the clock of the file system, as in {@link #sweep}. */
    private static boolean renewed(Path target, Path fresh) throws IOException {
        try {
            Files.setLastModifiedTime(target, Files.getLastModifiedTime(fresh));
            return true;
        } catch (NoSuchFileException e) {
            return false;
        }
    }
}
