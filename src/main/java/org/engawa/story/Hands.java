package org.engawa.story;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who had a hand in a story, in any language: wrote in it, sent it, approved it, or decided when it is published. */
final class Hands {
    private Hands() {}

    static Set<UUID> in(Story story) {
        return story.translations().stream()
                .flatMap(translation -> translation.editions().stream())
                .flatMap(Hands::in)
                .collect(Collectors.toSet());
    }

    private static Stream<UUID> in(Edition edition) {
        Review review = edition.review();
        return Stream.concat(
                edition.authors().stream(),
                Stream.of(review.submittedBy(), review.approvedBy(), edition.scheduledBy())
                        .flatMap(Optional::stream));
    }
}
