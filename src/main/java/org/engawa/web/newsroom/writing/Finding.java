package org.engawa.web.newsroom.writing;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.engawa.markdown.Remark;
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
    /** What Markdown remarks on: first of the line. */
    private static final Set<String> REMARKS =
            Arrays.stream(Remark.Kind.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    static Finding of(Refusal refusal, String sentence) {
        return new Finding(
                new Problem(field(refusal), sentence),
                isRemark(refusal) ? refusal.names().get(0) : "",
                switch (refusal.why()) {
                    case PLACEHOLDER, HEADING -> refusal.names().get(0);
                    default -> "";
                });
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
                    PICTURE_ENDED -> "body";
            default -> isRemark(refusal) ? "body" : "main";
        };
    }

    private static boolean isRemark(Refusal refusal) {
        return REMARKS.contains(refusal.why().name());
    }
}
