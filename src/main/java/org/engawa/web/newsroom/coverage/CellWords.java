package org.engawa.web.newsroom.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.engawa.reading.Route;
import org.engawa.story.EditionState;
import org.engawa.story.Standing;
import org.engawa.web.newsroom.Refusals;
import org.engawa.web.newsroom.Words;
import org.engawa.workflow.Coverage;

/** Where a story stands in a language in words, and where one does something about it. */
@RequestScoped
public class CellWords {
    @Inject
    private Words words;

    @Inject
    private Refusals states;

    /** Where it stands, in a word. */
    public String say(Standing.Group group) {
        return switch (group) {
            case LIVE -> words.say("coverage.live");
            case BEHIND -> words.say("coverage.behind");
            case IN_PROGRESS -> words.say("coverage.in-progress");
            case WITHDRAWN -> words.say("coverage.withdrawn");
            case MISSING -> words.say("coverage.missing");
        };
    }

    /** Where it stands, as exactly as a cell says it. */
    public String say(Standing standing) {
        return switch (standing.group()) {
            case BEHIND ->
                standing.readers() == Standing.Readers.MISLEADING
                        ? words.say("coverage.misleading")
                        : words.say("coverage.changed");
            case IN_PROGRESS -> preparing(standing);
            case LIVE, WITHDRAWN, MISSING -> say(standing.group());
        };
    }

    /** What is in preparation beside what readers see; empty for nothing. */
    public String further(Standing standing) {
        return standing.group() == Standing.Group.IN_PROGRESS
                        || standing.preparing().isEmpty()
                ? ""
                : words.say("coverage.correction", preparing(standing));
    }

    private String preparing(Standing standing) {
        return standing.preparing().map(this::state).orElse("");
    }

    private String state(EditionState state) {
        return states.state(state);
    }

    /** The address of the page to which a way leads; empty for none. */
    public String address(Coverage.Line line, Coverage.Cell cell, Coverage.Way way) {
        String about = "?story=" + line.story().id() + "&language=" + cell.language();
        return switch (way) {
            case NONE -> "";
            case READ -> Route.story(line.story().slug()).in(cell.language());
            case TRANSLATE -> "/newsroom/translate" + about;
            case WRITE -> "/newsroom/edit" + about;
            case REVIEW -> "/newsroom/review" + about;
        };
    }
}
