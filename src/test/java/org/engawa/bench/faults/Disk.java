package org.engawa.bench.faults;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small disk in memory, which can be filled. Only root may mount one. */
final class Disk implements AutoCloseable {
    private static final int BYTES = 1 << 16;

    private final Path place;
    private final Path filler;

    private Disk(Path place) {
        this.place = place;
        this.filler = place.resolve("filler");
    }

    static Disk mounted(Path place, int megabytes) throws IOException, InterruptedException {
        Files.createDirectories(place);
        Commands.run(
                "mount", "-t", "tmpfs", "-o", "mode=700,size=" + megabytes + "m", "engawa-faults", place.toString());
        return new Disk(place);
    }

    Path place() {
        return place;
    }

    /** Leaves no byte free. */
    void fill() throws IOException {
        byte[] bytes = new byte[BYTES];
        for (int length = BYTES; length > 0; length /= 2) {
            try (OutputStream out = Files.newOutputStream(
                    filler, java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.APPEND)) {
                while (true) {
                    out.write(bytes, 0, length);
                }
            } catch (IOException full) {
                // Then with smaller pieces.
            }
        }
    }

    void free() throws IOException {
        Files.deleteIfExists(filler);
    }

    /** Lets it have no more files and folders than these. */
    void allow(String inodes) throws IOException, InterruptedException {
        Commands.run("mount", "-o", "remount,nr_inodes=" + inodes, place.toString());
    }

    @Override
    public void close() throws IOException, InterruptedException {
        Commands.run("umount", "--lazy", place.toString());
    }
}
