package org.engawa.web.newsroom.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.engawa.story.StoryText;
import org.engawa.web.newsroom.InHand;
import org.engawa.web.newsroom.Words;
import org.engawa.web.newsroom.writing.Changes;
import org.engawa.workflow.LookBack;
import org.jspecify.annotations.Nullable;

/** What changed in a text since the member last looked at it; for whoever never did, since what is public. */
@Named
@RequestScoped
public class SinceLook {
    @Inject
    private InHand inHand;

    @Inject
    private LookBack looks;

    @Inject
    private Changes changes;

    @Inject
    private Words words;

    private @Nullable Optional<Before> known;

    /**
     * With what the text is compared.
     *
     * @param looked when the member looked at it; null for what is public
     */
    private record Before(StoryText text, @Nullable OffsetDateTime looked) {}

    /** Whether there is anything with which it can be compared. */
    public boolean isThere() {
        return before().isPresent();
    }

    /** With what it is compared, as a heading. */
    public String getHeading() {
        return before().map(Before::looked)
                .map(looked -> words.say("review.since", changes.time(looked)))
                .orElseGet(() -> words.say("review.since-public"));
    }

    /** What changed; empty when nothing did. */
    public List<Changes.Part> getParts() {
        return before().map(before -> changes.only(before.text(), inHand.sheet().text(), inHand.getLanguage()))
                .orElse(List.of());
    }

    private Optional<Before> before() {
        Optional<Before> present = known;
        if (present == null) {
            present = looked().or(this::live);
            known = present;
        }
        return present;
    }

    private Optional<Before> looked() {
        return looks.last(inHand.actor(), inHand.key())
                .flatMap(at -> inHand.history().stream()
                        .filter(saved -> !saved.at().isAfter(at))
                        .findFirst()
                        .map(saved -> new Before(saved.text(), at)));
    }

    private Optional<Before> live() {
        return inHand.sheet()
                .live()
                .filter(text -> !text.equals(inHand.sheet().text()))
                .map(text -> new Before(text, null));
    }
}
