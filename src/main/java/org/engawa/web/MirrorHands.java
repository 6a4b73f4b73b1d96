package org.engawa.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import org.engawa.digest.Sha256;
import org.engawa.mirror.MirrorFile;
import org.engawa.mirror.MirrorFolder;
import org.engawa.reading.MediaPaths;
import org.engawa.web.MirrorWriter.Wanted;
import org.engawa.web.MirrorWriter.Written;
import org.jspecify.annotations.Nullable;

/** Ask for many addresses at once and write the answers. */
public final class MirrorHands {
    private static final int FAILED = 500;
    private static final int NOT_FOUND = 404;

    private final ExecutorService executor;
    private final int many;

    /**
     * So many hands.
     *
     * @param executor gives each a thread
     */
    public MirrorHands(ExecutorService executor, int many) {
        this.executor = executor;
        this.many = many;
    }

    /**
     * Writes all these, those that come first first.
     *
     * @param before the files that an address has had until now
     * @return what became of them, by address
     * @throws IOException when one of them fails; all that were written stay, and are not told
     */
    Map<String, Written> write(MirrorFolder folder, List<Wanted> all, Function<String, List<MirrorFile>> before)
            throws IOException {
        Map<String, Written> written = new ConcurrentHashMap<>();
        AtomicInteger next = new AtomicInteger();
        List<Future<Void>> work = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            work.add(executor.submit(() -> {
                for (int at = next.getAndIncrement(); at < all.size(); at = next.getAndIncrement()) {
                    try {
                        Wanted one = all.get(at);
                        written.put(one.address(), write(folder, one, before.apply(one.address())));
                    } catch (IOException e) {
                        next.set(all.size());
                        throw e;
                    }
                }
                return null;
            }));
        }
        IOException failure = null;
        for (Future<Void> each : work) {
            try {
                each.get();
            } catch (ExecutionException e) {
                failure = e.getCause() instanceof IOException told
                        ? told
                        : new IOException("the mirror can't be written", e);
            } catch (InterruptedException e) {
                next.set(all.size());
                Thread.currentThread().interrupt();
                throw new IOException("the mirror was interrupted", e);
            }
        }
        if (failure != null) {
            throw failure;
        }
        return written;
    }

    /** What an address had before goes first where it is another file: a page that was withdrawn, or that can't be made. */
    private static Written write(MirrorFolder folder, Wanted wanted, List<MirrorFile> before) throws IOException {
        Answer answer = null;
        Optional<MirrorFile> file = Optional.empty();
        int removed = 0;
        try {
            answer = ask(wanted);
            file = file(wanted, answer);
        } finally {
            for (MirrorFile other : before) {
                if (!Optional.of(other).equals(file)) {
                    folder.remove(other);
                    removed++;
                }
            }
        }
        Provenance source = answer.provenance().orElse(null);
        if (file.isEmpty()) {
            return new Written(null, "", elsewhere(wanted, answer), source, wanted.position(), false, removed);
        }
        byte[] zipped = answer.header("Content-Encoding").isPresent() ? answer.body() : null;
        byte[] plain = zipped == null ? answer.body() : unzipped(zipped);
        boolean isNew = folder.put(file.get(), plain, zipped);
        return new Written(file.get(), hash(source, plain), null, source, wanted.position(), isNew, removed);
    }

    /** Where the page was kept, its hash is known; reckoning it takes as long as all else about it. */
    private static String hash(@Nullable Provenance source, byte[] plain) {
        String known = source == null ? null : source.hash();
        return known == null ? Sha256.of(plain) : known;
    }

    private static Answer ask(Wanted wanted) {
        String address = wanted.address();
        int mark = address.indexOf('?');
        return wanted.room()
                .answer(new ReaderRequest(
                        "GET",
                        mark < 0 ? address : address.substring(0, mark),
                        mark < 0 ? null : address.substring(mark + 1),
                        null,
                        "gzip",
                        null));
    }

    /** Empty where readers are sent elsewhere, and where nothing is that has a page to say so. */
    private static Optional<MirrorFile> file(Wanted wanted, Answer answer) throws IOException {
        String type = answer.header("Content-Type").orElse("");
        if (isRedirection(answer)
                || (answer.status() == NOT_FOUND && !type.startsWith("text/html"))
                || isDamagedPicture(wanted, answer)) {
            return Optional.empty();
        }
        Optional<MirrorFile> file = MirrorFile.of(answer.status(), wanted.address(), type);
        if (file.isEmpty()) {
            throw new IOException(wanted.address() + " was answered with " + answer.status() + " " + type
                    + ", which no file can give");
        }
        return file;
    }

    /** The log tells of it; the mirror goes on without, or nothing that is published or withdrawn would come to it any more. */
    private static boolean isDamagedPicture(Wanted wanted, Answer answer) {
        return answer.status() == FAILED && wanted.address().startsWith(MediaPaths.PICTURES);
    }

    private static boolean isRedirection(Answer answer) {
        return answer.status() == 301 || answer.status() == 302;
    }

    /** What stands behind a question mark is handed on by whoever sends readers on. */
    private static @Nullable String elsewhere(Wanted wanted, Answer answer) {
        return isRedirection(answer) && wanted.address().indexOf('?') < 0
                ? answer.header("Location").orElse(null)
                : null;
    }

    private static byte[] unzipped(byte[] zipped) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(zipped), 8192)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
