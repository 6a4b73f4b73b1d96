package org.engawa.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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

    @ParameterizedTest
    @EnumSource(Damage.class)
    void whatIsDamagedIsMadeAnew(Damage damage) throws IOException {
        Renditions.Name name = new Renditions.Name(picture.key(), 640);
        Path file = renditions.of(name, picture.type());
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, damage.of(whole));
        assertThat(renditions.of(name, picture.type())).hasBinaryContent(whole);
        Files.write(file, damage.of(whole));
        renditions.complete(picture.key(), picture.type(), picture.width());
        assertThat(file).hasBinaryContent(whole);
    }

    @ParameterizedTest
    @EnumSource(Damage.class)
    void whatIsDamagedIsNotShownWhenItCanNotBeMadeAnew(Damage damage) throws IOException {
        Renditions.Name name = new Renditions.Name(picture.key(), 640);
        Path file = renditions.of(name, picture.type());
        Files.write(file, damage.of(Files.readAllBytes(file)));
        Files.write(store.path(picture.key()), new byte[0]);
        assertThatIOException().isThrownBy(() -> renditions.of(name, picture.type()));
        assertThatIOException()
                .isThrownBy(() -> store.bytes(picture.key(), picture.type()))
                .withMessageContaining("is damaged");
        assertThat(file).doesNotExist();
    }

    @Test
    void whatIsMissingIsCountedAndMade() throws IOException {
        assertThat(sizes()).isEqualTo(new Renditions.Sizes(0, 3, false));
        renditions.of(new Renditions.Name(picture.key(), 640), picture.type());
        assertThat(sizes()).isEqualTo(new Renditions.Sizes(1, 3, false));
        renditions.complete(picture.key(), picture.type(), picture.width());
        assertThat(sizes()).isEqualTo(new Renditions.Sizes(3, 3, false));
        assertThat(sizes().isSettled()).isTrue();
        for (int width : Renditions.widths(picture.type(), picture.width())) {
            assertThat(ImageIO.read(store.path(picture.key() + "-" + width).toFile())
                            .getWidth())
                    .isEqualTo(width);
        }
    }

    @Test
    void thatNoneCanBeMadeIsNotedUntilOneIs() throws IOException {
        byte[] whole = Files.readAllBytes(store.path(picture.key()));
        Files.write(store.path(picture.key()), Arrays.copyOf(whole, 40));
        renditions.complete(picture.key(), picture.type(), picture.width());
        assertThat(sizes()).isEqualTo(new Renditions.Sizes(0, 3, true));
        assertThat(sizes().isSettled()).isTrue();
        Files.write(store.path(picture.key()), whole);
        renditions.complete(picture.key(), picture.type(), picture.width());
        assertThat(sizes()).isEqualTo(new Renditions.Sizes(3, 3, false));
        Files.delete(store.path(picture.key() + "-320"));
        assertThat(sizes()).as("what was noted is forgotten").isEqualTo(new Renditions.Sizes(2, 3, false));
    }

    @Test
    void whatIsRemovedLeavesNothingBehind() throws IOException {
        Files.write(store.path(picture.key()), new byte[0]);
        renditions.complete(picture.key(), picture.type(), picture.width());
        assertThat(sizes().spoilt()).isTrue();
        assertThat(store.remove(picture.key(), Instant.now().plusSeconds(60))).isTrue();
        renditions.complete(picture.key(), picture.type(), picture.width());
        assertThat(data.resolve("pictures")).isEmptyDirectory();
    }

    private Renditions.Sizes sizes() {
        return renditions.sizes(picture.key(), picture.type(), picture.width());
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
