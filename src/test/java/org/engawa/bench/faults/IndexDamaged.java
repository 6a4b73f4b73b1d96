package org.engawa.bench.faults;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Bits of the catalogue are flipped and a file of it is cut off while the server is dead. */
final class IndexDamaged implements Fault {
    @Override
    public Row row() {
        return new Row(
                "17",
                "index damaged while the server is down",
                Duration.ofSeconds(10),
                "(?i)damaged|Building the catalogue");
    }

    @Override
    public void strike(Stage stage, Findings findings) throws Exception {
        stage.site().kill();
        List<Path> files;
        try (Stream<Path> all = Files.list(stage.disk().place().resolve("catalogue"))) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            if (bytes.length > 0) {
                bytes[bytes.length / 2] ^= 1;
                Files.write(file, bytes);
            }
        }
        findings.note("%d files damaged; serves again after %d ms", files.size(), stage.serveAgain());
    }
}
