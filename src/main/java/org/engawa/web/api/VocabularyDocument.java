package org.engawa.web.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stories are about, as it is published; fields that are null are left out. Names are by language. */
final class VocabularyDocument {
    private VocabularyDocument() {}

    /** All lists, and the regions, which have no entries of their own. */
    record Index(List<ListLink> lists, List<Region> regions, Map<String, String> links) {}

    /** A list of the vocabulary. */
    record ListLink(String name, int entries, Map<String, String> links) {}

    /** A part of the world. */
    record Region(String key, Map<String, String> names, Map<String, String> links) {}

    /** All entries of a list. */
    record Entries<T>(List<T> entries, Map<String, String> links) {}

    /** A source of an entry. */
    record Source(String title, @Nullable String url) {}

    /**
     * A country or region.
     *
     * @param key ISO 3166-1 alpha-2
     * @param name in the language of the answer
     * @param stories how many are about it, told in any language
     */
    record Country(
            String key,
            Question.Words name,
            Map<String, String> names,
            String region,
            double latitude,
            double longitude,
            int stories,
            Map<String, String> links) {}

    /** A scheme, facility or organisation. */
    record Programme(
            String key,
            Question.Words name,
            Map<String, String> names,
            @Nullable String abbreviation,
            Map<String, String> about,
            @Nullable String start,
            @Nullable String end,
            @Nullable String ror,
            @Nullable String website,
            List<Source> evidence,
            int stories,
            Map<String, String> links) {}

    /** A field of research or concern. */
    record Topic(
            String key,
            Question.Words name,
            Map<String, String> names,
            Map<String, String> about,
            int stories,
            Map<String, String> links) {}

    /** A person on the public professional record. */
    record Person(
            String key,
            Question.Words name,
            Map<String, String> names,
            @Nullable String reading,
            String country,
            Map<String, String> field,
            Map<String, String> affiliation,
            @Nullable String orcid,
            @Nullable String website,
            List<Source> evidence,
            int stories,
            Map<String, String> links) {}

    /** A place where exhibits and events are held. */
    record Venue(
            String key,
            Question.Words name,
            Map<String, String> names,
            Map<String, String> about,
            Map<String, String> city,
            String country,
            String zone,
            @Nullable String address,
            @Nullable String opened,
            @Nullable String website,
            List<Source> evidence,
            int stories,
            Map<String, String> links) {}

    /** A term of the field with its equivalents. */
    record Term(String key, Question.Words name, Map<String, String> names, Map<String, String> links) {}

    /**
     * Who publishes.
     *
     * @param kind for example {@code embassy}
     * @param country where it stands
     */
    record Mission(
            String key,
            String kind,
            Question.Words name,
            Map<String, String> names,
            String country,
            String zone,
            int stories,
            Map<String, String> links) {}
}
