package org.engawa.theme.view;

import java.util.List;

/**
 * A country or region.
 *
 * @param frame what every page shares
 * @param name from the site's own table
 * @param region its region
 * @param regionHref where that region is listed; may be empty
 * @param cards its stories; may be empty
 * @param pager other pages
 * @param programmes at work there
 * @param people who work there
 * @param venues there
 * @param neighbours countries of the region that have stories
 */
public record CountryPage(
        FrameView frame,
        String name,
        String region,
        String regionHref,
        List<Card> cards,
        Pager pager,
        List<ProgrammeCard> programmes,
        List<PersonCard> people,
        List<VenueCard> venues,
        List<CountryLink> neighbours)
        implements Page {
    /** Keeps its own copies of the lists. */
    public CountryPage {
        cards = List.copyOf(cards);
        programmes = List.copyOf(programmes);
        people = List.copyOf(people);
        venues = List.copyOf(venues);
        neighbours = List.copyOf(neighbours);
    }

    @Override
    public String template() {
        return "country";
    }
}
