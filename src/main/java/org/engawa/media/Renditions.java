package org.engawa.media;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.coobird.thumbnailator.Thumbnails;

/**
 * Smaller versions of pictures, for small screens and slow lines. They are kept beside the picture: under its key, a hyphen and the
 * width. {@link Darkroom} makes them ahead of their readers; one that is wanted before is made at once, and what is lost of them is
 * made again, and what is damaged. That none can be made of a picture is noted there too, until one is.
 */
public final class Renditions {
    static final List<Integer> WIDTHS = List.of(320, 640, 960, 1280);
    private static final Logger LOG = System.getLogger(Renditions.class.getName());
    private static final List<String> TYPES = List.of("image/jpeg", "image/png");
    private static final Pattern NAME = Pattern.compile("([0-9a-f]{64})-(\\d{3,4})");
    private static final float QUALITY = 0.72f;

    private final PictureStore store;

    /**
     * How far the smaller versions of a picture are made.
     *
     * @param ready how many are there
     * @param all how many there are to be
     * @param spoilt whether it was tried and they can't be made
     */
    public record Sizes(int ready, int all, boolean spoilt) {
        /** Whether there is nothing more to wait for. */
        public boolean isSettled() {
            return ready == all || spoilt;
        }
    }

    /** Of the pictures in a store. */
    public Renditions(PictureStore store) {
        this.store = store;
    }

    /**
     * The name of a smaller version.
     *
     * @param key of the picture
     * @param width in pixels
     */
    public record Name(String key, int width) {
        /** What a name says; nothing when it is none, or of a width that nothing is made in. */
        public static Optional<Name> of(String text) {
            Matcher matcher = NAME.matcher(text);
            return matcher.matches() && WIDTHS.contains(Integer.valueOf(matcher.group(2)))
                    ? Optional.of(new Name(matcher.group(1), Integer.parseInt(matcher.group(2))))
                    : Optional.empty();
        }

        @Override
        public String toString() {
            return key + "-" + width;
        }
    }

    /**
     * The widths in which there is a smaller version of a picture, rising.
     *
     * @param type media type of the picture
     * @param width of the picture in pixels
     */
    public static List<Integer> widths(String type, int width) {
        return TYPES.contains(type)
                ? WIDTHS.stream().filter(each -> each < width).toList()
                : List.of();
    }

    /**
     * The file of a smaller version, which is made when there is none, or what is there is damaged.
     *
     * @param type media type of the picture
     * @throws IOException when the picture is not there or can't be read
     */
    public Path of(Name name, String type) throws IOException {
        Path file = store.path(name.toString());
        if (!isThere(file, type)) {
            store.put(file, made(store.path(name.key()), name.width(), type));
        }
        return file;
    }

    /** Whether a smaller version is there; one that is damaged is taken away. */
    private static boolean isThere(Path file, String type) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        if (Soundness.isSound(Files.readAllBytes(file), type)) {
            return true;
        }
        LOG.log(Level.WARNING, "The smaller version {0} of a picture is damaged; it is made anew", file.getFileName());
        Files.deleteIfExists(file);
        return false;
    }

    /** How far those of a picture are made. */
    public Sizes sizes(String key, String type, int width) {
        List<Integer> all = widths(type, width);
        int ready = (int) all.stream()
                .filter(each -> Files.isRegularFile(store.path(new Name(key, each).toString())))
                .count();
        return new Sizes(ready, all.size(), ready < all.size() && Files.exists(store.spoilt(key)));
    }

    /**
     * Makes those of a picture that are missing, or notes that it can't be done; of a picture that is not there, none.
     *
     * @throws IOException when one that was made can't be kept
     */
    public void complete(String key, String type, int width) throws IOException {
        for (int each : widths(type, width)) {
            Path file = store.path(new Name(key, each).toString());
            if (isThere(file, type)) {
                continue;
            }
            byte[] bytes;
            try {
                bytes = made(store.path(key), each, type);
            } catch (IOException e) {
                if (Files.exists(store.path(key))) {
                    LOG.log(
                            Level.WARNING,
                            "No smaller versions can be made of the picture {0}: {1}",
                            key,
                            e.getMessage());
                    store.put(store.spoilt(key), new byte[0]);
                }
                return;
            }
            store.put(file, bytes);
        }
        Files.deleteIfExists(store.spoilt(key));
    }

    private static byte[] made(Path picture, int width, String type) throws IOException {
        try {
            return small(picture, width, type);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IOException("it is damaged", e);
        }
    }

    private static byte[] small(Path picture, int width, String type) throws IOException {
        // Twice as many pixels as are shown, so that each is made of several and edges stay smooth.
        BufferedImage small = Thumbnails.of(Sampling.read(picture, 2 * width, 1))
                .width(width)
                .imageType(type.equals("image/jpeg") ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB)
                .asBufferedImage();
        return type.equals("image/jpeg") ? Soundness.marked(Encoding.jpeg(small, QUALITY)) : Encoding.png(small);
    }
}
