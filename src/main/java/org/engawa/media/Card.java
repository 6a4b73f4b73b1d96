package org.engawa.media;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;

/** The raster pictures that shared links show: 1200 × 630 pixels, no text, so that one serves all languages. */
public final class Card {
    private static final float FINEST = 0.86f;
    private static final float COARSEST = 0.4f;
    private static final float STEP = 0.1f;
    private static final int MOST_BYTES = 200_000;

    private Card() {}

    /** A generated cover as a PNG. */
    public static byte[] png(Cover cover) {
        return Encoding.png(Painter.paint(cover.drawing()));
    }

    /**
     * A photograph as a JPEG: as large as fits, and cut around what matters most. No data that the camera left in it is kept.
     *
     * @param photograph a JPEG, PNG or GIF of any size
     * @param across where that is, in hundredths of the width
     * @param down in hundredths of the height
     * @throws IOException when it cannot be read
     */
    public static byte[] jpeg(Path photograph, int across, int down) throws IOException {
        BufferedImage card = cut(Sampling.read(photograph, Cover.WIDTH, Cover.HEIGHT), across, down);
        byte[] bytes = Encoding.jpeg(card, FINEST);
        for (float quality = FINEST - STEP; bytes.length > MOST_BYTES && quality >= COARSEST; quality -= STEP) {
            bytes = Encoding.jpeg(card, quality);
        }
        return bytes;
    }

    private static BufferedImage cut(BufferedImage photograph, int across, int down) {
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
        graphics.drawImage(
                photograph, start(Cover.WIDTH, width, across), start(Cover.HEIGHT, height, down), width, height, null);
        graphics.dispose();
        return card;
    }

    /** Where a picture begins that is longer than its window, so that a place in it comes into the middle if it can. */
    private static int start(int window, int length, int place) {
        return Math.max(window - length, Math.min(0, window / 2 - length * place / 100));
    }
}
