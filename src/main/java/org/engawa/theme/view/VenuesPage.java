package org.engawa.theme.view;

import java.util.List;

/**
 * All venues.
 *
 * @param frame what every page shares
 * @param venues in the order of the language
 */
public record VenuesPage(FrameView frame, List<VenueCard> venues) implements Page {
    /** Keeps its own copies of the lists. */
    public VenuesPage {
        venues = List.copyOf(venues);
    }

    @Override
    public String template() {
        return "venues";
    }
}
