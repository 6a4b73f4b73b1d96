package org.engawa.web.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.engawa.catalogue.SearchQuery;
import org.engawa.publication.PublishedEdition;
import org.engawa.reading.Occurrence;
import org.engawa.reading.Route;
import org.engawa.reading.SearchAddress;
import org.engawa.reading.Section;
import org.engawa.reading.Selection;
import org.engawa.reading.Subscription;
import org.engawa.story.Kind;
import org.engawa.theme.view.Follow;

/** How a reader follows what a page is about. */
final class Followed {
    private static final List<Subscription> FEEDS = List.of(Subscription.ATOM, Subscription.RSS, Subscription.JSON);

    private final Draft draft;

    Followed(Draft draft) {
        this.draft = draft;
    }

    Follow of(Route route) {
        String list = (hasFeed(route) ? route.at(1) : Route.home()).in(draft.language());
        return new Follow(
                feeds(list, ""),
                hasCalendar(route) ? Subscription.CALENDAR.beside(route.at(1).in(draft.language())) : "");
    }

    /** For a search: the newest of what it finds. */
    Follow of(SearchQuery query) {
        String behind = SearchAddress.behind(query.by(SearchQuery.Order.RELEVANCE));
        return behind.isEmpty()
                ? of(Route.home())
                : new Follow(feeds(Route.to(Section.SEARCH).in(draft.language()), behind), "");
    }

    private static List<Follow.Feed> feeds(String page, String behind) {
        return FEEDS.stream()
                .map(format -> new Follow.Feed(name(format), format.type(), format.beside(page) + behind))
                .toList();
    }

    /** The name of a format, a proper name in every language. */
    static String name(Subscription format) {
        return switch (format) {
            case ATOM -> "Atom";
            case RSS -> "RSS";
            case JSON -> "JSON Feed";
            case CALENDAR -> "iCalendar";
        };
    }

    private static boolean hasFeed(Route route) {
        return route.single()
                ? route.section() != Section.STORIES && route.section() != Section.PAGES
                : route.section().kind().isPresent() || route.section() == Section.PROGRAMMES;
    }

    private boolean hasCalendar(Route route) {
        return calendar(route)
                .map(selection -> Stream.of(Kind.EVENT, Kind.EXHIBIT)
                        .flatMap(kind -> draft.list(selection.kind(kind), 0, Lists.SIZE).editions().stream())
                        .anyMatch(Followed::takesPlace))
                .orElse(false);
    }

    /** Among which stories there may be something for a calendar. */
    private static Optional<Selection> calendar(Route route) {
        if (!route.single()) {
            return route.section()
                    .kind()
                    .filter(Set.of(Kind.EVENT, Kind.EXHIBIT)::contains)
                    .map(Selection::of);
        }
        return switch (route.section()) {
            case STORIES -> Optional.of(Selection.story(route.key()));
            case COUNTRIES -> Optional.of(Selection.country(route.key().toUpperCase(Locale.ROOT)));
            case VENUES -> Optional.of(Selection.venue(route.key()));
            default -> Optional.empty();
        };
    }

    private static boolean takesPlace(PublishedEdition edition) {
        return !Occurrence.of(edition.story(), edition.facts()).isEmpty();
    }
}
