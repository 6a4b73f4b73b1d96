package org.engawa.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.engawa.media.PictureStore;
import org.engawa.media.Renditions;
import org.engawa.story.PictureFacts;

/** Pictures of stories and their smaller versions, as they are sent. Who asks has made sure that whoever gets them may. */
public final class PictureFiles {
    private static final Logger LOG = System.getLogger(PictureFiles.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,127}");
    private static final String KEEP = "public, max-age=3600";
    /** As long as pages: a picture whose rights end must go from caches too. */
    private static final String KEEP_SHORT = "public, max-age=60";

    private static final String SVG = "image/svg+xml";
    private static final List<String> SHOWN =
            List.of(SVG, "image/jpeg", "image/png", "image/webp", "image/avif", "image/gif");

    private final PictureStore store;
    private final Renditions renditions;
    private final Turnstile painter = new Turnstile(1, PATIENCE);

    /** Those in the folder of data. */
    public PictureFiles(Path data) {
        this.store = PictureStore.in(data);
        this.renditions = new Renditions(store);
    }

    /** Under which key a picture is kept whose file, or that of a smaller version, has this name; nothing when it is no name. */
    public static Optional<String> key(String name) {
        return Renditions.Name.of(name)
                .map(Renditions.Name::key)
                .or(() -> KEY.matcher(name).matches() ? Optional.of(name) : Optional.empty());
    }

    /**
     * A picture or a smaller version of it.
     *
     * @param name of the file
     * @param picture the one whose {@link #key} it has
     */
    public Optional<Answer> answer(String name, PictureFacts picture) {
        Optional<Renditions.Name> smaller = Renditions.Name.of(name);
        if (smaller.isEmpty()) {
            return whole(picture).map(answer -> answer.from(Provenance.lasting()));
        }
        if (!Renditions.widths(picture.type(), picture.width())
                .contains(smaller.get().width())) {
            return Optional.empty();
        }
        // Whoever would have to wait too long for a smaller version gets the picture as it is.
        Optional<Path> file = painter.pass(() -> made(smaller.get(), picture)).flatMap(made -> made);
        return file.isEmpty()
                ? whole(picture)
                : read(picture, file.get(), () -> Files.readAllBytes(file.get()))
                        .map(lasting -> lasting.from(Provenance.lasting()));
    }

    private Optional<Path> made(Renditions.Name name, PictureFacts picture) {
        try {
            return Optional.of(renditions.of(name, picture.type()));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "No smaller version of the picture {0}: {1}", picture.file(), e.getMessage());
            return Optional.empty();
        }
    }

    /** The picture as it was kept. A damaged one is a failure: the proxy has what it kept of it, or the mirror. */
    private Optional<Answer> whole(PictureFacts picture) {
        return read(picture, store.path(picture.key()), () -> store.bytes(picture.key(), picture.type()));
    }

    /** How the bytes of a file are read. */
    private interface Reading {
        byte[] bytes() throws IOException;
    }

    private static Optional<Answer> read(PictureFacts picture, Path file, Reading reading) {
        if (!SHOWN.contains(picture.type()) || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            String tag = String.valueOf(file.getFileName());
            return Optional.of(Answer.of(200, headers(picture, tag), reading.bytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Answer.Header> headers(PictureFacts picture, String tag) {
        List<Answer.Header> headers = new ArrayList<>();
        headers.add(new Answer.Header("Content-Type", picture.type()));
        headers.add(new Answer.Header("ETag", "\"" + tag + "\""));
        headers.add(new Answer.Header("Cache-Control", picture.until() == null ? KEEP : KEEP_SHORT));
        if (picture.type().equals(SVG)) {
            headers.add(new Answer.Header(
                    "Content-Security-Policy",
                    "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox"));
        }
        return headers;
    }
}
