package org.engawa.web.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.engawa.catalogue.SearchQuery;
import org.engawa.linkeddata.LinkedData;
import org.engawa.linkeddata.SiteThings;
import org.engawa.linkeddata.Thing;
import org.engawa.reading.Route;
import org.engawa.reading.SearchAddress;
import org.engawa.reading.Section;
import org.engawa.reading.Versions;
import org.engawa.story.Kind;
import org.engawa.theme.view.Alternate;
import org.engawa.theme.view.Crumb;
import org.engawa.theme.view.Follow;
import org.engawa.theme.view.FrameView;
import org.engawa.theme.view.MenuItem;
import org.engawa.theme.view.SiteView;

/** What every page shares: menus, the languages of the page, the way from the home page to it. */
final class Frames {
    private final Draft draft;

    Frames(Draft draft) {
        this.draft = draft;
    }

    /**
     * What a page says of itself.
     *
     * @param title empty where the theme has words of its own
     * @param description likewise
     * @param picture for shared links
     * @param indexed whether it is worth finding
     * @param thing tells machines what the page is, by its canonical address and name
     */
    record Self(String title, String description, SharedPicture picture, boolean indexed, Description thing) {
        /** A page named by the theme. */
        static Self unnamed() {
            return named("");
        }

        static Self named(String title) {
            return new Self(
                    title, "", SharedPicture.SITE, true, (things, url, name) -> things.collection(url, name, null));
        }

        /** The same, being this. */
        Self being(Description other) {
            return new Self(title, description, picture, indexed, other);
        }

        /** The same with another picture. */
        Self with(SharedPicture other) {
            return new Self(title, description, other, indexed, thing);
        }

        /** The same, out of search engines while there is nothing on it. */
        Self worth(boolean finding) {
            return new Self(title, description, picture, indexed && finding, thing);
        }
    }

    /** Describes a page. */
    @FunctionalInterface
    interface Description {
        /** The page as a thing. */
        Thing of(SiteThings things, String url, String name);
    }

    /** The frame of a page that exists in all languages that the site offers. */
    FrameView frame(Route route, Self self) {
        return frame(route, self, draft.offer().languages());
    }

    /** The frame of a page that exists in some languages; perhaps not in that of the draft, which then has no canonical address. */
    FrameView frame(Route route, Self self, List<String> languages) {
        return frame(route, "", self, languages, new Followed(draft).of(route));
    }

    /** The frame of the page of a search. */
    FrameView frame(SearchQuery query, Self self) {
        return frame(
                Route.to(Section.SEARCH),
                SearchAddress.behind(query),
                self,
                draft.offer().languages(),
                new Followed(draft).of(query));
    }

    /** The frame of what belongs to a page and has an address below it. */
    FrameView below(Route route, String behind, Self self, List<String> languages) {
        return frame(route, behind, self, languages, Follow.nothing());
    }

    private FrameView frame(Route route, String behind, Self self, List<String> languages, Follow follow) {
        Versions versions =
                Versions.of(draft.site().address(), route, languages).asked(behind);
        List<Alternate> alternates = versions.all().stream()
                .map(version -> new Alternate(
                        draft.tongue(version.language()),
                        version.address(),
                        route.in(version.language()) + behind,
                        version.language().equals(draft.language())))
                .toList();
        String canonical = versions.in(draft.language()).orElse("");
        return new FrameView(
                site(route),
                draft.tongue(draft.language()),
                self.title(),
                self.description(),
                canonical,
                versions.neutral(),
                alternates,
                way(route).stream().map(this::crumb).toList(),
                Versions.absolute(draft.site().address(), self.picture().path()),
                self.picture().alt(draft),
                self.indexed() && !canonical.isEmpty(),
                canonical.isEmpty() ? () -> "" : linkedData(route, behind, self, canonical)::html,
                follow,
                canonical.isEmpty() ? "" : View.TEXT.of(route.in(draft.language()) + behind),
                // A code holds what fits on a stamp; words that somebody searched for may not.
                route.section() == Section.SEARCH ? "" : View.CODE.of(route.neutral()),
                "");
    }

    private LinkedData linkedData(Route route, String behind, Self self, String canonical) {
        String name = self.title().isEmpty() ? message(route.section()) : self.title();
        SiteThings things = new SiteThings(draft);
        Thing page = self.thing().of(things, canonical, name);
        if (route.section() == Section.HOME) {
            return new LinkedData(List.of(page));
        }
        List<SiteThings.Step> steps = new ArrayList<>();
        for (Section section : way(route)) {
            steps.add(new SiteThings.Step(message(section), Route.to(section).in(draft.language())));
        }
        steps.add(new SiteThings.Step(name, route.in(draft.language()) + behind));
        return new LinkedData(List.of(page, things.way(steps)));
    }

    private String message(Section section) {
        return draft.theme().messages(Locale.forLanguageTag(draft.language())).text(section.message());
    }

    /** The frame of an answer that is no page of its own: not found, gone, failed. */
    FrameView bare() {
        return FrameView.bare(site(Route.home()), draft.tongue(draft.language()));
    }

    private SiteView site(Route here) {
        return new SiteView(
                draft.text(draft.site().name()),
                draft.text(draft.site().tagline()),
                "",
                Route.home().in(draft.language()),
                Route.to(Section.SEARCH).in(draft.language()),
                menu(here),
                footer(here),
                new StandingPages(draft).links(here),
                draft.banner());
    }

    private List<MenuItem> menu(Route here) {
        List<MenuItem> menu = new ArrayList<>();
        menu.add(item(Section.STORIES, here));
        if (!draft.vocabulary().programmes().isEmpty()) {
            menu.add(item(Section.PROGRAMMES, here));
        }
        if (!draft.vocabulary().countries().isEmpty()) {
            menu.add(item(Section.COUNTRIES, here));
        }
        if (!draft.vocabulary().topics().isEmpty()) {
            menu.add(item(Section.TOPICS, here));
        }
        if (!draft.vocabulary().people().isEmpty()) {
            menu.add(item(Section.PEOPLE, here));
        }
        if (!draft.vocabulary().venues().isEmpty()) {
            menu.add(item(Section.VENUES, here));
        }
        return menu;
    }

    /** What is not in the main menu and is asked for often. The other kinds of stories are named above their lists. */
    private List<MenuItem> footer(Route here) {
        List<MenuItem> items = new ArrayList<>();
        Stream.of(Kind.EXHIBIT, Kind.EVENT)
                .filter(draft.offer().kinds()::contains)
                .forEach(kind -> items.add(item(Section.of(kind), here)));
        items.add(item(Section.LANGUAGES, here));
        items.add(item(Section.PRESS, here));
        return items;
    }

    /** The lists of stories that there are: all, and each kind that has any. */
    List<MenuItem> kinds(Route here) {
        List<MenuItem> items = new ArrayList<>();
        items.add(new MenuItem(
                "kinds.story",
                Route.to(Section.STORIES).in(draft.language()),
                here.equals(Route.to(Section.STORIES).at(here.page()))));
        draft.offer().kinds().stream()
                .filter(kind -> kind != Kind.PROGRAMME)
                .forEach(kind -> items.add(item(Section.of(kind), here)));
        return items;
    }

    private MenuItem item(Section section, Route here) {
        return new MenuItem(section.message(), Route.to(section).in(draft.language()), here.section() == section);
    }

    private static List<Section> way(Route here) {
        List<Section> way = new ArrayList<>();
        if (here.section() != Section.HOME) {
            way.add(Section.HOME);
        }
        if (here.section().kind().isPresent()) {
            way.add(Section.STORIES);
        }
        if (here.single() && here.section() != Section.PAGES) {
            way.add(here.section());
        }
        return way;
    }

    private Crumb crumb(Section section) {
        return Crumb.section(section.message(), Route.to(section).in(draft.language()));
    }
}
