package org.engawa.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Stream;
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

    void empty() throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }
}
