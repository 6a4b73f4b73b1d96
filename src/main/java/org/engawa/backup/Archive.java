package org.engawa.backup;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.engawa.backup.Manifest.Member;
import org.engawa.digest.Sha256;
import org.engawa.json.Json;

/**
 * A backup that is read. Nothing in it is believed: it has exactly the files that its manifest names, each of the size and with
 * the hash that stand there, under names that lead nowhere else.
 */
final class Archive implements AutoCloseable {
    private static final int LARGEST_MANIFEST = 1 << 28;
    private static final long SMALL = 1 << 20;
    /** Rows that are alike become some 50 times smaller; what becomes 1000 times smaller is there to fill the disk. */
    private static final long MOST_TIMES = 400;

    private final ZipFile zip;
    private final Manifest manifest;
    private final Map<String, ZipEntry> entries = new HashMap<>();

    private Archive(ZipFile zip) throws IOException {
        this.zip = zip;
        ZipEntry found = zip.getEntry(Manifest.NAME);
        if (found == null) {
            throw new ArchiveRefused(Manifest.NAME, "it is not there, so this is no backup");
        }
        this.manifest = manifest(found);
        for (ZipEntry entry : Collections.list(zip.entries())) {
            if (entries.put(entry.getName(), entry) != null) {
                throw refused(entry.getName(), "it is there twice");
            }
        }
        entries.remove(Manifest.NAME);
        Set<String> named = new HashSet<>();
        for (Member member : manifest.members()) {
            check(member, named.add(String.valueOf(member.name())));
        }
        for (String name : entries.keySet()) {
            if (!named.contains(name)) {
                throw refused(name, Names.flaw(name).orElse("the manifest does not name it"));
            }
        }
    }

    /**
     * Opens one and looks at everything but the bytes of its members.
     *
     * @throws ArchiveRefused when it is none, or not as it was written
     */
    static Archive open(Path file) throws IOException {
        EntryKinds.check(file);
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw new ArchiveRefused(file.getFileName().toString(), "it is no backup, or it is damaged", e);
        }
        try {
            return new Archive(zip);
        } catch (IllegalArgumentException e) {
            // A name is no text; some are looked at only when they are asked for.
            zip.close();
            throw new ArchiveRefused(file.getFileName().toString(), "it is damaged: a name in it is no text", e);
        } catch (IOException e) {
            zip.close();
            throw e;
        }
    }

    private Manifest manifest(ZipEntry entry) throws IOException {
        byte[] bytes;
        try (InputStream in = zip.getInputStream(entry)) {
            bytes = in.readNBytes(LARGEST_MANIFEST);
        } catch (IOException e) {
            throw new ArchiveRefused(Manifest.NAME, "it is damaged", e);
        }
        CRC32 sum = new CRC32();
        sum.update(bytes);
        if (sum.getValue() != entry.getCrc()) {
            throw new ArchiveRefused(Manifest.NAME, "it is damaged");
        }
        Manifest read;
        try {
            read = Json.read(new String(bytes, StandardCharsets.UTF_8), Manifest.class);
        } catch (UncheckedIOException e) {
            throw new ArchiveRefused(Manifest.NAME, "it can't be read", e);
        }
        String flaw = read == null ? "it is empty" : read.flaw();
        if (flaw != null) {
            throw new ArchiveRefused(Manifest.NAME, flaw);
        }
        return read;
    }

    private void check(Member member, boolean first) throws ArchiveRefused {
        String name = String.valueOf(member.name());
        Optional<String> flaw = Names.flaw(name);
        if (flaw.isPresent()) {
            throw refused(name, flaw.get());
        }
        if (!first) {
            throw refused(name, "the manifest names it twice");
        }
        ZipEntry entry = entries.get(name);
        if (entry == null) {
            throw refused(name, "the manifest names it, and it is not there");
        }
        if (member.size() < 0 || entry.getSize() != member.size()) {
            throw refused(name, "it has " + entry.getSize() + " bytes, and should have " + member.size());
        }
        if (member.size() > SMALL && member.size() / MOST_TIMES > entry.getCompressedSize()) {
            throw refused(name, "it would become more than " + MOST_TIMES + " times larger");
        }
    }

    private static ArchiveRefused refused(String name, String why) {
        return new ArchiveRefused(name.replaceAll("\\p{Cntrl}", "?"), why);
    }

    Manifest manifest() {
        return manifest;
    }

    /** The members whose names begin so. */
    List<Member> members(String prefix) {
        return manifest.members().stream()
                .filter(member -> member.name().startsWith(prefix))
                .toList();
    }

    /** Reads all of it, and writes nothing. */
    void verify() throws IOException {
        for (Member member : manifest.members()) {
            copy(member, OutputStream.nullOutputStream());
        }
    }

    /** Copies a member. */
    void copy(Member member, OutputStream out) throws IOException {
        byte[] piece = new byte[1 << 16];
        try (InputStream in = open(member)) {
            for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
                out.write(piece, 0, count);
            }
        }
    }

    /** The bytes of a member; at their end, or before, it is told when they are not those that were written. */
    InputStream open(Member member) throws IOException {
        ZipEntry entry = entries.get(member.name());
        if (entry == null) {
            throw refused(member.name(), "it is not there");
        }
        try {
            return new Checked(zip.getInputStream(entry), member);
        } catch (IOException e) {
            throw new ArchiveRefused(member.name(), "it is damaged", e);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static final class Checked extends FilterInputStream {
        private final Member member;
        private final Sha256 hash = Sha256.begin();
        private long count;
        private boolean done;

        Checked(InputStream in, Member member) {
            super(in);
            this.member = member;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read;
            try {
                read = super.read(bytes, from, length);
            } catch (IOException e) {
                throw new ArchiveRefused(member.name(), "it is damaged (" + e.getMessage() + ")", e);
            }
            if (read > 0) {
                hash.add(bytes, from, read);
                count += read;
            }
            boolean wrong = count > member.size()
                    || read < 0
                            && !done
                            && (count < member.size() || !hash.hex().equals(member.sha256()));
            done = done || read < 0;
            if (wrong) {
                throw new ArchiveRefused(member.name(), "its bytes are not those that were written");
            }
            return read;
        }
    }
}
