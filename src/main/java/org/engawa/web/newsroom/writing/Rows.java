package org.engawa.web.newsroom.writing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.engawa.story.EditionSummary;
import org.engawa.web.newsroom.Hours;
import org.engawa.web.newsroom.Words;
import org.engawa.workflow.Worklist;

/** Turns editions into rows of lists. */
@RequestScoped
public class Rows {
    private static final String REVIEW = "/newsroom/review";

    @Inject
    private SiteNames names;

    @Inject
    private Hours hours;

    @Inject
    private Words words;

    @Inject
    private OpenRemarks remarks;

    /** The page on which is done what waits. */
    static String page(Worklist.Reason reason) {
        return switch (reason) {
            case RETURNED, CONTINUE -> OpenSheet.PAGE;
            case REVIEW, UNREVIEWED, PUBLISH -> REVIEW;
        };
    }

    /** A row that leads to a page about the edition. */
    Row of(EditionSummary edition, String page) {
        boolean untitled = edition.title().isBlank();
        return new Row(
                page + "?story=" + edition.story() + "&language=" + edition.language(),
                edition.story() + "/" + edition.language(),
                untitled ? words.say("board.untitled") : edition.title(),
                untitled ? words.getLanguage() : edition.language(),
                names.language(edition.language()),
                names.mission(edition.mission()),
                edition.savedByName(),
                hours.brief(edition.savedAt()),
                edition.due().map(hours::brief).orElse(""),
                remarks.on(edition));
    }
}
