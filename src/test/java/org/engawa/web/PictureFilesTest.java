package org.engawa.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.engawa.media.CleanPicture;
import org.engawa.media.PictureRefused;
import org.engawa.media.PictureStore;
import org.engawa.story.PictureFacts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureFilesTest {
    @TempDir
    private Path data;

    private PictureStore store;
    private PictureFiles files;
    private PictureFacts picture;

    @BeforeEach
    void keep() throws IOException, PictureRefused {
        store = PictureStore.in(data);
        files = new PictureFiles(data);
        PictureStore.Stored stored = store.keep(CleanPicture.of(line()));
        picture = new PictureFacts(
                "line.png",
                stored.key(),
                stored.type(),
                stored.width(),
                stored.height(),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static byte[] line() throws IOException {
        BufferedImage image = new BufferedImage(400, 10, BufferedImage.TYPE_INT_RGB);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    @Test
    void aPictureAndItsSmallerVersionsAreSent() throws IOException {
        Answer whole = files.answer(picture.key(), picture).orElseThrow();
        assertThat(whole.header("Content-Type")).contains("image/png");
        assertThat(ImageIO.read(new ByteArrayInputStream(whole.body())).getWidth())
                .isEqualTo(400);
        Answer small = files.answer(picture.key() + "-320", picture).orElseThrow();
        assertThat(ImageIO.read(new ByteArrayInputStream(small.body())).getWidth())
                .isEqualTo(320);
        assertThat(small.header("ETag")).isNotEqualTo(whole.header("ETag"));
    }

    @Test
    void noVersionIsMadeThatNobodyIsOffered() {
        assertThat(files.answer(picture.key() + "-640", picture)).isEmpty();
        assertThat(PictureFiles.key(picture.key() + "-320")).contains(picture.key());
        assertThat(PictureFiles.key("../secret")).isEmpty();
        assertThat(PictureFiles.key("")).isEmpty();
    }

    /** A disk that lost something: the proxy has what it kept, and keeps nothing that is broken. */
    @Test
    void whatIsDamagedIsNeverSent() throws IOException {
        byte[] whole = Files.readAllBytes(store.path(picture.key()));
        for (byte[] damaged : List.of("damaged".getBytes(StandardCharsets.UTF_8), Arrays.copyOf(whole, 50))) {
            Files.write(store.path(picture.key()), damaged);
            for (String name : List.of(picture.key(), picture.key() + "-320")) {
                assertThatExceptionOfType(UncheckedIOException.class)
                        .isThrownBy(() -> files.answer(name, picture))
                        .withMessageContaining("is damaged");
            }
        }
        Files.write(store.path(picture.key()), whole);
        assertThat(files.answer(picture.key() + "-320", picture)).isPresent();
        Files.delete(store.path(picture.key()));
        assertThat(files.answer(picture.key(), picture)).isEmpty();
    }

    @Test
    void aSmallerVersionOutlivesItsPicture() throws IOException {
        byte[] small =
                files.answer(picture.key() + "-320", picture).orElseThrow().body();
        Files.writeString(store.path(picture.key()), "damaged");
        assertThat(files.answer(picture.key() + "-320", picture).orElseThrow().body())
                .isEqualTo(small);
    }
}
