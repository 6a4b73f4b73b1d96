package org.engawa.mirror;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.engawa.digest.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * The folder of a mirror while it is written, by one writer at a time. Each file comes in one step, so a reader sees the old one or
 * the new one; what is as it was is not touched. Everybody may read it, whatever the rights that the process gives otherwise, for a web
 * server of another user sends it.
 */
public final class MirrorFolder implements Closeable {
    /** While a file of this name is there, nothing is written, and the web server shows nothing but the mirror. */
    public static final String FROZEN = "frozen";

    /** Tells that everything else in the folder was written by us. */
    private static final String MARK = "engawa.mirror";

    /** Files on their way. */
    private static final String PART = "part";

    private static final String ZIPPED = ".gz";
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-r--r--");
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwxr-xr-x");

    private final Path root;
    private final FileChannel mark;
    private final Set<Path> known = ConcurrentHashMap.newKeySet();
    private final AtomicLong parts = new AtomicLong();

    private MirrorFolder(Path root, FileChannel mark) {
        this.root = root;
        this.mark = mark;
    }

    /**
     * Opens it for writing, and clears away what a writer that was killed left behind.
     *
     * @param root an empty folder, one that is not there yet, or a mirror
     * @throws IOException when it is something else, or somebody writes to it; the message is a sentence
     */
    public static MirrorFolder open(Path root) throws IOException {
        if (Files.exists(root) && !Files.isDirectory(root)) {
            throw new IOException(root + " is no folder");
        }
        if (Files.isDirectory(root) && !Files.exists(root.resolve(MARK)) && !isEmpty(root)) {
            throw new IOException(root + " is neither empty nor a mirror; what is in it stays, so name another folder");
        }
        if (!Files.isDirectory(root)) {
            Files.createDirectories(root);
            Files.setPosixFilePermissions(root, FOLDER);
        }
        FileChannel mark = FileChannel.open(
                root.resolve(MARK),
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS));
        try {
            if (lock(mark) == null) {
                throw new IOException(root + " is being written just now");
            }
            MirrorFolder folder = new MirrorFolder(root.toRealPath(), mark);
            folder.sweep();
            return folder;
        } catch (IOException e) {
            mark.close();
            throw e;
        }
    }

    /** Whether a folder is frozen, or would be if it were a mirror. */
    public static boolean isFrozen(Path root) {
        return Files.exists(root.resolve(FROZEN), LinkOption.NOFOLLOW_LINKS);
    }

    private static @Nullable FileLock lock(FileChannel mark) throws IOException {
        try {
            return mark.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private void sweep() throws IOException {
        stayThawed();
        Path part = root.resolve(PART);
        ensure(part);
        try (Stream<Path> left = Files.list(part)) {
            for (Path file : left.toList()) {
                Files.delete(file);
            }
        }
    }

    /** The files that are there; what else lies in their folders is removed. */
    public List<MirrorFile> files() throws IOException {
        List<MirrorFile> found = new ArrayList<>();
        for (String folder : MirrorFile.folders()) {
            Path top = root.resolve(folder);
            ensure(top);
            try (Stream<Path> all = Files.walk(top)) {
                for (Path path : all.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                        .toList()) {
                    Optional<MirrorFile> file = MirrorFile.named(nameOf(path))
                            .filter(one -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS));
                    file.ifPresent(found::add);
                    if (file.isEmpty() && !isZippedOfAnother(path)) {
                        Files.delete(path);
                    }
                }
            }
        }
        return found;
    }

    private String nameOf(Path path) {
        return root.relativize(path).toString();
    }

    private boolean isZippedOfAnother(Path path) {
        String name = nameOf(path);
        return name.endsWith(ZIPPED)
                && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                && Files.exists(
                        root.resolve(name.substring(0, name.length() - ZIPPED.length())), LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Writes a file, unless it is there with just these bytes.
     *
     * @param zipped the same by gzip; null where that is not worth it
     * @return whether anything was written
     */
    public boolean put(MirrorFile file, byte[] bytes, byte @Nullable [] zipped) throws IOException {
        Path target = root.resolve(file.name());
        ensure(target.getParent());
        Path small = root.resolve(file.name() + ZIPPED);
        boolean written = zipped == null ? Files.deleteIfExists(small) : put(small, zipped);
        return put(target, bytes) || written;
    }

    /** Writes a file beside those of the site, unless it is there with just this text. */
    public boolean note(String name, String text) throws IOException {
        return put(root.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    private boolean put(Path target, byte[] bytes) throws IOException {
        if (has(target, bytes)) {
            return false;
        }
        stayThawed();
        Path part = root.resolve(PART).resolve(Long.toString(parts.incrementAndGet()));
        Files.write(part, bytes);
        Files.setPosixFilePermissions(part, FILE);
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return true;
    }

    /** Whoever freezes it in the middle wants it as it is from then on. */
    private void stayThawed() throws IOException {
        if (isFrozen(root)) {
            throw new IOException(root + " is frozen");
        }
    }

    private static boolean has(Path file, byte[] bytes) throws IOException {
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && Files.size(file) == bytes.length
                    && Arrays.equals(Files.readAllBytes(file), bytes);
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** Takes a file away, and with it folders that are empty then. */
    public void remove(MirrorFile file) throws IOException {
        stayThawed();
        Path path = root.resolve(file.name());
        Files.deleteIfExists(root.resolve(file.name() + ZIPPED));
        Files.deleteIfExists(path);
        for (Path folder = path.getParent();
                folder != null && folder.getNameCount() > root.getNameCount() + 1;
                folder = folder.getParent()) {
            try {
                Files.deleteIfExists(folder);
                known.remove(folder);
            } catch (DirectoryNotEmptyException e) {
                return;
            }
        }
    }

    /** What the mirror holds by its manifest; empty where there is none, or none that the owner of the key wrote. */
    public Optional<Manifest> manifest(Optional<SigningKey> key) {
        try {
            String text = Files.readString(root.resolve(Manifest.NAME));
            return Optional.of(Manifest.read(text)).filter(manifest -> manifest.isWrittenAs(text, key));
        } catch (IOException e) {
            // It will be written anew.
            return Optional.empty();
        }
    }

    /** SHA-256 of a file in hexadecimal. */
    public String hash(MirrorFile file) throws IOException {
        return Sha256.of(Files.readAllBytes(root.resolve(file.name())));
    }

    /** Writes what the mirror holds; with no key, unsigned. */
    public void seal(Manifest manifest, Optional<SigningKey> key) throws IOException {
        note(Manifest.NAME, manifest.written(key));
    }

    /** Makes a folder with all above it within the mirror; what is no folder there, a link most of all, goes. */
    private void ensure(@Nullable Path folder) throws IOException {
        if (folder == null || folder.equals(root) || known.contains(folder)) {
            return;
        }
        ensure(folder.getParent());
        synchronized (known) {
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                Files.deleteIfExists(folder);
                Files.createDirectory(folder);
                Files.setPosixFilePermissions(folder, FOLDER);
            }
            known.add(folder);
        }
    }

    /** Lets others write to it. */
    @Override
    public void close() throws IOException {
        mark.close();
    }
}
