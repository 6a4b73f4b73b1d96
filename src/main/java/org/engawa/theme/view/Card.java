package org.engawa.theme.view;

import java.time.temporal.TemporalAccessor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A story as lists show it.
 *
 * @param href of the story in the language shown
 * @param title in that language
 * @param summary in that language
 * @param language the language shown
 * @param foreign whether that is another language than the page's; then its name is shown
 * @param kind {@code result}, {@code profile} …; label: message {@code kind.<kind>}
 * @param topic null if none
 * @param countries partner countries
 * @param published a {@code LocalDate}
 * @param minutes reading time
 * @param panel picture or cover
 * @param when of events and exhibits, else null
 * @param state {@code now}, {@code coming}, {@code ended}, or empty
 */
public record Card(
        String href,
        String title,
        String summary,
        LanguageView language,
        boolean foreign,
        String kind,
        @Nullable Link topic,
        List<Link> countries,
        TemporalAccessor published,
        int minutes,
        Panel panel,
        @Nullable Span when,
        String state) {
    /** Keeps its own copies of the lists. */
    public Card {
        countries = List.copyOf(countries);
    }
}
