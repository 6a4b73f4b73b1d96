package org.engawa.catalogue;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/**
 * The Lucene index under a catalogue: what is written becomes durable together with the position in the log, in one commit, and
 * visible at once; all of a change or nothing.
 */
final class Index implements Closeable {
    /** Raised when documents of an older program can't be read by this one; the catalogue is then built anew. */
    static final String FORMAT = "8";

    private static final String POSITION = "engawa.position";
    private static final String FORMAT_KEY = "engawa.format";

    private final Directory directory;
    private final SearcherManager searchers;
    private @Nullable IndexWriter writer;
    private volatile long position;

    private Index(Directory directory, long position) throws IOException {
        this.directory = directory;
        this.position = position;
        // Reads commits only, so that nobody sees half of a change.
        this.searchers = new SearcherManager(directory, null);
        this.writer = new IndexWriter(directory, config());
    }

    /**
     * Opens the index in a directory, an empty one if there is none yet.
     *
     * @throws IOException when it is damaged or was written by another format; it must then be deleted and built anew
     */
    @SuppressWarnings("resource") // closed with the catalogue
    static Index open(Directory directory) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            try (IndexWriter first = new IndexWriter(directory, config())) {
                commit(first, 0);
            }
        }
        return new Index(directory, checked(directory));
    }

    private static IndexWriterConfig config() {
        return new IndexWriterConfig(Analysis.ofFields())
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE_OR_APPEND)
                .setCommitOnClose(false);
    }

    private static long checked(Directory directory) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
            Map<String, String> data = reader.getIndexCommit().getUserData();
            if (!FORMAT.equals(data.get(FORMAT_KEY))) {
                throw new IOException("the catalogue has format " + data.get(FORMAT_KEY) + ", not " + FORMAT);
            }
            return Long.parseLong(data.getOrDefault(POSITION, "0"));
        } catch (IllegalArgumentException e) {
            throw new IOException("the catalogue names what this program does not know", e);
        }
    }

    /** The last entry of the log that it reflects; 0 when it is empty. */
    long position() {
        return position;
    }

    /**
     * Makes a change, and makes it durable and visible. After a failure, be it of a full disk, what was committed before is there for
     * readers as it was, and the next change begins at it.
     */
    void change(long newPosition, Change change) throws IOException {
        IndexWriter present = writer == null ? new IndexWriter(directory, config()) : writer;
        writer = null;
        boolean done = false;
        try {
            change.make(present);
            commit(present, newPosition);
            done = true;
        } catch (IllegalStateException e) {
            // So it tells whoever comes next that the disk refused what it did by itself, merging segments.
            if (present.getTragicException() == null) {
                throw e;
            }
            throw new IOException("the index could not be written", e);
        } catch (OutOfMemoryError e) {
            // Not of memory, without which the process ends: there was no thread to merge segments in.
            throw new IOException("the index could not be written: " + e.getMessage(), e);
        } finally {
            if (!done) {
                letGo(present);
            }
        }
        writer = present;
        searchers.maybeRefreshBlocking();
        position = newPosition;
    }

    /** Another is opened for the next change: on a disk that takes nothing that would fail now. */
    private static void letGo(IndexWriter failed) {
        try {
            failed.rollback();
        } catch (IOException e) {
            // It is closed all the same, and whoever wanted the change is told why it failed.
        }
    }

    private static void commit(IndexWriter writer, long position) throws IOException {
        writer.setLiveCommitData(
                Map.of(POSITION, Long.toString(position), FORMAT_KEY, FORMAT).entrySet());
        writer.commit();
    }

    /** Asks what was committed last. */
    <T> T query(Query<T> query) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return query.run(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        if (writer != null) {
            writer.close();
        }
        directory.close();
    }

    /** What is written. */
    interface Change {
        void make(IndexWriter writer) throws IOException;
    }

    /** What is asked. */
    interface Query<T> {
        T run(IndexSearcher searcher) throws IOException;
    }
}
