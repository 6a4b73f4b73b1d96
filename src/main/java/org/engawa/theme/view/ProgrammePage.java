package org.engawa.theme.view;

import java.util.List;

/**
 * A programme.
 *
 * @param frame what every page shares
 * @param shortName abbreviation; may be empty
 * @param name full name
 * @param about a sentence or two
 * @param facts start, website …
 * @param countries where its stories are
 * @param cards its stories
 * @param pager other pages
 * @param people in it
 * @param evidence sources of these facts
 */
public record ProgrammePage(
        FrameView frame,
        String shortName,
        String name,
        String about,
        List<Fact> facts,
        List<Link> countries,
        List<Card> cards,
        Pager pager,
        List<PersonCard> people,
        List<EvidenceView> evidence)
        implements Page {
    /** Keeps its own copies of the lists. */
    public ProgrammePage {
        facts = List.copyOf(facts);
        countries = List.copyOf(countries);
        cards = List.copyOf(cards);
        people = List.copyOf(people);
        evidence = List.copyOf(evidence);
    }

    @Override
    public String template() {
        return "programme";
    }
}
