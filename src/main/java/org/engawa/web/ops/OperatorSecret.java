package org.engawa.web.ops;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.engawa.config.OwnersFile;

/** A secret made anew at every start, in a file that only the owner of the data folder can read. */
@ApplicationScoped
class OperatorSecret {
    private static final int LENGTH = 32;

    @Inject
    @ConfigProperty(name = "engawa.data.dir", defaultValue = "data")
    private Path data;

    private String text = "";

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        text();
    }

    @PostConstruct
    void write() {
        byte[] bytes = new byte[LENGTH];
        new SecureRandom().nextBytes(bytes);
        text = HexFormat.of().formatHex(bytes);
        Path file = data.resolve("operator.secret");
        try {
            Files.createDirectories(data);
            Files.deleteIfExists(file);
            OwnersFile.create(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() {
        return text;
    }
}
