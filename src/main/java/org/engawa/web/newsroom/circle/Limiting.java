package org.engawa.web.newsroom.circle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.engawa.web.newsroom.Deeds;
import org.engawa.web.newsroom.InHand;
import org.engawa.workflow.LiftLimit;
import org.engawa.workflow.LimitStory;
import org.engawa.workflow.NoSuchEdition;
import org.engawa.workflow.StoryCircle;
import org.jspecify.annotations.Nullable;

/** For whom the story in hand exists, on the page `/newsroom/limit`. */
@Named
@RequestScoped
public class Limiting {
    @Inject
    private InHand inHand;

    @Inject
    private Deeds deeds;

    @Inject
    private StoryCircle circles;

    @Inject
    private InsiderWords words;

    @Inject
    private Acts acts;

    private StoryCircle.@Nullable Circle circle;

    /** What can be done about it. */
    @RequestScoped
    static class Acts {
        @Inject
        private LimitStory limit;

        @Inject
        private LiftLimit lift;

        LimitStory limit() {
            return limit;
        }

        LiftLimit lift() {
            return lift;
        }
    }

    /**
     * A member for whom it exists.
     *
     * @param how they came to it, a sentence
     */
    public record Row(String name, String how) {}

    /**
     * A member who may be named.
     *
     * @param field id of the box
     */
    public record Box(String field, String id, String name, boolean chosen) {}

    private StoryCircle.Circle circle() {
        StoryCircle.Circle known = circle;
        if (known == null) {
            known = circles.of(inHand.actor(), inHand.key());
            circle = known;
        }
        return known;
    }

    /** Whether it exists only for some. */
    public boolean isLimited() {
        return circle().limited();
    }

    /** For whom it exists. */
    public List<Row> getInsiders() {
        return circle().insiders().stream()
                .map(person -> new Row(person.name(), words.how(person)))
                .toList();
    }

    /** Who may be named besides. */
    public List<Box> getOthers() {
        List<String> sent = inHand.allSent("named");
        return circle().others().stream()
                .map(other -> new Box(
                        "named-" + other.id(),
                        other.id().toString(),
                        other.name(),
                        other.named() || sent.contains(other.id().toString())))
                .toList();
    }

    /** Limits it to those whom the form names. */
    public void limit() {
        deeds.act(
                "limit",
                () -> acts.limit().limit(inHand.actor(), inHand.key(), named()),
                inHand.path("limit"),
                "limited");
    }

    /** Takes the limit away. */
    public void lift() {
        deeds.act("limit", () -> acts.lift().lift(inHand.actor(), inHand.key()), inHand.path("limit"), "limit-lifted");
    }

    private Set<UUID> named() {
        Set<UUID> named = new HashSet<>();
        try {
            inHand.allSent("named").forEach(id -> named.add(UUID.fromString(id)));
        } catch (IllegalArgumentException e) {
            throw new NoSuchEdition();
        }
        return named;
    }
}
