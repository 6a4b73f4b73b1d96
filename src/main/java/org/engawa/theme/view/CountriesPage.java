package org.engawa.theme.view;

/**
 * All countries and regions: map and list.
 *
 * @param frame what every page shares
 * @param world map and list
 */
public record CountriesPage(FrameView frame, WorldView world) implements Page {

    @Override
    public String template() {
        return "countries";
    }
}
