package org.engawa.web.newsroom.writing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.engawa.web.newsroom.Problems;
import org.engawa.web.newsroom.Refusals;
import org.engawa.workflow.Refusal;
import org.engawa.workflow.Refused;

/** Notes why an act was refused as problems of the page, each at the field where it can be put right. */
@RequestScoped
public class RefusedActs {
    @Inject
    private Problems problems;

    @Inject
    private Refusals refusals;

    /** Notes all reasons. */
    public void note(Refused refused) {
        refused.refusals().forEach(refusal -> problems.note(field(refusal), refusals.say(refusal)));
    }

    private static String field(Refusal refusal) {
        return switch (refusal.why()) {
            case TITLE, TITLE_LONG -> "title";
            case SUMMARY, SUMMARY_LONG -> "summary";
            case TOPIC -> "topics";
            case COUNTRY -> "countries";
            case VENUE -> "venue";
            case MISSION -> "mission";
            case BODY,
                    PLACEHOLDER,
                    TEXT_COMPLEX,
                    HEADING,
                    PICTURE,
                    PICTURE_WORDS,
                    PICTURE_RIGHTS,
                    PICTURE_CONSENT,
                    PICTURE_ENDED,
                    UNKNOWN_CITATION,
                    BROKEN_LINK,
                    REFUSED_LINK,
                    REFUSED_PICTURE,
                    RAW_HTML,
                    TOP_HEADING,
                    CHART_TABLE,
                    CHART_NUMBER,
                    CHART_TIME -> "body";
            default -> "main";
        };
    }
}
