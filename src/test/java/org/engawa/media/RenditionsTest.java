package org.engawa.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenditionsTest {
    @TempDir
    private Path data;

    private PictureStore store;
    private Renditions renditions;
    private PictureStore.Stored picture;

    @BeforeEach
    void keep() throws Exception {
        store = PictureStore.in(data);
        renditions = new Renditions(store);
        picture = store.keep(
                CleanPicture.of(Encoding.jpeg(new BufferedImage(1000, 500, BufferedImage.TYPE_INT_RGB), 0.9f)));
    }

    @Test
    void onlyWhatIsSmallerIsOffered() {
        assertThat(Renditions.widths("image/jpeg", 1000)).containsExactly(320, 640, 960);
        assertThat(Renditions.widths("image/png", 320)).isEmpty();
        assertThat(Renditions.widths("image/gif", 1000)).isEmpty();
        assertThat(Renditions.widths("image/svg+xml", 1000)).isEmpty();
    }

    @Test
    void oneIsMadeOnceAndMadeAgainWhenItIsLost() throws IOException {
        Renditions.Name name = new Renditions.Name(picture.key(), 640);
        Path file = renditions.of(name, picture.type());
        BufferedImage small = ImageIO.read(file.toFile());
        assertThat(small.getWidth()).isEqualTo(640);
        assertThat(small.getHeight()).isEqualTo(320);
        Object made = Files.getLastModifiedTime(file);
        assertThat(Files.getLastModifiedTime(renditions.of(name, picture.type())))
                .isEqualTo(made);
        Files.delete(file);
        assertThat(renditions.of(name, picture.type())).isRegularFile();
    }

    @Test
    void nothingIsMadeOfWhatIsNotThere() {
        assertThatIOException().isThrownBy(() -> renditions.of(new Renditions.Name("0".repeat(64), 320), "image/jpeg"));
    }

    @Test
    void namesAreThoseThatAreGiven() {
        String key = picture.key();
        assertThat(Renditions.Name.of(key + "-640")).contains(new Renditions.Name(key, 640));
        assertThat(new Renditions.Name(key, 640)).hasToString(key + "-640");
        assertThat(Renditions.Name.of(key + "-641")).isEmpty();
        assertThat(Renditions.Name.of(key)).isEmpty();
        assertThat(Renditions.Name.of("../" + key.substring(3) + "-640")).isEmpty();
    }
}
