package org.engawa.catalogue;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;

/** The folder of an index: made when it is missing, and emptied when nobody can read what is in it. */
record IndexFolder(Path path) {
    Directory directory() throws IOException {
        Files.createDirectories(path);
        return FSDirectory.open(path);
    }

    /**
     * The same, without waiting until the disk itself has what is written, which takes longer than anything else: for an index that is
     * looked through when it is opened, and made anew from elsewhere when the power failed too early.
     */
    Directory hasty() throws IOException {
        return new FilterDirectory(directory()) {
            @Override
            public void sync(Collection<String> names) {
                // The system writes it by and by; a process that is killed loses nothing.
            }

            @Override
            public void syncMetaData() {
                // As above.
            }
        };
    }

    /**
     * Whether a failure says that what is on the disk can't be used. Not so a full disk, or one that refuses a call: opened anew on such a one,
     * the index would be lost besides.
     */
    static boolean isDamage(IOException e) {
        return e instanceof CorruptIndexException
                || e instanceof EOFException
                || e instanceof FileNotFoundException
                || e instanceof NoSuchFileException;
    }

    void empty() throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }
}
