package org.engawa.locale;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.ibm.icu.util.ULocale;
import java.net.URI;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The site as `site.yaml` describes it.
 *
 * @param name the site's name
 * @param tagline one line for the home page
 * @param languages BCP 47 tags in the order in which every page shows them
 * @param defaultLanguage the language of those who ask for none of ours
 * @param address where readers reach the site, without path; the only host name ever put into an absolute address
 * @param zone the zone in which dates are shown
 * @param theme the folder under `themes/`
 */
public record Site(
        LocalText name,
        LocalText tagline,
        List<String> languages,
        @JsonProperty("default") String defaultLanguage,
        URI address,
        ZoneId zone,
        String theme) {

    /** Keeps its own copy of the list. */
    public Site {
        languages = List.copyOf(languages);
    }

    /** The site before any content was imported: nameless English. */
    public static Site unnamed() {
        return new Site(
                LocalText.of("en", "Engawa"),
                LocalText.of("en", ""),
                List.of("en"),
                "en",
                URI.create("http://localhost:8080"),
                ZoneId.of("UTC"),
                "engawa");
    }

    /** Whether the site has this language; the tag must be written as in `site.yaml`. */
    public boolean speaks(String language) {
        return languages.contains(language);
    }

    /**
     * The order in which texts are looked for by a reader of this language: the language itself, less specific forms
     * and other forms of it, English, then the others in the order of the site.
     */
    public List<String> preferences(String language) {
        Set<String> order = closest(language);
        order.addAll(languages);
        return List.copyOf(order);
    }

    private Set<String> closest(String language) {
        Set<String> order = new LinkedHashSet<>();
        order.add(language);
        String primary = primary(language);
        languages.stream().filter(other -> primary(other).equals(primary)).forEach(order::add);
        order.add("en");
        order.add(defaultLanguage);
        return order;
    }

    /** The first subtag (BCP 47). Lists ask for it a thousand times, and a locale takes a hundred times as long to be made of a tag. */
    private static String primary(String tag) {
        int end = tag.indexOf('-');
        return (end < 0 ? tag : tag.substring(0, end)).toLowerCase(Locale.ROOT);
    }

    /**
     * Which of the languages in which something exists is shown to a reader of another language.
     *
     * @param available at least one language
     * @param original shown when neither the language, a form of it, English nor the default exists
     */
    public String shownIn(String language, Set<String> available, String original) {
        Set<String> order = closest(language);
        order.add(original);
        return order.stream()
                .filter(available::contains)
                .findFirst()
                .orElseGet(() -> available.stream().sorted().findFirst().orElse(original));
    }

    /** Whether a language is written from right to left, by its script (CLDR likely subtags, which know Dari as `fa-AF` alone). */
    public static boolean rightToLeft(String language) {
        return ULocale.createCanonical(ULocale.forLanguageTag(language)).isRightToLeft();
    }
}
