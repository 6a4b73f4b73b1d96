package org.engawa.theme.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A venue and what is, will be and was on there.
 *
 * @param frame what every page shares
 * @param name in the language of the page
 * @param original the name in its own script, or null if that is the same
 * @param about a sentence or two
 * @param facts city, country, opened, website
 * @param now exhibits and events on now
 * @param coming exhibits and events to come
 * @param past exhibits and events that ended
 * @param others other stories about it
 * @param evidence sources of these facts
 */
public record VenuePage(
        FrameView frame,
        String name,
        @Nullable Words original,
        String about,
        List<Fact> facts,
        List<Card> now,
        List<Card> coming,
        List<Card> past,
        List<Card> others,
        List<EvidenceView> evidence)
        implements Page {
    /** Keeps its own copies of the lists. */
    public VenuePage {
        facts = List.copyOf(facts);
        now = List.copyOf(now);
        coming = List.copyOf(coming);
        past = List.copyOf(past);
        others = List.copyOf(others);
        evidence = List.copyOf(evidence);
    }

    @Override
    public String template() {
        return "venue";
    }
}
