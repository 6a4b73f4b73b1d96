package org.engawa.web.ops;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.eclipse.microprofile.metrics.Tag;
import org.eclipse.microprofile.metrics.Timer;

/** How many requests of each class were answered how, and how long that took: {@code engawa_requests_seconds} at {@code /metrics}. */
@Dependent
class Traffic {
    private static final Metadata METADATA = Metadata.builder()
            .withName("engawa_requests")
            .withUnit(MetricUnits.SECONDS)
            .withDescription("Requests by what was asked for and by the class of the answer's status")
            .build();

    /** What is asked for. Who watches wants to know which of these is slow or fails; more of them would be noise. */
    enum Subject {
        /** Pages and whatever else readers look at. */
        PAGE,
        /** Feeds and calendars. */
        FEED,
        /** The public API. */
        API,
        /** Pictures of stories, cards and covers. */
        PICTURE,
        /** Everything behind the door. */
        NEWSROOM;

        static Subject of(String path) {
            if (path.startsWith("/newsroom")) {
                return NEWSROOM;
            }
            if (path.startsWith("/api")) {
                return API;
            }
            if (path.startsWith("/pictures/") || path.startsWith("/cards/") || path.startsWith("/covers/")) {
                return PICTURE;
            }
            return path.endsWith(".atom")
                            || path.endsWith(".rss")
                            || path.endsWith(".ics")
                            || path.endsWith("feed.json")
                    ? FEED
                    : PAGE;
        }
    }

    /** By subject and by the first digit of the status, so that counting one is a look-up and no more. */
    private final Timer[][] timers = new Timer[Subject.values().length][6];

    @Inject
    Traffic(MetricRegistry registry) {
        for (Subject subject : Subject.values()) {
            for (int hundred = 2; hundred <= 5; hundred++) {
                timers[subject.ordinal()][hundred] = registry.timer(
                        METADATA,
                        new Tag("subject", subject.name().toLowerCase(Locale.ROOT)),
                        new Tag("status", hundred + "xx"));
            }
        }
    }

    /** Counts an answer. */
    void count(String path, int status, long nanos) {
        timers[Subject.of(path).ordinal()][Math.max(2, Math.min(status / 100, 5))].update(Duration.ofNanos(nanos));
    }
}
