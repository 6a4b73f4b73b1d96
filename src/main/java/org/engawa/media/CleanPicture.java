package org.engawa.media;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import net.coobird.thumbnailator.Thumbnails;

/**
 * A picture that somebody sent, fit to be kept and shown: it is what its content says and not what its name says; it stands
 * upright; it is written anew, so that nothing is left in it of where and when it was taken, nor of anything that hides in
 * a file; of several frames the first; and no larger than a screen needs.
 *
 * @param bytes a JPEG or a PNG
 * @param type its media type
 * @param width in pixels
 * @param height in pixels
 * @param author whom its camera or agency names as the author; empty for nobody
 */
@SuppressWarnings("ArrayRecordComponent")
public record CleanPicture(byte[] bytes, String type, int width, int height, String author) {
    /** How large a file may be. */
    public static final int MOST_BYTES = 20_000_000;

    /** How many pixels it may have: those of the finest cameras that people carry. */
    public static final long MOST_PIXELS = 50_000_000;

    private static final int LONGEST_EDGE = 4096;
    private static final float QUALITY = 0.9f;
    /** A photograph that was kept as PNG takes ten times its room. */
    private static final int MOST_BYTES_OF_PNG = 3_000_000;

    private static final int BEGINNING = 2000;
    private static final Set<String> TAKEN = Set.of("jpeg", "png", "gif", "webp");
    private static final Set<String> LOSSLESS = Set.of("png", "gif");

    static {
        // Those in the archive of the program are not found by themselves.
        ImageIO.scanForPlugins();
    }

    /**
     * Makes one of what was sent. Takes a moment, and four bytes of memory for each pixel.
     *
     * @throws PictureRefused when it can't be taken in
     */
    public static CleanPicture of(byte[] sent) throws PictureRefused {
        if (sent.length > MOST_BYTES) {
            throw new PictureRefused(PictureRefused.Why.TOO_HEAVY);
        }
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(sent))) {
            ImageReader reader = reader(input, sent);
            try {
                reader.setInput(input, true, true);
                String format = format(reader);
                BufferedImage read = read(reader);
                CameraNotes notes = format.equals("jpeg") ? CameraNotes.of(sent) : new CameraNotes(1, "");
                return written(upright(fitted(read), notes.orientation()), LOSSLESS.contains(format), notes.author());
            } finally {
                reader.dispose();
            }
        } catch (IOException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NegativeArraySizeException
                | ArithmeticException
                | ClassCastException
                | NullPointerException e) {
            // Readers of pictures stumble over damage in whatever way they do; none of it is said to be thrown.
            throw new PictureRefused(PictureRefused.Why.DAMAGED, e);
        }
    }

    private static ImageReader reader(ImageInputStream input, byte[] sent) throws PictureRefused, IOException {
        for (Iterator<ImageReader> readers = ImageIO.getImageReaders(input); readers.hasNext(); ) {
            ImageReader reader = readers.next();
            if (TAKEN.contains(format(reader))) {
                return reader;
            }
            reader.dispose();
        }
        String beginning = new String(sent, 0, Math.min(sent.length, BEGINNING), StandardCharsets.ISO_8859_1);
        throw new PictureRefused(
                beginning.contains("<svg") || beginning.contains(":svg")
                        ? PictureRefused.Why.DRAWING
                        : PictureRefused.Why.NO_PICTURE);
    }

    private static String format(ImageReader reader) throws IOException {
        return reader.getFormatName().toLowerCase(Locale.ROOT);
    }

    private static BufferedImage read(ImageReader reader) throws IOException, PictureRefused {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (width < 1 || height < 1) {
            throw new PictureRefused(PictureRefused.Why.DAMAGED);
        }
        if ((long) width * height > MOST_PIXELS) {
            throw new PictureRefused(PictureRefused.Why.TOO_LARGE);
        }
        AtomicBoolean cut = new AtomicBoolean();
        // The reader of JPEG only warns of one that ends too early, and leaves the rest grey.
        reader.addIIOReadWarningListener((source, warning) -> {
            if (warning.contains("Premature end") || warning.contains("Missing EOI")) {
                cut.set(true);
            }
        });
        ImageReadParam param = reader.getDefaultReadParam();
        int every = Math.max(1, Math.round((float) Math.max(width, height) / LONGEST_EDGE));
        param.setSourceSubsampling(every, every, 0, 0);
        BufferedImage read = reader.read(0, param);
        if (cut.get()) {
            throw new PictureRefused(PictureRefused.Why.DAMAGED);
        }
        return read;
    }

    private static BufferedImage fitted(BufferedImage image) throws IOException {
        return Math.max(image.getWidth(), image.getHeight()) <= LONGEST_EDGE
                ? image
                : Thumbnails.of(image).size(LONGEST_EDGE, LONGEST_EDGE).asBufferedImage();
    }

    /** Turned as it was seen, in the colours of screens. */
    private static BufferedImage upright(BufferedImage image, int orientation) {
        boolean lying = orientation > 4;
        int width = lying ? image.getHeight() : image.getWidth();
        int height = lying ? image.getWidth() : image.getHeight();
        boolean transparent = image.getColorModel().hasAlpha();
        BufferedImage canvas = new BufferedImage(
                width, height, transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = canvas.createGraphics();
        graphics.drawImage(image, turn(orientation, image.getWidth(), image.getHeight()), null);
        graphics.dispose();
        return canvas;
    }

    private static AffineTransform turn(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static CleanPicture written(BufferedImage image, boolean lossless, String author) {
        boolean transparent = image.getColorModel().hasAlpha();
        byte[] png = lossless || transparent ? Encoding.png(image) : new byte[0];
        boolean asPng = transparent || lossless && png.length <= MOST_BYTES_OF_PNG;
        return new CleanPicture(
                asPng ? png : Encoding.jpeg(image, QUALITY),
                asPng ? "image/png" : "image/jpeg",
                image.getWidth(),
                image.getHeight(),
                author);
    }
}
