package org.engawa.web.newsroom.kind;

import static org.engawa.web.newsroom.kind.KindField.may;
import static org.engawa.web.newsroom.kind.KindField.must;
import static org.engawa.web.newsroom.kind.KindField.rows;

import java.util.List;
import org.engawa.vocabulary.TendedList;

/** All fields of the entries that members tend in the vocabulary but their keys, in the order in which people are asked for them. */
public final class EntryFields {
    /** What the name of each begins with in a form, and its words. */
    public static final String PREFIX = "entry";

    private static final KindField NAMES = must("names", Shape.TEXT);
    private static final KindField ABOUT = must("about", Shape.TEXT);
    private static final KindField COUNTRY = must("country", Shape.COUNTRY);
    private static final KindField WEBSITE = may("website", Shape.ADDRESS);
    private static final KindField EVIDENCE = rows("evidence", must("title", Shape.LINE), may("url", Shape.ADDRESS));

    private EntryFields() {}

    /** Those of a list. */
    public static List<KindField> of(TendedList list) {
        return switch (list) {
            case PEOPLE ->
                List.of(
                        NAMES,
                        may("reading", Shape.LINE),
                        must("field", Shape.TEXT),
                        must("affiliation", Shape.TEXT),
                        COUNTRY,
                        may("orcid", Shape.ORCID),
                        WEBSITE,
                        EVIDENCE);
            case VENUES ->
                List.of(
                        NAMES,
                        ABOUT,
                        must("city", Shape.TEXT),
                        COUNTRY,
                        must("zone", Shape.ZONE),
                        may("address", Shape.LINE),
                        may("opened", Shape.DATE),
                        WEBSITE,
                        EVIDENCE);
            case PROGRAMMES ->
                List.of(
                        NAMES,
                        may("brief", Shape.LINE),
                        ABOUT,
                        may("start", Shape.DATE),
                        may("end", Shape.DATE),
                        may("ror", Shape.ROR),
                        WEBSITE,
                        EVIDENCE);
        };
    }
}
