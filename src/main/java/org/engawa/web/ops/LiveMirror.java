package org.engawa.web.ops;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.engawa.catalogue.Catalogue;
import org.engawa.catalogue.CatalogueFollower;
import org.engawa.mirror.MirrorFolder;
import org.engawa.web.MirrorHands;
import org.engawa.web.MirrorWriter;
import org.engawa.web.Mirrored;

/** Writes static mirrors of the site as this node knows it, and remembers the last one, so that the next time takes less. */
@ApplicationScoped
class LiveMirror {
    /** Readers come first. */
    private static final int HANDS = 2;

    @Inject
    @Any
    private Instance<Mirrored> rooms;

    @Inject
    private CatalogueFollower follower;

    @Inject
    private MirrorOptions options;

    @Inject
    private Clock clock;

    @Resource
    private ManagedExecutorService executor;

    private final Map<Path, MirrorWriter> writers = new HashMap<>();

    /** Whether a folder may be behind the site; true for one that is not remembered, once there is something to show. */
    synchronized boolean isBehind(Path folder) {
        if (!follower.catalogue().usable()) {
            return false;
        }
        MirrorWriter writer = writers.get(folder);
        return writer == null || writer.isBehind();
    }

    /**
     * Brings a mirror up to date, or begins one.
     *
     * @param folder by its absolute path
     * @throws IOException when it is no mirror and not empty, is frozen, or can't be written; the message is a sentence
     */
    synchronized MirrorWriter.Done write(Path folder) throws IOException {
        Catalogue catalogue = follower.catalogue();
        if (!catalogue.usable()) {
            throw new IOException("there is nothing to show yet");
        }
        if (MirrorFolder.isFrozen(folder)) {
            throw new IOException(folder + " is frozen; engawa unfreeze lets it be written again");
        }
        MirrorWriter writer = writers.computeIfAbsent(
                folder, any -> new MirrorWriter(rooms.stream().toList(), clock, new MirrorHands(executor, HANDS)));
        // What is remembered of a mirror takes memory; the one that is kept is worth it, and the last besides.
        writers.keySet()
                .removeIf(other -> !other.equals(folder) && !options.folder().equals(Optional.of(other)));
        try (MirrorFolder open = MirrorFolder.open(folder)) {
            return writer.write(
                    open,
                    new MirrorWriter.Original(
                            options.program(),
                            catalogue.position(),
                            MirrorLanguages.of(catalogue.settings().site()),
                            options.key()));
        }
    }
}
