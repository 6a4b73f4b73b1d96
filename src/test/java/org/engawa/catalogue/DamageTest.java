package org.engawa.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.engawa.catalogue.Shelf.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.MMapDirectory;
import org.engawa.publication.PublishedStory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A catalogue whose files were damaged never shows anything wrong: it opens and is right, or says that it can't. */
class DamageTest {
    private static final List<PublishedStory> STORIES =
            List.of(story("a", 1, "en", "ja"), story("b", 2, "fr"), story("c", 3, "ja", "en", "fr"));
    private static final int FLIPS_A_FILE = 12;

    @TempDir
    private Path temporary;

    private Path good;
    private Path bad;

    @BeforeEach
    void write() throws IOException {
        good = Files.createDirectory(temporary.resolve("good"));
        bad = Files.createDirectory(temporary.resolve("bad"));
        try (Catalogue catalogue = Catalogue.open(FSDirectory.open(good), Catalogues.EARLY)) {
            catalogue.apply(1, STORIES.subList(0, 2), Shelf.SETTINGS);
            catalogue.apply(2, STORIES.subList(2, 3), null);
            catalogue.apply(3, STORIES.subList(0, 1), null);
        }
    }

    @Test
    void flippedBitsAreNoticed() throws IOException {
        Random random = new Random(11);
        Set<String> refused = new TreeSet<>();
        for (Path file : files(good)) {
            byte[] bytes = Files.readAllBytes(file);
            for (int flip = 0;
                    flip < Math.min(extension(file).equals("segments") ? 200 : FLIPS_A_FILE, bytes.length);
                    flip++) {
                byte[] damaged = bytes.clone();
                int at = flip == 0 ? 0 : flip == 1 ? bytes.length - 1 : random.nextInt(bytes.length);
                damaged[at] ^= (byte) (1 << random.nextInt(8));
                if (!isRightOrRefused(file, damaged)) {
                    refused.add(extension(file));
                }
            }
        }
        assertThat(refused).contains("segments", "si", "fdt", "tim", "dvd");
    }

    @Test
    void filesThatAreCutOffAreNoticed() throws IOException {
        for (Path file : files(good)) {
            byte[] bytes = Files.readAllBytes(file);
            for (int length : List.of(0, 1, bytes.length / 2, Math.max(0, bytes.length - 1))) {
                if (length < bytes.length) {
                    isRightOrRefused(file, java.util.Arrays.copyOf(bytes, length));
                }
            }
        }
    }

    @Test
    void missingFilesAreNoticed() throws IOException {
        for (Path file : files(good)) {
            copy();
            Files.delete(bad.resolve(file.getFileName()));
            if (extension(file).equals("segments")) {
                try (Catalogue empty = Catalogue.open(FSDirectory.open(bad), Catalogues.EARLY)) {
                    assertThat(empty.position()).isZero();
                    assertThat(empty.usable()).isFalse();
                }
            } else if (!extension(file).equals("lock")) {
                assertThatIOException().isThrownBy(() -> Catalogue.open(FSDirectory.open(bad), Catalogues.EARLY));
            }
        }
    }

    @Test
    void whatWasNotCommittedIsNotThereAndWhatWasIs() throws IOException {
        try (Catalogue running = Catalogue.open(FSDirectory.open(good), Catalogues.EARLY)) {
            running.apply(4, List.of(story("d", 4, "en")), null);
            // As after a kill: the files as they are, without any closing.
            copy();
        }
        try (Catalogue after = Catalogue.open(new MMapDirectory(bad), Catalogues.EARLY)) {
            assertThat(after.position()).isEqualTo(4);
            assertThat(after.edition("d", "en")).isPresent();
            assertThat(after.size()).isEqualTo(7);
        }
    }

    private boolean isRightOrRefused(Path file, byte[] damaged) throws IOException {
        copy();
        Files.write(bad.resolve(file.getFileName()), damaged);
        try (Catalogue catalogue = Catalogue.open(FSDirectory.open(bad), Catalogues.EARLY)) {
            assertThat(catalogue.position()).as("%s", file).isEqualTo(3);
            assertThat(catalogue.settings()).as("%s", file).isEqualTo(Shelf.SETTINGS);
            for (PublishedStory story : STORIES) {
                String slug = story.editions().get(0).slug();
                assertThat(catalogue.editions(slug)).as("%s", file).isEqualTo(story.editions());
            }
            assertThat(catalogue.list(Filter.all(), "en", 0, 10).editions())
                    .as("%s", file)
                    .extracting("slug")
                    .containsExactly("c", "b", "a");
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private void copy() throws IOException {
        for (Path old : files(bad)) {
            Files.delete(old);
        }
        for (Path file : files(good)) {
            Files.copy(file, bad.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static String extension(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith("segments") ? "segments" : name.substring(name.lastIndexOf('.') + 1);
    }
}
