package org.engawa.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Two members do the same with two stories of theirs, one as the screens have it, the other with the fields and buttons of all other screens
 * in every form. Nothing else comes of it.
 */
@ExtendWith(House.Working.class)
class ExtraFieldsIT {
    /** What ends a sign-in, or what the test goes on with: each has a turn of its own. */
    private static final Set<String> LAST = Set.of("sign-out", "end", "change", "discard", "delete");

    /** Pages that are about no story, and those that act on what all share. */
    private static final Set<String> ELSEWHERE = Set.of("sign-in", "set-up", "signed-out", "refused", "second-factor");

    private static final Map<String, String> TEXT = Map.of(
            "title",
            "Water in step",
            "summary",
            "Two stories that are one.",
            "body",
            "It rains.\n\nTwice.",
            "topics",
            Lockstep.EVERY);

    private final List<String> wrong = new ArrayList<>();
    private final Set<String> pressed = new TreeSet<>();

    @Test
    void everyFormIsAnsweredAsWithoutThem(House house) throws IOException {
        FieldsOfOthers others = new FieldsOfOthers();
        assertThat(others.size()).isGreaterThan(200);
        Lockstep both = new Lockstep(house, others);
        for (String page : Tour.pages()) {
            if (!ELSEWHERE.contains(page)) {
                both.begin();
                everyButton(both, page);
                compare(both, page);
            }
        }
        both.begin();
        theWayOfAStory(both);
        compare(both, "the way of a story");
        assertThat(wrong).isEmpty();
        assertThat(pressed).as("buttons").hasSizeGreaterThanOrEqualTo(20);
    }

    private void everyButton(Lockstep both, String page) throws IOException {
        List<String> buttons = both.buttons(page);
        for (String button : buttons) {
            if (!LAST.contains(button)) {
                press(both, page, button, Map.of(), true);
                press(both, page, button, Map.of(), false);
            }
        }
    }

    private void theWayOfAStory(Lockstep both) throws IOException {
        says(both, "edit", "save", "Saved.", TEXT);
        says(both, "edit", "send", "Sent for review.", Map.of());
        both.handOver();
        says(both, "review", "begin", "You are reviewing this text.", Map.of());
        says(both, "review", "deny", "Your answer is on record.", Map.of("arises-not", Lockstep.EVERY));
        says(both, "review", "approve", "Approved.", Map.of("confirmed", Lockstep.EVERY));
        compare(both, "approval");
        says(both, "publish", "publish", "Your story is out on the veranda.", Map.of());
        says(
                both,
                "withdraw",
                "withdraw",
                "Withdrawn in all languages.",
                Map.of("reason-en", "A figure was wrong.", "manner", "IN_ERROR"));
        says(both, "publish", "restore", "Public again.", Map.of());
    }

    private void says(Lockstep both, String page, String button, String words, Map<String, String> fields)
            throws IOException {
        assertThat(press(both, page, button, fields, false))
                .as(page + "#" + button)
                .contains(words);
    }

    private String press(Lockstep both, String page, String button, Map<String, String> fields, boolean all)
            throws IOException {
        Lockstep.Outcome outcome = both.press(page, button, fields, all);
        if (outcome.isThere()) {
            pressed.add(page + "#" + button);
            outcome.fault().ifPresent(fault -> wrong.add(page + "#" + button + ": " + fault));
            return outcome.said();
        }
        return "no such button";
    }

    private void compare(Lockstep both, String when) throws IOException {
        both.differences().forEach(fault -> wrong.add("after " + when + ": " + fault));
    }
}
