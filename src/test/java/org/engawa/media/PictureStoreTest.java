package org.engawa.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.engawa.Corpus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureStoreTest {
    /** On a busy machine; unpacked, it would take minutes and 40 GB. */
    private static final Duration SOON = Duration.ofSeconds(2);

    @TempDir
    private Path temporary;

    private Path folder;
    private PictureStore store;

    @BeforeEach
    void begin() throws IOException {
        folder = Files.createDirectory(temporary.resolve("story"));
        store = PictureStore.in(temporary.resolve("data"));
    }

    @ParameterizedTest
    @CsvSource({"png, image/png", "jpg, image/jpeg", "gif, image/gif"})
    void keepsWhatBrowsersShow(String format, String type) throws IOException {
        Path file = write("a." + format, picture(format, 5, 3));
        PictureStore.Stored stored = store.keep(file, folder);
        assertThat(stored.type()).isEqualTo(type);
        assertThat(stored.width()).isEqualTo(5);
        assertThat(stored.height()).isEqualTo(3);
        assertThat(stored.key()).matches("[0-9a-f]{64}");
        assertThat(store.path(stored.key())).hasBinaryContent(Files.readAllBytes(file));
    }

    @Test
    void theKeyFollowsTheContentAndStays() throws IOException {
        Path a = write("a.png", picture("png", 2, 2));
        Path copy = write("copy.gif", picture("png", 2, 2));
        Path other = write("other.png", picture("png", 2, 3));
        String key = store.keep(a, folder).key();
        assertThat(store.keep(a, folder).key()).isEqualTo(key);
        assertThat(store.keep(copy, folder)).isEqualTo(store.keep(a, folder));
        assertThat(store.keep(other, folder).key()).isNotEqualTo(key);
        assertThat(PictureStore.in(temporary.resolve("data")).keep(a, folder).key())
                .isEqualTo(key);
    }

    @Test
    void anotherInstallationHasOtherKeys() throws IOException {
        Path file = write("a.png", picture("png", 2, 2));
        assertThat(PictureStore.in(temporary.resolve("other"))
                        .keep(file, folder)
                        .key())
                .isNotEqualTo(store.keep(file, folder).key());
    }

    @Test
    void whatIsRemovedIsGoneWithItsSmallerVersionsUnlessItWasKeptSince() throws IOException {
        Path file = write("a.png", picture("png", 700, 700));
        PictureStore.Stored stored = store.keep(file, folder);
        Path small = new Renditions(store).of(new Renditions.Name(stored.key(), 320), stored.type());
        Path kept = store.path(stored.key());
        Files.setLastModifiedTime(kept, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
        Instant since = Instant.parse("2026-06-01T00:00:00Z");
        store.keep(file, folder);
        assertThat(store.remove(stored.key(), since)).as("it was kept again").isFalse();
        assertThat(kept).exists();
        Files.setLastModifiedTime(kept, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
        assertThat(store.remove(stored.key(), since)).isTrue();
        assertThat(kept).doesNotExist();
        assertThat(small).doesNotExist();
        assertThat(store.remove(stored.key(), since)).as("it is gone").isFalse();
        store.keep(file, folder);
        assertThat(kept).exists();
        assertThat(kept.getParent().toFile().list()).hasSize(1);
    }

    @Test
    void leavesNothingHalfDone() throws IOException {
        store.keep(write("a.png", picture("png", 2, 2)), folder);
        store.keep(write("b.png", picture("png", 2, 2)), folder);
        try (Stream<Path> kept = Files.list(temporary.resolve("data/pictures"))) {
            assertThat(kept).hasSize(1);
        }
    }

    @Test
    void whatAKillLeftIsSweptAndNothingElse() throws IOException {
        assertThat(store.sweep()).as("there is no folder yet").isZero();
        String key = store.keep(write("a.png", picture("png", 2, 2)), folder).key();
        Path pictures = store.path(key).getParent();
        Path left = aged("new123.part", Duration.ofMinutes(61));
        Path written = aged("new456.part", Duration.ofMinutes(59));
        Path ahead = aged("new789.part", Duration.ofDays(-1));
        Path old = aged(key, Duration.ofDays(1000));
        Path strange = aged("renewed.part", Duration.ofDays(1000));
        Path spoilt = aged(key + ".spoilt", Duration.ofDays(1000));
        assertThat(store.sweep()).isOne();
        assertThat(left).doesNotExist();
        assertThat(pictures.toFile().listFiles())
                .extracting(File::toPath)
                .containsExactlyInAnyOrder(written, ahead, old, strange, spoilt);
        assertThat(store.sweep()).isZero();
    }

    private Path aged(String name, Duration age) throws IOException {
        Path file = store.path(name);
        if (!Files.exists(file)) {
            Files.writeString(file, "half");
        }
        return Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(age)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../outside.png", "sub/../../outside.png", "linked.png", "linked/outside.png"})
    void refusesWhatLiesElsewhere(String name) throws IOException {
        Path outside = Files.createDirectory(temporary.resolve("elsewhere"));
        Files.write(outside.resolve("outside.png"), picture("png", 2, 2));
        Files.write(temporary.resolve("outside.png"), picture("png", 2, 2));
        Files.createDirectory(folder.resolve("sub"));
        Files.createSymbolicLink(folder.resolve("linked.png"), temporary.resolve("outside.png"));
        Files.createSymbolicLink(folder.resolve("linked"), outside);
        refused(folder.resolve(name), "must lie in the folder");
    }

    @Test
    void refusesAbsoluteNames() throws IOException {
        Path outside = Files.write(temporary.resolve("outside.png"), picture("png", 2, 2));
        refused(folder.resolve(outside.toAbsolutePath()), "must lie in the folder");
    }

    @Test
    void takesFilesOfFoldersBelowAndBehindALinkedRoot() throws IOException {
        Files.createDirectory(folder.resolve("sub"));
        write("sub/a.png", picture("png", 2, 2));
        Path link = Files.createSymbolicLink(temporary.resolve("link"), folder);
        assertThat(store.keep(link.resolve("sub/a.png"), link))
                .isEqualTo(store.keep(folder.resolve("sub/a.png"), folder));
    }

    @Test
    void refusesWhatIsNoFile() throws IOException {
        refused(folder.resolve("none.png"), "there is no such file");
        refused(Files.createDirectory(folder.resolve("folder.png")), "is no file");
        refused(folder, "is no file");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "GIF",
                "GIF89a",
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "<html>GIF89a</html>",
                "%PDF-1.7",
                "\u0089PNG"
            })
    void refusesWhatIsNoPicture(String text) throws IOException {
        refused(write("a.png", text.getBytes(StandardCharsets.ISO_8859_1)), "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bmp", "tiff"})
    void refusesWhatBrowsersDoNotShow(String format) throws IOException {
        refused(write("a.png", picture(format, 2, 2)), "every browser shows");
    }

    @Test
    void refusesBombsBeforeUnpackingThem() throws IOException {
        byte[] bytes = bomb();
        Path file = write("bomb.png", bytes);
        assertTimeout(
                SOON,
                () -> assertThatIOException()
                        .isThrownBy(() -> store.keep(file, folder))
                        .withMessageContaining("million pixels"));
        assertTimeout(
                SOON, () -> assertThatExceptionOfType(PictureRefused.class).isThrownBy(() -> CleanPicture.of(bytes)));
        assertThat(temporary.resolve("data/pictures")).doesNotExist();
    }

    /** Says that it has ten thousand million pixels. */
    private static byte[] bomb() throws IOException {
        byte[] bytes = picture("png", 2, 2);
        ByteBuffer header = ByteBuffer.wrap(bytes);
        header.putInt(16, 100_000).putInt(20, 100_000);
        CRC32 sum = new CRC32();
        sum.update(bytes, 12, 17);
        header.putInt(29, (int) sum.getValue());
        return bytes;
    }

    @Test
    void refusesWhatIsTooLarge() throws IOException {
        refused(write("a.png", Arrays.copyOf(picture("png", 2, 2), 20_000_001)), "larger than 20 MB");
    }

    @Test
    void hostilePicturesAreKeptOrRefusedButNothingElseHappens() throws IOException {
        for (JsonNode line : Corpus.cases("images.jsonl")) {
            byte[] bytes = Base64.getDecoder().decode(line.path("base64").asText());
            Path file = write("hostile", bytes);
            try {
                assertThat(store.keep(file, folder).type()).isIn("image/png", "image/jpeg", "image/gif");
            } catch (IOException refused) {
                assertThat(refused).as("%s", line.path("id")).hasMessageMatching("(?s).+");
            }
        }
    }

    private void refused(Path file, String why) {
        assertThatIOException().isThrownBy(() -> store.keep(file, folder)).withMessageContaining(why);
        assertThat(temporary.resolve("data/pictures")).doesNotExist();
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out))
                .isTrue();
        return out.toByteArray();
    }
}
