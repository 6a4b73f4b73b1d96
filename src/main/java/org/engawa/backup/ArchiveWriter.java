package org.engawa.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.engawa.backup.Manifest.Member;
import org.engawa.config.OwnersFile;
import org.engawa.digest.Sha256;

/**
 * Writes a backup under another name, and gives it its own when all of it is on the disk: whatever happens meanwhile, a file
 * with the name of a backup is a whole one. Nobody but its owner can read it.
 */
final class ArchiveWriter implements AutoCloseable {
    private final Path file;
    private final Path folder;
    private final Path partial;
    private final FileChannel channel;
    private final Sha256 whole = Sha256.begin();
    private final ZipOutputStream zip;
    private final List<Member> members = new ArrayList<>();

    /** @throws IOException when there is such a file, or none can be written there; the message is a sentence */
    ArchiveWriter(Path file) throws IOException {
        this.file = file;
        this.folder = file.toAbsolutePath().resolveSibling("");
        this.partial = file.resolveSibling("." + file.getFileName() + ".part");
        if (Files.exists(file)) {
            throw new IOException(file + " exists already; name a file that does not");
        }
        try {
            this.channel = OwnersFile.open(partial);
        } catch (FileAlreadyExistsException e) {
            throw new IOException(
                    partial + " is there: another backup is being written, or one was cut short; then remove it", e);
        } catch (IOException e) {
            throw new IOException(file + " can't be written: " + e, e);
        }
        OutputStream disk = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
        this.zip = new ZipOutputStream(new Counting(disk, whole));
    }

    /** What writes the bytes of a member. */
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    /** Adds text or rows. */
    void add(String name, Content content) throws IOException {
        add(name, Deflater.DEFAULT_COMPRESSION, content);
    }

    /** Adds a file; one with pictures would not become smaller. */
    void add(String name, InputStream in) throws IOException {
        add(
                name,
                name.startsWith(Names.PICTURES) ? Deflater.NO_COMPRESSION : Deflater.DEFAULT_COMPRESSION,
                in::transferTo);
    }

    private void add(String name, int level, Content content) throws IOException {
        zip.setLevel(level);
        zip.putNextEntry(new ZipEntry(name));
        Sha256 hash = Sha256.begin();
        Counting out = new Counting(zip, hash);
        content.write(out);
        zip.closeEntry();
        members.add(new Member(name, out.count, hash.hex()));
    }

    /**
     * Ends the file.
     *
     * @param manifest of these members
     * @return its SHA-256
     */
    String finish(Function<List<Member>, String> manifest) throws IOException {
        String text = manifest.apply(List.copyOf(members));
        zip.putNextEntry(new ZipEntry(Manifest.NAME));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.finish();
        zip.flush();
        channel.force(true);
        channel.close();
        Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
        OwnersFile.force(folder);
        return whole.hex();
    }

    /** Removes what was not finished. */
    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(partial);
    }

    /** Counts and digests what passes. */
    private static final class Counting extends OutputStream {
        private final OutputStream out;
        private final Sha256 hash;
        private long count;

        Counting(OutputStream out, Sha256 hash) {
            this.out = out;
            this.hash = hash;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            hash.add(bytes, from, length);
            count += length;
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }
    }
}
