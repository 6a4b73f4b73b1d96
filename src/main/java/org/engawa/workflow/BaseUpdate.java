package org.engawa.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.engawa.markdown.Layer;
import org.engawa.story.StoryText;

/** What changed in the story on which a text rests, proposed to the text part by part. */
final class BaseUpdate {
    private final StoryText now;
    private final StoryText own;
    private final Layer body;
    private final List<Proposal> all = new ArrayList<>();
    private final int words;

    /** Where a change is. */
    enum Part {
        TITLE,
        SUMMARY,
        BODY
    }

    /**
     * A change that may be taken over.
     *
     * @param before what the other story said; empty where something is new
     * @param after what it says now; empty where something is gone
     * @param own whether the text says something of its own there, so that there is nothing to take over
     */
    record Proposal(Part part, String before, String after, boolean own) {}

    BaseUpdate(StoryText followed, StoryText now, StoryText own) {
        this.now = now;
        this.own = own;
        this.body = new Layer(followed.body(), now.body(), own.body());
        propose(Part.TITLE, followed.title(), now.title(), own.title());
        propose(Part.SUMMARY, followed.summary(), now.summary(), own.summary());
        words = all.size();
        body.changes()
                .forEach(change -> all.add(new Proposal(Part.BODY, change.before(), change.after(), change.own())));
    }

    private void propose(Part part, String before, String after, String ours) {
        if (!before.equals(after)) {
            all.add(new Proposal(part, before, after, !ours.equals(before)));
        }
    }

    /** All of them, the title first. */
    List<Proposal> all() {
        return List.copyOf(all);
    }

    /** The text with some of them, by their index; what it says by itself stays. */
    StoryText taking(Set<Integer> taken) {
        return new StoryText(
                takes(Part.TITLE, taken) ? now.title() : own.title(),
                takes(Part.SUMMARY, taken) ? now.summary() : own.summary(),
                body.taking(taken.stream().map(index -> index - words).collect(Collectors.toSet())),
                own.translator());
    }

    private boolean takes(Part part, Set<Integer> taken) {
        return taken.stream()
                .filter(index -> index >= 0 && index < words)
                .map(all::get)
                .anyMatch(proposal -> proposal.part() == part && !proposal.own());
    }
}
