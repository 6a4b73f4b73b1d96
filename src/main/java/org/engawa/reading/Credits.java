package org.engawa.reading;

import java.util.Optional;
import org.engawa.locale.LocalText;
import org.engawa.organization.Mission;
import org.engawa.publication.PublishedEdition;
import org.engawa.story.Details;

/**
 * Who tells a story.
 *
 * @param author who is named as its author, if anybody is
 * @param mission the mission that owns it; the site where the mission is not known
 * @param translator who translated this edition; empty on the original and where nobody is named
 */
public record Credits(Optional<LocalText> author, LocalText mission, Optional<String> translator) {
    /** Of an edition, in the words of this reader. */
    public static Credits of(Reading reading, PublishedEdition edition) {
        Optional<LocalText> author = edition.facts().details() instanceof Details.Article article
                ? Optional.of(article.author())
                : Optional.empty();
        Mission mission = reading.settings().missions().get(edition.facts().mission());
        return new Credits(
                author,
                mission == null ? reading.site().name() : mission.names(),
                Optional.ofNullable(edition.translator()));
    }
}
