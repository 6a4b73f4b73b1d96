package org.engawa.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SoundnessTest {
    private static final String JPEG = "image/jpeg";
    private static final String PNG = "image/png";

    @ParameterizedTest
    @CsvSource({"jpg, image/jpeg", "png, image/png", "gif, image/gif"})
    void whatProgramsWriteIsSoundAndNothingElse(String format, String type) throws IOException {
        assertThat(Soundness.isSound(picture(format), type)).isTrue();
        assertThat(Soundness.isSound("a picture".getBytes(StandardCharsets.UTF_8), type))
                .isFalse();
    }

    @Test
    void aVectorDrawingIsTakenAsItIs() {
        assertThat(Soundness.isSound("<svg/>".getBytes(StandardCharsets.UTF_8), "image/svg+xml"))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(Damage.class)
    void aPngShowsAnyDamage(Damage damage) throws IOException {
        assertThat(Soundness.isSound(damage.of(picture("png")), PNG)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Damage.class)
    void aJpegOfOursShowsAnyDamage(Damage damage) throws IOException {
        byte[] marked = Soundness.marked(picture("jpg"));
        assertThat(Soundness.isSound(marked, JPEG)).isTrue();
        assertThat(Soundness.isSound(damage.of(marked), JPEG)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ONE_BIT")
    void aJpegOfOthersShowsThatItsEndIsMissing(Damage damage) throws IOException {
        assertThat(Soundness.isSound(damage.of(picture("jpg")), JPEG)).isFalse();
    }

    /** The end of a smaller picture in its head is not its own. */
    @Test
    void aJpegThatHoldsAPreviewIsCutOffAllTheSame() throws IOException {
        byte[] small = picture("jpg");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(small, 0, 2);
        out.writeBytes(
                new byte[] {(byte) 0xff, (byte) 0xe1, (byte) ((small.length + 2) >> 8), (byte) (small.length + 2)});
        out.writeBytes(small);
        out.write(small, 2, small.length - 2);
        assertThat(Soundness.isSound(out.toByteArray(), JPEG)).isTrue();
        assertThat(Soundness.isSound(Arrays.copyOf(out.toByteArray(), out.size() - 10), JPEG))
                .isFalse();
    }

    @Test
    void whatAPhoneAddsBehindTheEndDoesNotMatter() throws IOException {
        byte[] picture = picture("jpg");
        assertThat(Soundness.isSound(Arrays.copyOf(picture, picture.length + 100), JPEG))
                .isTrue();
    }

    @Test
    void theMarkChangesNoPixel() throws IOException {
        byte[] plain = picture("jpg");
        byte[] marked = Soundness.marked(plain);
        assertThat(marked).hasSize(plain.length + 18);
        BufferedImage before = ImageIO.read(new ByteArrayInputStream(plain));
        BufferedImage after = ImageIO.read(new ByteArrayInputStream(marked));
        assertThat(after.getRGB(0, 0, 64, 48, null, 0, 64)).isEqualTo(before.getRGB(0, 0, 64, 48, null, 0, 64));
    }

    private static byte[] picture(String format) throws IOException {
        BufferedImage image = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 64; x++) {
            for (int y = 0; y < 48; y++) {
                image.setRGB(x, y, x * 31 * y * 17 & 0xffffff);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, format, out)).isTrue();
        return out.toByteArray();
    }
}
