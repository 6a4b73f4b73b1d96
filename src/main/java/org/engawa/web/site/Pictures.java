package org.engawa.web.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.engawa.catalogue.Catalogue;
import org.engawa.reading.MediaPaths;
import org.engawa.story.PictureFacts;
import org.engawa.web.Answer;

/** The pictures of stories. A picture is as public as the stories that show it: the catalogue is asked, not the disk. */
final class Pictures {
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,127}");
    private static final String SVG = "image/svg+xml";
    private static final List<String> SHOWN =
            List.of(SVG, "image/jpeg", "image/png", "image/webp", "image/avif", "image/gif");

    private final Path folder;

    Pictures(Path data) {
        this.folder = data.resolve("pictures");
    }

    /** The picture at a path, if a public edition shows it. */
    Optional<Answer> find(Catalogue catalogue, String path) {
        String key = path.substring(MediaPaths.PICTURES.length());
        if (!KEY.matcher(key).matches()) {
            return Optional.empty();
        }
        return catalogue.picture(key).flatMap(this::answer);
    }

    private Optional<Answer> answer(PictureFacts picture) {
        Path file = folder.resolve(picture.key());
        if (!SHOWN.contains(picture.type()) || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Answer.of(200, headers(picture), Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Answer.Header> headers(PictureFacts picture) {
        List<Answer.Header> headers = new ArrayList<>();
        headers.add(new Answer.Header("Content-Type", picture.type()));
        headers.add(new Answer.Header("ETag", "\"" + picture.key() + "\""));
        // Not for ever: a picture whose rights end must go from caches too.
        headers.add(new Answer.Header("Cache-Control", "public, max-age=3600"));
        if (picture.type().equals(SVG)) {
            headers.add(new Answer.Header(
                    "Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox"));
        }
        return headers;
    }
}
