package org.engawa.web.newsroom.several;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engawa.web.newsroom.InHand;
import org.engawa.workflow.Act;
import org.engawa.workflow.AskSeveral;
import org.engawa.workflow.EditionKey;

/**
 * What was ticked and is to be done, as the form names it: `act`, and for each edition `edition` with its story, its language and,
 * once it was shown, the mark of what it said, divided by slashes. What else is sent under these names is passed over.
 */
@RequestScoped
public class Chosen {
    /** More are not done at once. */
    static final int MOST = 100;

    private static final Pattern EDITION = Pattern.compile(
            "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/([A-Za-z0-9-]{2,35})(?:/([0-9a-f]{0,128}))?");

    @Inject
    private InHand inHand;

    @Inject
    private AskSeveral ask;

    /** The act; none when none is named that can be done to several. */
    Optional<Act> act() {
        return AskSeveral.ACTS.stream()
                .filter(act -> act.name().equals(inHand.sent("act")))
                .findFirst();
    }

    /** What was ticked, each with its mark, as many as are done at once. */
    Map<EditionKey, String> marks() {
        Map<EditionKey, String> marks = new LinkedHashMap<>();
        inHand.allSent("edition").stream()
                .map(EDITION::matcher)
                .filter(Matcher::matches)
                .limit(MOST)
                .forEach(sent -> marks.put(
                        new EditionKey(UUID.fromString(sent.group(1)), sent.group(2)),
                        sent.group(3) == null ? "" : sent.group(3)));
        return marks;
    }

    /** Whether more was ticked than is done at once. */
    boolean tooMany() {
        return inHand.allSent("edition").size() > MOST;
    }

    /** What would happen to each. */
    List<AskSeveral.Line> lines(Optional<OffsetDateTime> due) {
        return act().map(act -> ask.ask(inHand.actor(), act, marks().keySet(), due))
                .orElse(List.of());
    }
}
