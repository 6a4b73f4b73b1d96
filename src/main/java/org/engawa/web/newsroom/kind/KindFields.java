package org.engawa.web.newsroom.kind;

import static org.engawa.web.newsroom.kind.KindField.is;
import static org.engawa.web.newsroom.kind.KindField.may;
import static org.engawa.web.newsroom.kind.KindField.mayBe;
import static org.engawa.web.newsroom.kind.KindField.must;
import static org.engawa.web.newsroom.kind.KindField.rows;

import java.util.List;
import org.engawa.story.Kind;

/** All fields of all kinds, in the order in which people are asked for them. */
public final class KindFields {
    private static final KindField START = may("start", Shape.DATE);
    private static final KindField END = may("end", Shape.DATE);
    private static final KindField WEBSITE = may("website", Shape.ADDRESS);
    private static final KindField STATUS = is("status", "scheduled", "postponed", "cancelled");

    private KindFields() {}

    /** Those of a kind. */
    public static List<KindField> of(Kind kind) {
        return switch (kind) {
            case RESULT ->
                List.of(
                        may("project", Shape.TEXT),
                        mayBe(
                                "field",
                                "environment-energy",
                                "bioresources",
                                "disaster-prevention",
                                "infectious-disease"),
                        may("code", Shape.CODE),
                        START,
                        END,
                        rows(
                                "partners",
                                must("name", Shape.TEXT),
                                must("country", Shape.COUNTRY),
                                may("ror", Shape.ROR)));
            case PROFILE -> List.of(must("person", Shape.PERSON));
            case EXHIBIT ->
                List.of(
                        START,
                        END,
                        STATUS,
                        mayBe("admission", "free", "paid"),
                        WEBSITE,
                        rows("tour", must("venue", Shape.VENUE), START, END));
            case EVENT ->
                List.of(
                        must("start", Shape.HOUR),
                        may("end", Shape.HOUR),
                        must("zone", Shape.ZONE),
                        must("place", Shape.TEXT),
                        STATUS,
                        mayBe("attendance", "on-site", "online", "mixed"),
                        may("organiser", Shape.TEXT),
                        WEBSITE);
            case SPEECH ->
                List.of(
                        must("speaker", Shape.TEXT),
                        must("occasion", Shape.TEXT),
                        must("date", Shape.DATE),
                        may("place", Shape.TEXT));
            case ARTICLE -> List.of(must("author", Shape.TEXT));
            case PROGRAMME ->
                List.of(
                        must("programme", Shape.PROGRAMME),
                        START,
                        END,
                        rows("operators", must("", Shape.TEXT)),
                        WEBSITE);
            case CHALLENGE -> List.of(must("topic", Shape.TOPIC), may("goals", Shape.GOALS));
        };
    }
}
