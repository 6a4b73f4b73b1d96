package org.engawa.web.site;

import java.util.List;
import java.util.Optional;
import org.engawa.publication.PublishedEdition;
import org.engawa.reading.Lag;
import org.engawa.reading.Route;
import org.engawa.story.Slug;
import org.engawa.theme.view.Correction;
import org.engawa.theme.view.Link;
import org.engawa.theme.view.Notices;
import org.engawa.theme.view.OlderTranslation;
import org.engawa.theme.view.Withdrawal;
import org.jspecify.annotations.Nullable;

/** What a reader must know before reading a story. */
final class StoryNotices {
    private final Draft draft;

    StoryNotices(Draft draft) {
        this.draft = draft;
    }

    Notices of(PublishedEdition edition) {
        return new Notices(corrections(edition), older(edition), withdrawal(edition));
    }

    private List<Correction> corrections(PublishedEdition edition) {
        return edition.currency().corrections().stream()
                .map(correction -> new Correction(
                        correction.at().atZoneSameInstant(draft.site().zone()).toLocalDate(), correction.note()))
                .toList();
    }

    private @Nullable OlderTranslation older(PublishedEdition edition) {
        return Lag.of(draft, edition)
                .map(lag -> new OlderTranslation(
                        lag.follows(),
                        lag.updated(),
                        draft.tongue(edition.original()),
                        Route.story(edition.slug()).in(edition.original()),
                        lag.note()))
                .orElse(null);
    }

    /** Whether other languages of a withdrawn edition stand. */
    private boolean alone(PublishedEdition edition) {
        return draft.editions(edition.slug()).stream()
                .anyMatch(other -> other.facts().withdrawal() == null);
    }

    private @Nullable Withdrawal withdrawal(PublishedEdition edition) {
        org.engawa.story.Withdrawal withdrawal = edition.facts().withdrawal();
        if (withdrawal == null) {
            return null;
        }
        Link instead = Optional.ofNullable(withdrawal.replacement())
                .map(Slug::text)
                .flatMap(draft::shown)
                .map(other -> new Link(Route.story(other.slug()).in(other.language()), other.title()))
                .orElse(null);
        return new Withdrawal(withdrawal.day(), draft.text(withdrawal.reason()), instead, alone(edition));
    }
}
