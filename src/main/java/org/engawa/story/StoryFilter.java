package org.engawa.story;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which stories are asked for.
 *
 * @param sight the stories that they may be
 * @param country ISO 3166-1 alpha-2 of a country that they are about
 * @param language BCP 47 tag of the language to which the standing belongs
 * @param standing where they stand in that language; counts only together with it
 */
public record StoryFilter(
        Sight sight,
        Optional<Kind> kind,
        Optional<String> country,
        Optional<String> language,
        Optional<Standing.Group> standing) {
    private static final Pattern TAG = Pattern.compile("[A-Za-z0-9-]{2,35}");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    /**
     * Takes what is a language and a country.
     *
     * @throws IllegalArgumentException for what is no language or country
     */
    public StoryFilter {
        if (language.filter(tag -> !TAG.matcher(tag).matches()).isPresent()
                || country.filter(code -> !COUNTRY.matcher(code).matches()).isPresent()) {
            throw new IllegalArgumentException(language + " " + country);
        }
    }
}
