package org.engawa.catalogue;

import java.time.Clock;
import java.time.Instant;
import org.engawa.publication.SiteSettings;
import org.jspecify.annotations.Nullable;

/** When the next picture that readers see must go: asked at every request, and looked up only when it may have changed. */
final class Endings {
    private final Index index;
    private final Clock clock;
    private volatile @Nullable Known known;

    Endings(Index index, Clock clock) {
        this.index = index;
        this.clock = clock;
    }

    /** As it was at a position of the log with these settings. */
    private record Known(long position, SiteSettings settings, Instant end) {}

    Instant next(SiteSettings settings) {
        Known last = known;
        long position = index.position();
        Instant now = clock.instant();
        if (last == null || last.position() != position || last.settings() != settings || !now.isBefore(last.end())) {
            last = new Known(position, settings, index.query(new Rights(settings, now)::nextEnd));
            known = last;
        }
        return last.end();
    }
}
