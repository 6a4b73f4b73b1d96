package org.engawa.web.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.engawa.reading.Route;
import org.engawa.reading.Selection;
import org.engawa.theme.view.NotFoundPage;
import org.engawa.theme.view.Page;
import org.engawa.web.Answer;
import org.engawa.web.CachedPage;

/** From a route to a ready page: who puts it together, and the headers it gets. */
final class Pages {
    private static final int FEW = 3;
    /** Short: a withdrawn story must not live on in caches. */
    private static final String KEEP = "public, max-age=60, stale-while-revalidate=300";

    private static final String HTML = "text/html; charset=utf-8";

    private Pages() {}

    static Outcome find(Draft draft, Route route) {
        return switch (route.section()) {
            case HOME -> new HomePages(draft).find(route);
            case STORIES -> route.single() ? new StoryPages(draft).find(route) : new ListPages(draft).find(route);
            case PROGRAMMES -> new ProgrammePages(draft).find(route);
            case COUNTRIES -> new CountryPages(draft).find(route);
            case TOPICS -> new TopicPages(draft).find(route);
            case PEOPLE -> new PersonPages(draft).find(route);
            case VENUES -> new VenuePages(draft).find(route);
            case EVENTS -> new EventPages(draft).find(route);
            case LANGUAGES -> new LanguagePages(draft).find(route);
            case PRESS -> new PressPages(draft).find(route);
            case PAGES -> new StandingPages(draft).find(route);
            // Answered by Searches, since there what is found depends on more than the route.
            case SEARCH -> Outcome.unknown();
            default -> new ListPages(draft).find(route);
        };
    }

    /** The page that says that there is no such page. */
    static Outcome.Shown notFound(Draft draft) {
        NotFoundPage page = new NotFoundPage(
                new Frames(draft).bare(),
                new Cards(draft).of(draft.list(Selection.all(), 0, FEW).editions()));
        return new Outcome.Shown(404, page, "");
    }

    /** Renders a page and makes its answers. */
    static CachedPage ready(Draft draft, Outcome.Shown shown, View view) {
        Page page = shown.page();
        List<Answer.Header> headers = new ArrayList<>();
        headers.add(new Answer.Header("Content-Type", HTML));
        headers.add(new Answer.Header("Content-Language", draft.language()));
        headers.add(new Answer.Header("Cache-Control", shown.status() == 200 ? draft.keep(KEEP) : "no-cache"));
        String links = view == View.TEXT ? canonical(page) : shown.links();
        if (!links.isEmpty()) {
            headers.add(new Answer.Header("Link", links));
        }
        byte[] bytes = html(draft, page, view).getBytes(StandardCharsets.UTF_8);
        return CachedPage.of(
                Answer.of(shown.status(), headers, bytes),
                draft.tags(),
                draft.changes().orElse(null));
    }

    /** A page as it is sent. */
    static String html(Draft draft, Page page, View view) {
        String html = draft.html(page);
        return view == View.TEXT ? new TextOnly(draft).of(html, page.frame()) : html;
    }

    /** The words of a page are no page of their own, so they have no languages of their own either. */
    static String canonical(Page page) {
        String address = page.frame().canonical();
        return address.isEmpty() ? "" : "<" + address + ">; rel=\"canonical\"";
    }
}
