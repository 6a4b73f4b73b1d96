package org.engawa.web.newsroom.several;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.engawa.web.newsroom.Refusals;
import org.engawa.web.newsroom.Words;
import org.engawa.web.newsroom.writing.SiteNames;
import org.engawa.workflow.Act;
import org.engawa.workflow.AskSeveral;
import org.engawa.workflow.EditionKey;

/** Turns what was ticked into rows of a list. */
@RequestScoped
public class SeveralRows {
    @Inject
    private SiteNames names;

    @Inject
    private Refusals refusals;

    @Inject
    private Words words;

    /**
     * One of several.
     *
     * @param address of the page on which it is looked at
     * @param title as it was saved last, or that it has none yet
     * @param tag BCP 47 tag of the language of the title
     * @param why the act can't be done to it, as sentences; empty when it can
     * @param value what a form sends of it
     */
    public record Row(
            String address,
            String title,
            String tag,
            String language,
            String mission,
            String state,
            List<String> why,
            String value) {
        /** Keeps its own copy of the list. */
        public Row {
            why = List.copyOf(why);
        }
    }

    /** A row about an edition. */
    Row of(AskSeveral.Line line, Act act) {
        EditionKey key = line.key();
        boolean untitled = line.title().isBlank();
        return new Row(
                "/newsroom/" + page(act) + "?story=" + key.story() + "&language=" + key.language(),
                untitled ? words.say("board.untitled") : line.title(),
                untitled ? words.getLanguage() : key.language(),
                names.language(key.language()),
                names.mission(line.mission().key()),
                refusals.state(line.state()),
                line.refusals().stream().map(refusals::say).toList(),
                key.story() + "/" + key.language() + "/" + line.mark());
    }

    /** The name of an act. */
    String name(Act act) {
        return words.say("several.act-" + key(act));
    }

    /** What an act does to as many, or has done. */
    String heading(Act act, boolean done, int count) {
        return words.say((done ? "several.done-" : "several.will-") + key(act), count);
    }

    private static String key(Act act) {
        return act.name().toLowerCase(Locale.ROOT);
    }

    /** Where one sees what matters for an act, or puts right what speaks against it. */
    private static String page(Act act) {
        return switch (act) {
            case SUBMIT, DELETE -> "edit";
            case APPROVE -> "review";
            default -> "publish";
        };
    }
}
