package org.engawa.backup;

import java.io.IOException;
import java.io.Serial;

/** A file is no whole backup, or somebody changed it; the message says which member and why. */
public final class ArchiveRefused extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    ArchiveRefused(String member, String why) {
        super(member + ": " + why);
    }

    ArchiveRefused(String member, String why, Exception cause) {
        super(member + ": " + why, cause);
    }
}
