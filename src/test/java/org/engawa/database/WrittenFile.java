package org.engawa.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * Every write to the file of an embedded database, in its order, so that the file can be made as a kill after any of them
 * would have left it. Databases with an address of `jdbc:h2:written:` are noted.
 */
final class WrittenFile {
    static final int BLOCK = 4096;
    private static final String DATABASE = ".mv.db";
    private static final List<Write> WRITES = new ArrayList<>();

    private WrittenFile() {}

    /**
     * What was done to the file.
     *
     * @param whole the file was replaced by these bytes
     * @param length the file was cut to this length, when not negative
     */
    record Write(long position, byte[] bytes, boolean whole, long length) {
        int blocks() {
            return whole || length >= 0 ? 1 : bytes.length / BLOCK;
        }

        /** The file after the first blocks of this write. */
        byte[] after(byte[] file, int blocks) {
            if (length >= 0) {
                return Arrays.copyOf(file, (int) Math.min(length, file.length));
            }
            if (whole) {
                return bytes;
            }
            int written = Math.min(bytes.length, blocks * BLOCK);
            byte[] next = Arrays.copyOf(file, (int) Math.max(file.length, position + written));
            System.arraycopy(bytes, 0, next, (int) position, written);
            return next;
        }
    }

    static void begin() {
        FilePath.register(new Scheme());
        WRITES.clear();
    }

    /** The number of writes so far. */
    static synchronized int count() {
        return WRITES.size();
    }

    static synchronized List<Write> writes() {
        return List.copyOf(WRITES);
    }

    private static synchronized void note(Write write) {
        WRITES.add(write);
    }

    /** The file system of H2 that is noted; H2 makes instances by itself. */
    public static final class Scheme extends FilePathWrapper {
        @Override
        public String getScheme() {
            return "written";
        }

        @Override
        public FileChannel open(String mode) throws IOException {
            return new Channel(getBase().open(mode), getName().endsWith(DATABASE) ? WrittenFile::note : write -> {});
        }

        @Override
        public void moveTo(FilePath target, boolean atomic) {
            if (target.getName().endsWith(DATABASE)) {
                try {
                    byte[] bytes = Files.readAllBytes(Path.of(getBase().toString()));
                    note(new Write(0, bytes, true, -1));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            super.moveTo(target, atomic);
        }
    }

    private static final class Channel extends FileBase {
        private final FileChannel base;
        private final Consumer<Write> notes;

        Channel(FileChannel base, Consumer<Write> notes) {
            this.base = base;
            this.notes = notes;
        }

        @Override
        public int read(ByteBuffer target) throws IOException {
            return base.read(target);
        }

        @Override
        public int read(ByteBuffer target, long position) throws IOException {
            return base.read(target, position);
        }

        @Override
        public int write(ByteBuffer source) throws IOException {
            return write(source, base.position());
        }

        @Override
        public int write(ByteBuffer source, long position) throws IOException {
            byte[] bytes = new byte[source.remaining()];
            source.duplicate().get(bytes);
            notes.accept(new Write(position, bytes, false, -1));
            return base.write(source, position);
        }

        @Override
        public long position() throws IOException {
            return base.position();
        }

        @Override
        public FileChannel position(long position) throws IOException {
            base.position(position);
            return this;
        }

        @Override
        public long size() throws IOException {
            return base.size();
        }

        @Override
        public FileChannel truncate(long length) throws IOException {
            notes.accept(new Write(0, new byte[0], false, length));
            base.truncate(length);
            return this;
        }

        @Override
        public void force(boolean metadata) throws IOException {
            base.force(metadata);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return base.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            base.close();
        }
    }
}
