package org.engawa.web.site;

import org.engawa.reading.Route;
import org.engawa.reading.Selection;
import org.engawa.theme.view.FrameView;
import org.engawa.theme.view.ListPage;

/** The lists of all stories and of those of one kind. */
final class ListPages {
    private final Draft draft;

    ListPages(Draft draft) {
        this.draft = draft;
    }

    Outcome find(Route route) {
        Selection selection = route.section().kind().map(Selection::of).orElseGet(Selection::all);
        return new Lists(draft)
                .part(selection, route)
                .<Outcome>map(part -> {
                    Frames frames = new Frames(draft);
                    FrameView frame = frames.frame(
                            route, Frames.Self.unnamed().worth(!part.cards().isEmpty()));
                    String kind = route.section().kind().map(Enum::name).orElse("story");
                    return Outcome.page(
                            new ListPage(
                                    frame,
                                    kind.toLowerCase(java.util.Locale.ROOT),
                                    frames.kinds(route),
                                    part.cards(),
                                    part.pager()),
                            draft,
                            route);
                })
                .orElseGet(Outcome::unknown);
    }
}
