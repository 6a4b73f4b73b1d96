package org.engawa.web.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The typed fields of a story, one form for each kind. Texts are by language, dates as exact as they are known. */
sealed interface FactsDocument {
    /** The word of the kind, which tells the forms apart. */
    String kind();

    /** A research outcome. */
    record Result(
            String kind,
            @Nullable String field,
            @Nullable Map<String, String> project,
            @Nullable String code,
            @Nullable String start,
            @Nullable String end,
            List<Partner> partners)
            implements FactsDocument {}

    /** An institution that took part. */
    record Partner(
            Map<String, String> name,
            String country,
            @Nullable String ror) {}

    /** A scientist. */
    record Profile(String kind, String person) implements FactsDocument {}

    /** Something to see. */
    record Exhibit(
            String kind,
            @Nullable String start,
            @Nullable String end,
            @Nullable String admission,
            String status,
            @Nullable String website,
            List<Stop> tour)
            implements FactsDocument {}

    /** A stop of a travelling exhibit. */
    record Stop(
            String venue, @Nullable String start, @Nullable String end) {}

    /** Something that takes place at a time. */
    record Event(
            String kind,
            String start,
            @Nullable String end,
            String zone,
            Map<String, String> place,
            @Nullable String attendance,
            String status,
            @Nullable Map<String, String> organiser,
            @Nullable String website)
            implements FactsDocument {}

    /** What somebody said. */
    record Speech(
            String kind,
            Map<String, String> speaker,
            Map<String, String> occasion,
            String date,
            @Nullable Map<String, String> place)
            implements FactsDocument {}

    /** A text by an author. */
    record Article(String kind, Map<String, String> author) implements FactsDocument {}

    /** A page about a scheme. */
    record Programme(
            String kind,
            String programme,
            @Nullable String start,
            @Nullable String end,
            List<Map<String, String>> operators,
            @Nullable String website)
            implements FactsDocument {}

    /** A global issue. */
    record Challenge(String kind, String topic, List<Integer> goals) implements FactsDocument {}
}
