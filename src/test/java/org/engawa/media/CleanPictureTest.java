package org.engawa.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.engawa.Corpus;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleanPictureTest {
    private static final Set<String> GOOD = Set.of("ok-png", "png-text-script", "png-exif-gps");

    /** Its only frame is a pixel; no room is made for the screen that it is drawn on. */
    private static final String SMALL_ON_A_LARGE_SCREEN = "gif-65535x65535";

    /** What must be in no file that is served. */
    private static final List<String> RESIDUE =
            List.of("Exif", "GPS", "<script", "<html", "<svg", "alert", "PK\3\4", "xpacket", "eXIf", "tEXt", "iCCP");

    @TestFactory
    Stream<DynamicTest> hostilePicturesAreRefusedOrWrittenAnew() {
        return Corpus.cases("images.jsonl").stream()
                .map(c -> DynamicTest.dynamicTest(c.get("id").asText(), () -> holds(c)));
    }

    private static void holds(JsonNode c) throws IOException {
        byte[] sent = Base64.getDecoder().decode(c.get("base64").asText());
        String id = c.get("id").asText();
        String expected = c.get("expect").asText();
        try {
            CleanPicture clean = CleanPicture.of(sent);
            if (!id.equals(SMALL_ON_A_LARGE_SCREEN)) {
                assertThat(expected)
                        .as("it was to be refused")
                        .doesNotStartWith("reject on")
                        .isNotEqualTo("reject");
            }
            assertThat(clean.type()).isIn("image/png", "image/jpeg");
            BufferedImage read = ImageIO.read(new ByteArrayInputStream(clean.bytes()));
            assertThat(read.getWidth()).isEqualTo(clean.width());
            assertThat(read.getHeight()).isEqualTo(clean.height());
            assertThat(new String(clean.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain(RESIDUE);
        } catch (PictureRefused e) {
            assertThat(GOOD).as("it was to be taken").doesNotContain(id);
            if (expected.startsWith("reject on declared pixels") && !id.matches("bmp.*|.*2\\^31|.*65535.*|png-neg")) {
                assertThat(e.why()).isEqualTo(PictureRefused.Why.TOO_LARGE);
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> drawingsAreRefusedWhateverTheyAre() {
        return Corpus.cases("svg-upload.jsonl").stream()
                .map(c -> DynamicTest.dynamicTest(
                        c.get("id").asText(),
                        () -> assertThatThrownBy(() ->
                                        CleanPicture.of(c.get("svg").asText().getBytes(StandardCharsets.UTF_8)))
                                .isInstanceOf(PictureRefused.class)));
    }

    @Test
    void whyItIsRefusedIsTold() {
        assertThat(refusal("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(PictureRefused.Why.DRAWING);
        assertThat(refusal("<html>".getBytes(StandardCharsets.UTF_8))).isEqualTo(PictureRefused.Why.NO_PICTURE);
        assertThat(refusal(new byte[0])).isEqualTo(PictureRefused.Why.NO_PICTURE);
        assertThat(refusal(new byte[CleanPicture.MOST_BYTES + 1])).isEqualTo(PictureRefused.Why.TOO_HEAVY);
        byte[] whole = Encoding.jpeg(noise(800, 600), 0.9f);
        assertThat(refusal(Arrays.copyOf(whole, whole.length / 2))).isEqualTo(PictureRefused.Why.DAMAGED);
    }

    private static PictureRefused.Why refusal(byte[] sent) {
        try {
            CleanPicture.of(sent);
            throw new AssertionError("taken");
        } catch (PictureRefused e) {
            return e.why();
        }
    }

    @ParameterizedTest
    @CsvSource({"1, RYGB", "2, YRBG", "3, BGYR", "4, GBRY", "5, RGYB", "6, GRBY", "7, BYGR", "8, YBRG"})
    void itStandsUpright(int orientation, String corners) throws Exception {
        CleanPicture clean = CleanPicture.of(withExif(Encoding.jpeg(corners(), 1), orientation));
        boolean lying = orientation > 4;
        assertThat(clean.width()).isEqualTo(lying ? 40 : 80);
        assertThat(clean.height()).isEqualTo(lying ? 80 : 40);
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(clean.bytes()));
        int right = clean.width() - 5;
        int bottom = clean.height() - 5;
        assertThat(colour(read, 5, 5) + colour(read, right, 5) + colour(read, 5, bottom) + colour(read, right, bottom))
                .isEqualTo(corners);
    }

    @Test
    void whoMadeItIsKeptToBeProposed() throws Exception {
        assertThat(CleanPicture.of(withExif(Encoding.jpeg(corners(), 1), 1)).author())
                .isEqualTo("A. Photographer");
        assertThat(CleanPicture.of(Encoding.jpeg(corners(), 1)).author()).isEmpty();
    }

    @Test
    void whatIsLargerThanAnyScreenIsMadeSmaller() throws Exception {
        CleanPicture clean = CleanPicture.of(Encoding.jpeg(noise(5000, 100), 0.5f));
        assertThat(clean.width()).isEqualTo(4096);
        assertThat(clean.height()).isBetween(81, 83);
        CleanPicture poster = CleanPicture.of(Encoding.jpeg(noise(9000, 200), 0.5f));
        assertThat(poster.width()).isEqualTo(4096);
    }

    @Test
    void whatIsTransparentStaysSo() throws Exception {
        BufferedImage glass = new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB);
        CleanPicture clean = CleanPicture.of(Encoding.png(glass));
        assertThat(clean.type()).isEqualTo("image/png");
        assertThat(new Color(
                                ImageIO.read(new ByteArrayInputStream(clean.bytes()))
                                        .getRGB(3, 3),
                                true)
                        .getAlpha())
                .isZero();
    }

    @Test
    void aPhotographThatWasKeptAsPngBecomesLight() throws Exception {
        byte[] png = Encoding.png(noise(1500, 1000));
        CleanPicture clean = CleanPicture.of(png);
        assertThat(clean.type()).isEqualTo("image/jpeg");
        assertThat(clean.bytes()).hasSizeLessThan(png.length);
    }

    /** Each byte may be wrong: it is a picture or it is refused, and never anything else. */
    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "gif", "bmp"})
    void whateverIsDamagedIsRefusedOrTaken(String format) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        assertThat(ImageIO.write(corners(), format, written)).isTrue();
        Random random = new Random(20261127);
        for (int i = 0; i < 2000; i++) {
            byte[] bytes = written.toByteArray();
            for (int damages = 1 + random.nextInt(4); damages > 0; damages--) {
                // Most of what can go wrong stands at the beginning.
                int at = random.nextInt(random.nextBoolean() ? Math.min(64, bytes.length) : bytes.length);
                bytes[at] = (byte) random.nextInt(256);
            }
            try {
                assertThat(CleanPicture.of(bytes).width()).isPositive();
            } catch (PictureRefused e) {
                assertThat(e.why()).isNotNull();
            }
        }
    }

    /** One white pixel, lossless, as every encoder writes it. */
    @Test
    void webpIsTaken() throws Exception {
        CleanPicture clean =
                CleanPicture.of(Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA=="));
        assertThat(clean.width()).isEqualTo(1);
        assertThat(clean.type()).isIn("image/png", "image/jpeg");
    }

    private static BufferedImage corners() {
        BufferedImage image = new BufferedImage(80, 40, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        Color[] colours = {Color.RED, Color.YELLOW, Color.GREEN, Color.BLUE};
        for (int corner = 0; corner < 4; corner++) {
            graphics.setColor(colours[corner]);
            graphics.fillRect(corner % 2 * 40, corner / 2 * 20, 40, 20);
        }
        graphics.dispose();
        return image;
    }

    private static String colour(BufferedImage image, int x, int y) {
        Color color = new Color(image.getRGB(x, y));
        boolean red = color.getRed() > 128;
        boolean green = color.getGreen() > 128;
        return red && green ? "Y" : red ? "R" : green ? "G" : "B";
    }

    private static BufferedImage noise(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, random.nextInt(0x1000000));
            }
        }
        return image;
    }

    /** With the notes of a camera behind the first marker: how it was held, and whose it was (Exif 2.32, 4.6). */
    private static byte[] withExif(byte[] jpeg, int orientation) throws IOException {
        byte[] artist = "A. Photographer\0".getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream tiff = new ByteArrayOutputStream();
        tiff.write("MM\0*".getBytes(StandardCharsets.US_ASCII));
        tiff.write(new byte[] {0, 0, 0, 8, 0, 2});
        tiff.write(new byte[] {1, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0});
        tiff.write(new byte[] {1, 0x3B, 0, 2, 0, 0, 0, (byte) artist.length, 0, 0, 0, 38});
        tiff.write(new byte[] {0, 0, 0, 0});
        tiff.write(artist);
        byte[] exif = tiff.toByteArray();
        ByteArrayOutputStream with = new ByteArrayOutputStream();
        with.write(jpeg, 0, 2);
        with.write(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (exif.length + 8)});
        with.write("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        with.write(exif);
        with.write(jpeg, 2, jpeg.length - 2);
        return with.toByteArray();
    }
}
