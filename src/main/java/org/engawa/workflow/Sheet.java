package org.engawa.workflow;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engawa.organization.Mission;
import org.engawa.story.Correction;
import org.engawa.story.EditionState;
import org.engawa.story.Slug;
import org.engawa.story.Staleness;
import org.engawa.story.StoryFacts;
import org.engawa.story.StoryText;

/**
 * An edition as a member sees it on a desk.
 *
 * @param limited whether the story exists only for some
 * @param original whether it is the original and no translation
 * @param number of the edition, counted from 1 within its language
 * @param text as it was saved last
 * @param facts that go public with it
 * @param mark hash of all of it, to be given back with an act that is meant for exactly this
 * @param problems what the checks find, whether or not they are enforced yet
 * @param refusals why each act can't be done by this member now; empty for those that can
 * @param due when it is to be published, while it is scheduled
 * @param correction what it changes for readers, once somebody has said so
 * @param live what is public in this language, where something is
 * @param source what this translates; none in an original
 * @param languages all languages of the story, the original first
 */
public record Sheet(
        EditionKey key,
        Slug slug,
        Mission mission,
        boolean limited,
        boolean original,
        int number,
        EditionState state,
        StoryText text,
        StoryFacts facts,
        String mark,
        List<Refusal> problems,
        Map<Act, List<Refusal>> refusals,
        Judgement judgement,
        Optional<OffsetDateTime> due,
        Optional<Correction> correction,
        Optional<StoryText> live,
        Optional<Source> source,
        List<Sibling> languages) {
    /** Whether this member can do an act now. */
    public boolean may(Act act) {
        return refusals.getOrDefault(act, List.of(Refusal.because(Refusal.Why.STATE)))
                .isEmpty();
    }

    /**
     * How it came through review.
     *
     * @param sentBy name of who sent it, empty when nobody did
     * @param approvedBy name of who approved it, empty when nobody did
     * @param holds whether exactly this was approved
     * @param reason why it was returned or published in an emergency, empty when it was not
     * @param unreviewed whether it was published in an emergency and nobody has looked since
     */
    public record Judgement(
            String sentBy,
            Optional<OffsetDateTime> opened,
            String approvedBy,
            boolean holds,
            String reason,
            boolean unreviewed) {}

    /**
     * What a translation translates.
     *
     * @param followed the text of the original when the translation was begun or last brought up to it
     * @param now the text of the original that is public, else the one that is being written
     */
    public record Source(String language, StoryText followed, StoryText now) {}

    /**
     * The story in one of its languages.
     *
     * @param state of the edition in preparation, else of what was public last
     * @param live whether readers see it in this language
     */
    public record Sibling(String language, EditionState state, boolean live, Staleness staleness) {}
}
