package org.engawa.theme.view;

import java.util.List;

/**
 * All people.
 *
 * @param frame what every page shares
 * @param people in the order of the language
 * @param pager other pages
 */
public record PeoplePage(FrameView frame, List<PersonCard> people, Pager pager) implements Page {
    /** Keeps its own copies of the lists. */
    public PeoplePage {
        people = List.copyOf(people);
    }

    @Override
    public String template() {
        return "people";
    }
}
