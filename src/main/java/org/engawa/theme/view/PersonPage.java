package org.engawa.theme.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person who appears in stories.
 *
 * @param frame what every page shares
 * @param name in the language of the page
 * @param original the name in its own script, or null if that is the same
 * @param reading how it is read; may be empty
 * @param field of work; may be empty
 * @param affiliation institution; may be empty
 * @param country where they work, or null
 * @param cards stories with them
 * @param pager other pages
 * @param programmes they take part in
 * @param evidence sources of these facts
 */
public record PersonPage(
        FrameView frame,
        String name,
        @Nullable Words original,
        String reading,
        String field,
        String affiliation,
        @Nullable Link country,
        List<Card> cards,
        Pager pager,
        List<ProgrammeCard> programmes,
        List<EvidenceView> evidence)
        implements Page {
    /** Keeps its own copies of the lists. */
    public PersonPage {
        cards = List.copyOf(cards);
        programmes = List.copyOf(programmes);
        evidence = List.copyOf(evidence);
    }

    @Override
    public String template() {
        return "person";
    }
}
