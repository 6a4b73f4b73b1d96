package org.engawa.theme.view;

import java.util.List;

/**
 * A region and its countries.
 *
 * @param name as the content names it
 * @param countries in the order of the language
 */
public record RegionView(String name, List<CountryLink> countries) {
    /** Keeps its own copies of the lists. */
    public RegionView {
        countries = List.copyOf(countries);
    }
}
