package org.engawa.media;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;

/** The raster pictures that shared links show: 1200 × 630 pixels, no text, so that one serves all languages. */
public final class Card {
    private static final float FINEST = 0.86f;
    private static final float COARSEST = 0.4f;
    private static final float STEP = 0.1f;
    private static final int MOST_BYTES = 200_000;

    private Card() {}

    /** A generated cover as a PNG. */
    public static byte[] png(Cover cover) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam smallest = writer.getDefaultWriteParam();
        smallest.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        smallest.setCompressionQuality(0);
        return written(Painter.paint(cover.drawing()), writer, smallest);
    }

    /**
     * A photograph as a JPEG: as large as fits, and cut from the middle. No data that the camera left in it is kept.
     *
     * @param photograph a JPEG, PNG or GIF of any size
     * @throws IOException when it cannot be read
     */
    public static byte[] jpeg(Path photograph) throws IOException {
        BufferedImage card = cut(read(photograph));
        byte[] bytes = jpeg(card, FINEST);
        for (float quality = FINEST - STEP; bytes.length > MOST_BYTES && quality >= COARSEST; quality -= STEP) {
            bytes = jpeg(card, quality);
        }
        return bytes;
    }

    private static byte[] jpeg(BufferedImage card, float quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(quality);
        param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        return written(card, writer, param);
    }

    /** Reads only as many pixels as are needed, since a photograph may have sixty million. */
    private static BufferedImage read(Path photograph) throws IOException {
        try (ImageInputStream input = ImageIO.createImageInputStream(photograph.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new IOException(photograph.getFileName() + " is no picture");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input, true, true);
                int every = Math.max(1, Math.min(reader.getWidth(0) / Cover.WIDTH, reader.getHeight(0) / Cover.HEIGHT));
                ImageReadParam param = reader.getDefaultReadParam();
                param.setSourceSubsampling(every, every, 0, 0);
                return reader.read(0, param);
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage cut(BufferedImage photograph) {
        double scale =
                Math.max((double) Cover.WIDTH / photograph.getWidth(), (double) Cover.HEIGHT / photograph.getHeight());
        int width = (int) Math.ceil(photograph.getWidth() * scale);
        int height = (int) Math.ceil(photograph.getHeight() * scale);
        BufferedImage card = new BufferedImage(Cover.WIDTH, Cover.HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = card.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        // Behind what is transparent: paper, as on the pages.
        graphics.setColor(java.awt.Color.WHITE);
        graphics.fillRect(0, 0, Cover.WIDTH, Cover.HEIGHT);
        graphics.drawImage(photograph, (Cover.WIDTH - width) / 2, (Cover.HEIGHT - height) / 2, width, height, null);
        graphics.dispose();
        return card;
    }

    private static byte[] written(BufferedImage image, ImageWriter writer, ImageWriteParam param) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        // In memory: no temporary files.
        try (ImageOutputStream out = new javax.imageio.stream.MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
