package org.engawa.linkeddata;

import java.util.ArrayList;
import java.util.List;
import org.engawa.reading.Reading;
import org.engawa.reading.Route;
import org.engawa.reading.Versions;
import org.jspecify.annotations.Nullable;

/** The site itself, its pages, and the ways to them. */
public final class SiteThings {
    private static final String ASKED = "search_term_string";

    private final Reading reading;

    /** For one reader. */
    public SiteThings(Reading reading) {
        this.reading = reading;
    }

    /** The whole site in the language of the reading, with its search. */
    public Thing site() {
        String home = Versions.absolute(reading.site().address(), Route.home().in(reading.language()));
        Thing template = Thing.of("EntryPoint").with("urlTemplate", home + "search?q={" + ASKED + "}");
        return Thing.of("WebSite")
                .with("@id", home)
                .with("url", home)
                .with("name", reading.text(reading.site().name()))
                .with("description", reading.text(reading.site().tagline()))
                .with("inLanguage", reading.language())
                .with("publisher", new Subjects(reading).publisher())
                .with(
                        "potentialAction",
                        Thing.of("SearchAction")
                                .with("target", template)
                                .with("query-input", "required name=" + ASKED));
    }

    /**
     * A page that lists stories.
     *
     * @param url canonical address
     * @param about what all of them have in common, if anything
     */
    public Thing collection(String url, String name, @Nullable Thing about) {
        return page("CollectionPage", url, name).with("about", about);
    }

    /** What a search found. */
    public Thing found(String url, String name) {
        return page("SearchResultsPage", url, name);
    }

    /** The page of a person. */
    public Thing profile(String url, String name, Thing person) {
        return page("ProfilePage", url, name).with("mainEntity", person);
    }

    /** The page that tells about the site. */
    public Thing about(String url, String name) {
        return page("AboutPage", url, name).with("about", new Subjects(reading).publisher());
    }

    /** A page with one thing on it, such as a place, or with words alone. */
    public Thing page(String url, String name, @Nullable Thing main) {
        return page("WebPage", url, name).with("mainEntity", main);
    }

    private Thing page(String type, String url, String name) {
        return Thing.of(type).with("url", url).with("name", name).with("inLanguage", reading.language());
    }

    /**
     * A step on the way from the home page.
     *
     * @param path of this site
     */
    public record Step(String name, String path) {}

    /** The way from the home page to a page, which is its last step. */
    public Thing way(List<Step> steps) {
        List<Thing> items = new ArrayList<>();
        for (Step step : steps) {
            items.add(Thing.of("ListItem")
                    .with("position", items.size() + 1)
                    .with("name", step.name())
                    .with("item", Versions.absolute(reading.site().address(), step.path())));
        }
        return Thing.of("BreadcrumbList").with("itemListElement", items);
    }
}
