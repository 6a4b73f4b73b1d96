package org.engawa.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.engawa.testing.FailingDisk;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In which order a picture comes to the disk, by the calls that the process makes. Wants a compiler of C, and is left out where there is none. */
class PictureOrderTest {
    @TempDir
    private Path temporary;

    /** What is kept is acknowledged: neither its bytes nor its name may then be in the memory of the system alone. */
    @Test
    void aPictureIsOnTheDiskBeforeItGetsItsNameAndTheNameBeforeItIsKept() throws IOException, InterruptedException {
        FailingDisk disk;
        try {
            disk = FailingDisk.in(temporary.resolve("noting"));
        } catch (IOException e) {
            Assumptions.abort("there is no compiler of C: " + e.getMessage());
            return;
        }
        Path data = temporary.resolve("data");
        disk.order(FailingDisk.CHANGES, FailingDisk.NOTE, "1", data);
        ProcessBuilder process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Keeping.class.getName(),
                        data.toString())
                .inheritIO();
        disk.under(process.environment());
        Process keeping = process.start();
        assertThat(keeping.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(keeping.exitValue()).isZero();
        List<String> calls = disk.calls().stream()
                .map(call -> call.replaceFirst("^[0-9]+ ", "")
                        .replaceAll("new[0-9]+[.]part", "new.part")
                        .replaceAll("pictures[0-9]+[.]part", "secret.part")
                        .replaceAll("[0-9a-f]{64}", "KEY")
                        .replace(data.toString(), "."))
                .toList();
        assertThat(calls)
                .containsSubsequence(
                        "write ./secret.part",
                        "fsync ./secret.part",
                        "rename ./secret.part > ./pictures.secret",
                        "fsync .")
                .containsSubsequence(
                        "create ./pictures/new.part",
                        "write ./pictures/new.part",
                        "fsync ./pictures/new.part",
                        "rename ./pictures/new.part > ./pictures/KEY",
                        "fsync ./pictures");
        assertThat(data.resolve("pictures")).isDirectoryNotContaining("glob:**.part");
    }

    /** A program that keeps a picture. */
    static final class Keeping {
        private Keeping() {}

        /** Arguments: the data folder. */
        public static void main(String[] arguments) throws IOException, PictureRefused {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), "png", bytes);
            PictureStore.in(Path.of(arguments[0])).keep(CleanPicture.of(bytes.toByteArray()));
        }
    }
}
