package org.engawa.workflow;

import java.time.OffsetDateTime;
import org.engawa.story.ChangeWeight;
import org.engawa.story.Edition;
import org.engawa.story.Origin;
import org.engawa.story.Story;
import org.engawa.story.StoryFacts;
import org.engawa.story.Translation;

/** What happens to a story when one of its editions becomes public. */
final class Release {
    private Release() {}

    /** Publishes an edition, and with an original the facts that it brings. */
    static void publish(Story story, Edition edition, OffsetDateTime at) {
        date(story, edition, at);
        edition.publish(at);
    }

    /** The same without a review. */
    static void publishUnreviewed(Story story, Edition edition, OffsetDateTime at, String why) {
        date(story, edition, at);
        edition.publishUnreviewed(at, why);
    }

    private static void date(Story story, Edition edition, OffsetDateTime at) {
        if (edition.current().origin() == Origin.CONTENT) {
            return;
        }
        boolean before = story.translations().stream()
                .flatMap(translation -> translation.editions().stream())
                .anyMatch(other -> other.publishedAt().isPresent());
        StoryFacts facts = story.described(edition.facts());
        OffsetDateTime published = before ? story.facts().published() : at;
        OffsetDateTime updated = updates(edition) ? at : story.facts().updated();
        story.restate(
                story.originalLanguage(),
                facts.dated(published, updated).withdrawn(story.facts().withdrawal()),
                edition.translation().isOriginal() ? Origin.NEWSROOM : story.factsOrigin());
    }

    /** A corrected typing error is nothing that readers are told of. */
    private static boolean updates(Edition edition) {
        Translation translation = edition.translation();
        return translation.live().isPresent()
                && edition.translation().isOriginal()
                && edition.correction()
                        .filter(change -> change.weight() != ChangeWeight.TYPO)
                        .isPresent();
    }
}
