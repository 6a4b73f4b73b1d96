package org.engawa.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A page of the site, whatever the language; the one place that knows how addresses are written.
 *
 * @param key of the single thing; empty for the section itself
 * @param page of a list, counted from 1
 */
public record Route(Section section, String key, int page) {
    private static final int LONGEST = 120;
    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    /** The front page. */
    public static Route home() {
        return new Route(Section.HOME, "", 1);
    }

    /** A section itself. */
    public static Route to(Section section) {
        return new Route(section, "", 1);
    }

    /** The page of a story. */
    public static Route story(String slug) {
        return new Route(Section.STORIES, slug, 1);
    }

    /** The page of a country, ISO 3166-1 alpha-2 in either case. */
    public static Route country(String iso) {
        return new Route(Section.COUNTRIES, iso.toLowerCase(Locale.ROOT), 1);
    }

    /** The page of a programme. */
    public static Route programme(String key) {
        return new Route(Section.PROGRAMMES, key, 1);
    }

    /** The page of a topic. */
    public static Route topic(String key) {
        return new Route(Section.TOPICS, key, 1);
    }

    /** The page of a person. */
    public static Route person(String key) {
        return new Route(Section.PEOPLE, key, 1);
    }

    /** The page of a venue. */
    public static Route venue(String key) {
        return new Route(Section.VENUES, key, 1);
    }

    /** A page that stands beside the stories. */
    public static Route page(String key) {
        return new Route(Section.PAGES, key, 1);
    }

    /** The page with these words in its address, but for those that stand beside the stories, which only the site itself knows. */
    public static Optional<Route> of(List<String> words) {
        if (words.isEmpty()) {
            return Optional.of(home());
        }
        Optional<Section> section = Section.of(words.get(0));
        if (words.size() == 1) {
            return section.map(Route::to);
        }
        // Country codes are written large elsewhere, so people write them large here too.
        String key =
                section.equals(Optional.of(Section.COUNTRIES)) ? words.get(1).toLowerCase(Locale.ROOT) : words.get(1);
        return section.filter(found -> words.size() == 2 && found.keyed())
                .filter(found -> key.length() <= LONGEST && KEY.matcher(key).matches())
                .map(found -> new Route(found, key, 1));
    }

    /** The same list at another page. */
    public Route at(int number) {
        return new Route(section, key, number);
    }

    /** Whether it is the page of a single thing. */
    public boolean single() {
        return !key.isEmpty();
    }

    /** The path in a language, for example {@code /ja/countries/zm?page=2}. */
    public String in(String language) {
        return "/" + language + neutral();
    }

    /** The path without language, for example {@code /countries/zm}: for posters, and for those who have not chosen yet. */
    public String neutral() {
        String path = section == Section.PAGES ? "/" + key : "/" + section.word() + (single() ? "/" + key : "");
        return page == 1 ? path : path + "?page=" + page;
    }
}
