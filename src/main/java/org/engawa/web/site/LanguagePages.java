package org.engawa.web.site;

import java.util.Optional;
import org.engawa.catalogue.Listing;
import org.engawa.publication.PublishedEdition;
import org.engawa.reading.Route;
import org.engawa.reading.Section;
import org.engawa.reading.Selection;
import org.engawa.theme.view.LanguageCount;
import org.engawa.theme.view.LanguagesPage;
import org.engawa.theme.view.Pager;
import org.engawa.theme.view.StoryLanguages;
import org.engawa.theme.view.Words;

/** Which stories can be read in which languages. */
final class LanguagePages {
    private final Draft draft;

    LanguagePages(Draft draft) {
        this.draft = draft;
    }

    Outcome find(Route route) {
        Listing listing = draft.list(Selection.all(), (route.page() - 1) * Lists.SIZE, Lists.SIZE);
        Optional<Pager> pager = new Lists(draft).pager(route, listing.total());
        return pager.<Outcome>map(pages -> Outcome.page(
                        new LanguagesPage(
                                new Frames(draft)
                                        .frame(route, Frames.Self.unnamed().worth(listing.total() > 0)),
                                draft.offer().languages().stream()
                                        .map(this::count)
                                        .toList(),
                                listing.editions().stream().map(this::languages).toList(),
                                pages),
                        draft,
                        route))
                .orElseGet(Outcome::unknown);
    }

    private LanguageCount count(String language) {
        return new LanguageCount(
                draft.tongue(language), Route.to(Section.STORIES).in(language), draft.told(language));
    }

    private StoryLanguages languages(PublishedEdition edition) {
        Route route = Route.story(edition.slug());
        return new StoryLanguages(
                new Words(
                        edition.title(),
                        draft.tongue(edition.language()),
                        !edition.language().equals(draft.language())),
                route.in(edition.language()),
                edition.languages().stream()
                        .map(language -> new StoryLanguages.Version(draft.tongue(language), route.in(language)))
                        .toList());
    }
}
