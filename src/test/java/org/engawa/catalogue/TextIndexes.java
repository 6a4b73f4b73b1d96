package org.engawa.catalogue;

import java.nio.file.Path;
import java.time.Clock;
import org.engawa.workflow.TextIndex;
import org.engawa.workflow.TextsToIndex;

/** An index of texts without a server. */
public final class TextIndexes implements AutoCloseable {
    private final ManuscriptFollower follower = new ManuscriptFollower();

    /** Of these texts, in a folder of this one; empty until it was compared. */
    public TextIndexes(TextsToIndex texts, Clock clock, Path data) {
        follower.texts = texts;
        follower.clock = clock;
        follower.data = data;
    }

    /** The index as a search asks it. */
    public TextIndex index() {
        return follower;
    }

    /** Compares it with the texts. */
    public void compare() {
        follower.compare();
    }

    @Override
    public void close() {
        follower.stop();
    }
}
