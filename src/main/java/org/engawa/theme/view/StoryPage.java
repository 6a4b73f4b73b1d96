package org.engawa.theme.view;

import java.time.temporal.TemporalAccessor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A story.
 *
 * @param frame what every page shares
 * @param id of the story
 * @param kind label: message {@code kind.<kind>}
 * @param panel photograph or generated cover
 * @param topic first topic, or null
 * @param title the one {@code h1}
 * @param summary lead
 * @param byline who tells it
 * @param published a {@code LocalDate}
 * @param updated null if never
 * @param countries partner countries
 * @param facts typed fields of its kind
 * @param minutes reading time
 * @param state of events and exhibits: {@code now}, {@code coming}, {@code ended}; else empty
 * @param notices corrections, older translation, withdrawal
 * @param body safe HTML; cites {@code #evidence-<id>}
 * @param readings whether characters in the body carry readings, which readers may want to hide
 * @param evidence in the order of first use
 * @param citations the story in the forms in which others keep references, each by the name of its form
 * @param republish path of the page from which editors elsewhere take it
 * @param pictures of whom they are, as far as it is known
 * @param oembed absolute address at which the story describes itself to other sites
 * @param pattern of a generated cover, message {@code pattern.<pattern>}; empty for photographs
 * @param people in this story
 * @param programmes it belongs to
 * @param venue null if none
 * @param related up to three
 */
public record StoryPage(
        FrameView frame,
        String id,
        String kind,
        Panel panel,
        @Nullable Link topic,
        String title,
        String summary,
        Byline byline,
        TemporalAccessor published,
        @Nullable TemporalAccessor updated,
        List<Link> countries,
        List<Fact> facts,
        int minutes,
        String state,
        Notices notices,
        Markup body,
        boolean readings,
        List<EvidenceView> evidence,
        List<Link> citations,
        String republish,
        List<PictureCredit> pictures,
        String oembed,
        String pattern,
        List<PersonCard> people,
        List<ProgrammeCard> programmes,
        @Nullable VenueCard venue,
        List<Card> related)
        implements Page {
    /** Keeps its own copies of the lists. */
    public StoryPage {
        countries = List.copyOf(countries);
        facts = List.copyOf(facts);
        evidence = List.copyOf(evidence);
        citations = List.copyOf(citations);
        pictures = List.copyOf(pictures);
        people = List.copyOf(people);
        programmes = List.copyOf(programmes);
        related = List.copyOf(related);
    }

    @Override
    public String template() {
        return "story";
    }
}
