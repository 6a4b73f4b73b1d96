package org.engawa.bench.faults;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import javax.imageio.ImageIO;
import org.engawa.bench.SignedIn;

/** The writer whose draft nobody else touches, with pictures to send. */
final class Guest {
    private final Stage stage;

    Guest(Stage stage) {
        this.stage = stage;
    }

    /** Sends a picture to the site as it lives now. */
    SignedIn.Answer upload(byte[] picture) {
        return new SignedIn(
                        "http://localhost:" + stage.site().port(), stage.guest().token())
                .upload("/newsroom/pictures/add?story=" + stage.guest().draft() + "&language=en", picture);
    }

    /** Whether what was answered is on the disk, whole. */
    boolean has(SignedIn.Answer answer) throws IOException {
        Path file = stage.disk()
                .place()
                .resolve("pictures")
                .resolve(answer.body().replaceFirst("(?s).*\"key\":\"([0-9a-f]+)\".*", "$1"));
        return Files.isRegularFile(file) && ImageIO.read(file.toFile()) != null;
    }

    /** A picture of noise, which is as large as it can be. */
    static byte[] noise(int side, long seed) throws IOException {
        Random random = new Random(seed);
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                image.setRGB(x, y, random.nextInt(1 << 24));
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
