package org.engawa.web.site;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses of generated covers: of stories, and of topics, which show their pattern. */
sealed interface Covers {
    /** The cover of a public story. */
    record OfStory(String slug) implements Covers {}

    /** The pattern of a topic. */
    record OfTopic(String key) implements Covers {}

    /** What a path below {@link org.engawa.reading.MediaPaths#COVERS} shows. */
    static Optional<Covers> of(String path) {
        Matcher matcher = Form.PATTERN.matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(matcher.group(1) == null ? new OfStory(matcher.group(2)) : new OfTopic(matcher.group(2)));
    }

    /** The form of such paths. */
    final class Form {
        private static final Pattern PATTERN = Pattern.compile("/covers/(topics/)?([a-z0-9-]{1,120})\\.svg");

        private Form() {}
    }
}
