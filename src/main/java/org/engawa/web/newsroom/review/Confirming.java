package org.engawa.web.newsroom.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.engawa.web.newsroom.InHand;
import org.engawa.web.newsroom.Problems;
import org.engawa.web.newsroom.Words;
import org.engawa.workflow.Confirmation;
import org.jspecify.annotations.Nullable;

/** What a reviewer confirms of a text by ticking it. */
@Named
@RequestScoped
public class Confirming {
    @Inject
    private InHand inHand;

    @Inject
    private Words words;

    @Inject
    private Problems problems;

    /** A box to tick. */
    public record Box(
            String id,
            String value,
            String label,
            boolean ticked,
            @Nullable String problem) {
        /** The id of the box. */
        public String getId() {
            return id;
        }

        /** What is sent when it is ticked. */
        public String getValue() {
            return value;
        }

        /** What is confirmed, a sentence. */
        public String getLabel() {
            return label;
        }

        /** Whether it was ticked. */
        public boolean isTicked() {
            return ticked;
        }

        /** What is wrong with it; null for nothing. */
        public @Nullable String getProblem() {
            return problem;
        }
    }

    /** All that is to be confirmed. */
    public List<Box> getBoxes() {
        Set<Confirmation> given = given();
        return Arrays.stream(Confirmation.values())
                .map(each -> box(each, given.contains(each)))
                .toList();
    }

    /** What was ticked. */
    public Set<Confirmation> given() {
        List<String> sent = inHand.allSent("confirmed");
        return Arrays.stream(Confirmation.values())
                .filter(each -> sent.contains(each.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether all of it was ticked; what wasn't is noted. */
    public boolean demand() {
        Set<Confirmation> given = given();
        Arrays.stream(Confirmation.values())
                .filter(each -> !given.contains(each))
                .forEach(each -> problems.add(
                        "confirmed-" + key(each), "refusal.confirmation", words.say("confirmation." + key(each))));
        return given.size() == Confirmation.values().length;
    }

    private Box box(Confirmation each, boolean ticked) {
        String id = "confirmed-" + key(each);
        return new Box(id, each.name(), words.say("confirmation." + key(each)), ticked, problems.of(id));
    }

    private static String key(Confirmation each) {
        return each.name().toLowerCase(Locale.ROOT);
    }
}
