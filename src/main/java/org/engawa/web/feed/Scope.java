package org.engawa.web.feed;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.engawa.catalogue.SearchQuery;
import org.engawa.reading.Presence;
import org.engawa.reading.Route;
import org.engawa.reading.SearchAddress;
import org.engawa.reading.Section;
import org.engawa.reading.Selection;
import org.engawa.story.Kind;

/** What a feed or calendar is about. */
sealed interface Scope {
    /** The path of its addresses without language and file name; empty for the whole site. */
    String path();

    /** What stands behind the question mark of its addresses; empty for most. */
    default String query() {
        return "";
    }

    /** Whether there is such a thing. */
    boolean known(Presence presence);

    /** The page on which a reader finds the same, but for its {@link #query()}. */
    Route page();

    /** Stories that belong together for as long as they are public, so that their past can be kept in parts. */
    sealed interface Listed extends Scope {
        /** The stories. */
        Selection selection();
    }

    /** What has a page of its own. */
    record Page(Route route) implements Listed {
        @Override
        public String path() {
            return route.section() == Section.HOME ? "" : route.neutral();
        }

        @Override
        public boolean known(Presence presence) {
            return presence.best(route, null).isPresent();
        }

        @Override
        public Selection selection() {
            String key = route.key();
            return switch (route.section()) {
                case HOME -> Selection.all();
                case STORIES -> Selection.story(key);
                case PROGRAMMES -> route.single() ? Selection.programme(key) : Selection.of(Kind.PROGRAMME);
                case COUNTRIES -> Selection.country(key.toUpperCase(Locale.ROOT));
                case TOPICS -> Selection.topic(key);
                case PEOPLE -> Selection.person(key);
                case VENUES -> Selection.venue(key);
                default -> route.section().kind().map(Selection::of).orElseGet(Selection::all);
            };
        }

        @Override
        public Route page() {
            return route;
        }
    }

    /** The stories of a mission, which has no page of its own. */
    record OfMission(String key) implements Listed {
        static final String WORD = "missions";

        @Override
        public String path() {
            return "/" + WORD + "/" + key;
        }

        @Override
        public boolean known(Presence presence) {
            return presence.mission(key);
        }

        @Override
        public Selection selection() {
            return Selection.mission(key);
        }

        @Override
        public Route page() {
            return Route.home();
        }
    }

    /**
     * What a search finds, the newest first.
     *
     * @param asked without an order and from the first page
     */
    record OfSearch(SearchQuery asked) implements Scope {
        static final List<String> WORDS = List.of(Section.SEARCH.word());

        @Override
        public String path() {
            return "/" + Section.SEARCH.word();
        }

        @Override
        public String query() {
            return SearchAddress.write(asked);
        }

        @Override
        public boolean known(Presence presence) {
            return true;
        }

        @Override
        public Route page() {
            return Route.to(Section.SEARCH);
        }
    }

    /** What is found by a search; everything for one that asks for nothing. */
    static Scope of(SearchQuery asked) {
        return asked.text().isEmpty() && asked.filters().isEmpty()
                ? new Page(Route.home())
                : new OfSearch(asked.by(SearchQuery.Order.RELEVANCE));
    }

    /** What these words of an address name, by their form alone. */
    static Optional<? extends Scope> of(List<String> words) {
        if (words.size() == 2 && words.get(0).equals(OfMission.WORD)) {
            // A mission's key is written as those of the vocabulary are.
            return Route.of(List.of(Section.TOPICS.word(), words.get(1))).map(route -> new OfMission(route.key()));
        }
        return Route.of(words).flatMap(Scope::of);
    }

    private static Optional<Page> of(Route route) {
        if (route.equals(Route.to(Section.STORIES))) {
            return Optional.of(new Page(Route.home()));
        }
        boolean listed = route.single()
                || route.section() == Section.HOME
                || route.section() == Section.PROGRAMMES
                || route.section().kind().isPresent();
        return listed ? Optional.of(new Page(route)) : Optional.empty();
    }
}
