package org.engawa.web.newsroom.writing;

import org.engawa.web.newsroom.Problem;
import org.engawa.workflow.Refusal;

/**
 * Something that a check found, and where it can be put right.
 *
 * @param problem at its field
 * @param line in the text, counted from 1; empty where it is none
 * @param mark the very letters, to be looked for; empty where they are not known
 */
public record Finding(Problem problem, String line, String mark) {
    static Finding of(Refusal refusal, String sentence) {
        return new Finding(new Problem(field(refusal), sentence), line(refusal), mark(refusal));
    }

    private static String line(Refusal refusal) {
        return switch (refusal.why()) {
            case UNKNOWN_CITATION,
                    BROKEN_LINK,
                    REFUSED_LINK,
                    REFUSED_PICTURE,
                    RAW_HTML,
                    TOP_HEADING,
                    CHART_TABLE,
                    CHART_NUMBER,
                    CHART_TIME -> refusal.names().get(0);
            default -> "";
        };
    }

    private static String mark(Refusal refusal) {
        return switch (refusal.why()) {
            case PLACEHOLDER, HEADING -> refusal.names().get(0);
            default -> "";
        };
    }

    /** The id of the field; that of the page where no field can help. */
    static String field(Refusal refusal) {
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
