package org.engawa.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** The folder of an index: made when it is missing, and emptied when nobody can read what is in it. */
record IndexFolder(Path path) {
    Directory directory() throws IOException {
        Files.createDirectories(path);
        return FSDirectory.open(path);
    }

    void empty() throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }
}
