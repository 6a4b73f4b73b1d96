package org.engawa.web.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.engawa.catalogue.Catalogue;
import org.engawa.catalogue.Filter;
import org.engawa.locale.Site;
import org.engawa.publication.StandingPage;
import org.engawa.reading.MediaPaths;
import org.engawa.reading.Route;
import org.engawa.reading.Section;
import org.engawa.reading.Selection;
import org.engawa.theme.Theme;
import org.engawa.vocabulary.Vocabulary;
import org.engawa.web.Mirrored.Addresses;

/**
 * Every address of the site that a file can answer: all pages in all languages, each with its words alone, all files, and of those
 * without a language what has no other answer. Not what hangs on words that readers write: searches and embedding.
 */
final class SiteAddresses {
    /** No page has this key, so this is the one that tells it. */
    private static final String NOWHERE = "/-";

    private final Catalogue catalogue;
    private final Site site;
    private final Theme theme;
    private final Addresses all;

    SiteAddresses(Catalogue catalogue, Theme theme, Addresses all) {
        this.catalogue = catalogue;
        this.site = catalogue.settings().site();
        this.theme = theme;
        this.all = all;
    }

    void tell(PublicStories stories) {
        stories.in(catalogue).forEach(this::story);
        for (Route route : routes()) {
            int most = 0;
            for (String language : site.languages()) {
                int pages = pages(route, language);
                most = Math.max(most, pages);
                for (int number = 1; number <= pages; number++) {
                    page(route.at(number).in(language));
                }
            }
            for (int number = 1; number <= most; number++) {
                all.add(View.CODE.of(route.at(number).neutral()));
            }
        }
        catalogue.settings().pages().values().forEach(this::standing);
        for (String language : site.languages()) {
            page(SearchPath.page(language));
            all.add(SearchPath.description(language));
            all.add("/" + language + "/offline");
            all.add("/" + language + "/manifest.webmanifest");
            all.add("/" + language + NOWHERE);
        }
        files();
    }

    private void page(String address) {
        all.add(address);
        all.add(View.TEXT.of(address));
    }

    private void story(PublicStories.Known story) {
        Route route = Route.story(story.slug());
        for (String language : site.languages()) {
            String path = route.in(language);
            if (!story.languages().contains(language) && !story.gone().contains(language)) {
                // Tells in which languages it is, or that it is gone.
                all.add(path);
                continue;
            }
            page(path);
            for (StoryPart.Form form : StoryPart.Form.values()) {
                all.add(new StoryPart(language, story.slug(), form).path());
            }
            all.add(View.TEXT.of(new StoryPart(language, story.slug(), StoryPart.Form.REPUBLISH).path()));
        }
        if (!story.languages().contains(site.defaultLanguage())) {
            all.add(route.neutral());
        }
        if (!story.languages().isEmpty()) {
            all.add(View.CODE.of(route.neutral()));
            all.add(MediaPaths.cover(story.slug()), story.position());
            all.add(story.card(), story.position());
            story.pictures().forEach(name -> all.add(MediaPaths.PICTURES + name, story.position()));
        }
    }

    private void standing(StandingPage page) {
        Route route = Route.page(page.key());
        List<String> languages = page.languages(site);
        languages.forEach(language -> page(route.in(language)));
        if (!languages.contains(site.defaultLanguage())) {
            all.add(route.neutral());
        }
        all.add(View.CODE.of(route.neutral()));
    }

    /** Every page but those of stories and those that stand beside them. */
    private List<Route> routes() {
        Vocabulary vocabulary = catalogue.settings().vocabulary();
        List<Route> routes = new ArrayList<>();
        for (Section section : Section.values()) {
            if (section != Section.PAGES && section != Section.SEARCH) {
                routes.add(Route.to(section));
            }
        }
        vocabulary.programmes().keySet().forEach(key -> routes.add(Route.programme(key)));
        vocabulary.countries().keySet().forEach(iso -> routes.add(Route.country(iso)));
        vocabulary.topics().keySet().forEach(key -> routes.add(Route.topic(key)));
        vocabulary.people().keySet().forEach(key -> routes.add(Route.person(key)));
        vocabulary.venues().keySet().forEach(key -> routes.add(Route.venue(key)));
        return routes;
    }

    /** How many pages a list has at most. */
    private int pages(Route route, String language) {
        String key = route.key();
        int items = switch (route.section()) {
            case STORIES, LANGUAGES -> count(Selection.all(), language);
            case PROGRAMMES -> route.single() ? count(Selection.programme(key), language) : 1;
            case COUNTRIES -> route.single() ? count(Selection.country(key.toUpperCase(Locale.ROOT)), language) : 1;
            case TOPICS -> route.single() ? count(Selection.topic(key), language) : 1;
            case PEOPLE ->
                route.single()
                        ? count(Selection.person(key), language)
                        : catalogue.settings().vocabulary().people().size();
            case VENUES -> route.single() ? count(Selection.venue(key), language) : 1;
            default ->
                route.section()
                        .kind()
                        .map(kind -> count(Selection.of(kind), language))
                        .orElse(1);
        };
        return Math.max(1, (items + Lists.SIZE - 1) / Lists.SIZE);
    }

    private int count(Selection selection, String language) {
        return catalogue.count(selection.filter(), language);
    }

    private void files() {
        List.of("/favicon.ico", "/robots.txt", OfflineReading.PROGRAM, NewsSitemap.PATH)
                .forEach(all::add);
        Sitemap.paths(catalogue.count(Filter.all(), site.defaultLanguage())).forEach(all::add);
        theme.assets().forEach(path -> all.add(SiteFiles.ASSETS + path));
        all.add(MediaPaths.SITE_CARD);
        for (Map.Entry<String, ?> topic :
                catalogue.settings().vocabulary().topics().entrySet()) {
            all.add(MediaPaths.topicCover(topic.getKey()));
            all.add(MediaPaths.topicCard(topic.getKey()));
        }
    }
}
