package org.engawa.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CardTest {
    private static final int MOST_BYTES = 200_000;

    @ParameterizedTest
    @EnumSource(Wagara.class)
    void ofACoverIsSmallAndInItsColours(Wagara pattern) throws IOException {
        for (String id : List.of("story-1", "story-2", "story-5", "story-9", "story-12", "story-20")) {
            Cover cover = Cover.of(id, pattern.topic());
            byte[] png = Card.png(cover);
            assertThat(png).hasSizeLessThan(MOST_BYTES).isEqualTo(Card.png(cover));
            BufferedImage card = ImageIO.read(new ByteArrayInputStream(png));
            assertThat(card.getWidth()).isEqualTo(1200);
            assertThat(card.getHeight()).isEqualTo(630);
            assertThat(colourAt(cover, card, 2)).as("band of %s", id).isTrue();
            assertThat(figures(cover, card))
                    .as("pixels of the figure of %s", id)
                    .isGreaterThan(3000);
        }
    }

    /** Whether the band has its colour in its middle. */
    private static boolean colourAt(Cover cover, BufferedImage card, int shape) {
        Shape.Rectangle band = (Shape.Rectangle) cover.drawing().shapes().get(shape);
        int x = (int) (band.x() + band.width() / 2);
        int y = (int) (band.y() + band.height() / 2);
        return new Color(card.getRGB(x, y)).equals(Color.decode(band.paint().fill()));
    }

    private static long figures(Cover cover, BufferedImage card) {
        int ground =
                Color.decode(cover.drawing().shapes().get(0).paint().fill()).getRGB();
        Shape.Rectangle area = ((Shape.Tiled) cover.drawing().shapes().get(1)).area();
        long found = 0;
        for (int x = (int) area.x(); x < area.x() + area.width(); x++) {
            for (int y = (int) area.y(); y < area.y() + area.height(); y++) {
                found += card.getRGB(x, y) == ground ? 0 : 1;
            }
        }
        return found;
    }

    @ParameterizedTest
    @CsvSource({"3000, 1000, png", "700, 2100, jpeg", "60, 40, gif", "1200, 630, png", "4801, 2521, jpeg"})
    void ofAPhotographIsItsMiddle(int width, int height, String format, @TempDir Path folder) throws IOException {
        Path file = folder.resolve("photograph");
        ImageIO.write(target(width, height), format, file.toFile());
        byte[] jpeg = Card.jpeg(file, 50, 50);
        BufferedImage card = ImageIO.read(new ByteArrayInputStream(jpeg));
        assertThat(jpeg).hasSizeLessThan(MOST_BYTES);
        assertThat(card.getWidth()).isEqualTo(1200);
        assertThat(card.getHeight()).isEqualTo(630);
        assertThat(near(card.getRGB(600, 315), Color.RED)).isTrue();
        assertThat(near(card.getRGB(10, 10), Color.BLUE)).isTrue();
    }

    /** Red in the middle, blue around it. */
    private static BufferedImage target(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.BLUE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.RED);
        graphics.fillRect(width * 2 / 5, height * 2 / 5, width / 5, height / 5);
        graphics.dispose();
        return image;
    }

    private static boolean near(int rgb, Color wanted) {
        Color colour = new Color(rgb);
        return Math.abs(colour.getRed() - wanted.getRed())
                        + Math.abs(colour.getGreen() - wanted.getGreen())
                        + Math.abs(colour.getBlue() - wanted.getBlue())
                < 60;
    }

    @Test
    void ofANoisyPhotographIsSmallAllTheSame(@TempDir Path folder) throws IOException {
        Random random = new Random(7);
        BufferedImage noise = new BufferedImage(1200, 630, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 1200; x++) {
            for (int y = 0; y < 630; y++) {
                noise.setRGB(x, y, (x / 3 + y / 2 + random.nextInt(60)) * 0x010101);
            }
        }
        Path file = folder.resolve("noise.png");
        ImageIO.write(noise, "png", file.toFile());
        assertThat(Card.jpeg(file, 50, 50)).hasSizeLessThan(MOST_BYTES);
    }

    @Test
    void whatIsNoPictureIsRefused(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.jpg"), "no picture");
        assertThatIOException().isThrownBy(() -> Card.jpeg(file, 50, 50));
    }
}
