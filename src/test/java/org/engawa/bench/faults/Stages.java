package org.engawa.bench.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The installation that faults are brought about on, and another one after a fault that left it in no state to go on with. */
final class Stages implements AutoCloseable {
    private final Path work;
    private final Path log;
    private @Nullable Stage current;
    private int number;

    /**
     * @param work where each gets a folder of its own
     * @param log what all their sites say; replaced
     */
    Stages(Path work, Path log) throws IOException {
        this.work = work;
        this.log = log;
        Files.deleteIfExists(log);
    }

    /**
     * The one that stands, set up if none does.
     *
     * @throws Exception when it can't be set up
     */
    Stage current() throws Exception {
        Stage stage = current;
        if (stage == null) {
            number++;
            stage = new Stage(Files.createDirectories(work.resolve("stage-" + number)));
            current = stage;
        }
        return stage;
    }

    /** Takes the one that stands away, as far as that can be done. */
    void abandon() throws IOException {
        Stage stage = current;
        current = null;
        if (stage != null) {
            Files.writeString(log, stage.log(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            try {
                stage.close();
            } catch (IOException | InterruptedException | RuntimeException e) {
                // Whatever still runs of it ends with this program.
                e.printStackTrace();
            }
        }
    }

    @Override
    public void close() throws IOException {
        abandon();
    }
}
