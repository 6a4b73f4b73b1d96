package org.engawa.web.ops;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.engawa.mirror.SigningKey;

/** What the operator chose for static mirrors. */
@ApplicationScoped
class MirrorOptions {
    @Inject
    @ConfigProperty(name = "engawa.mirror.dir")
    private Optional<Path> folder;

    @Inject
    @ConfigProperty(name = "engawa.mirror.key")
    private Optional<String> key;

    @Inject
    @ConfigProperty(name = "engawa.version", defaultValue = "unknown")
    private String program;

    /** The mirror that is kept up to date; empty for none. */
    Optional<Path> folder() {
        return folder.map(Path::normalize);
    }

    /**
     * By which manifests are signed; empty where they are not.
     *
     * @throws IllegalArgumentException when it is no such key; the message is a sentence
     */
    Optional<SigningKey> key() {
        return key.map(SigningKey::of);
    }

    /** The version of this program. */
    String program() {
        return program;
    }
}
