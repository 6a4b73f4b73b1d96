package org.engawa.web.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A story with all its languages, as it is published; fields that are null are left out. */
record StoryDocument(
        String id,
        String slug,
        String kind,
        String originalLanguage,
        List<String> languages,
        String published,
        @Nullable String updated,
        @Nullable Reference mission,
        List<Reference> countries,
        List<Reference> programmes,
        List<Reference> topics,
        List<Reference> people,
        @Nullable Reference venue,
        FactsDocument facts,
        @Nullable Dates dates,
        List<Source> evidence,
        List<Picture> pictures,
        Cover cover,
        @Nullable Notice withdrawal,
        List<Edition> editions,
        Map<String, String> links) {

    /** Something that a story is about, or its mission. */
    record Reference(String key, Question.Words name, Map<String, String> links) {}

    /**
     * When an exhibit or event takes place.
     *
     * @param start as exactly as it is known, local to its place: {@code 2026}, {@code 2026-11}, {@code 2026-11-01}, {@code
     *     2026-11-01T10:00}
     * @param periods the same as moments
     * @param state {@code now}, {@code coming} or {@code ended}
     * @param held whether it takes place as announced
     */
    record Dates(
            @Nullable String start,
            @Nullable String end,
            List<Period> periods,
            @Nullable String state,
            boolean held) {}

    /** From a moment to just before another. */
    record Period(@Nullable String from, @Nullable String until) {}

    /** The source behind a fact. */
    record Source(
            String id,
            String title,
            @Nullable String publisher,
            @Nullable String url,
            @Nullable String doi,
            @Nullable String language,
            @Nullable String date) {}

    /** A picture with its rights. */
    record Picture(
            String file,
            String url,
            String type,
            int width,
            int height,
            @Nullable Map<String, String> alt,
            @Nullable String credit,
            @Nullable String licence) {}

    /**
     * What stands for the story in lists.
     *
     * @param generated whether it is drawn by the site; then it is free of rights
     */
    record Cover(
            String url,
            String type,
            boolean generated,
            @Nullable Map<String, String> alt,
            @Nullable String credit,
            @Nullable String licence) {}

    /** That the story, or its text in one language, is no longer current. */
    record Notice(
            String day,
            Map<String, String> reason,
            @Nullable String replacement) {}

    /**
     * The story in one language.
     *
     * @param id a URN that never changes
     * @param html safe HTML with absolute addresses
     * @param text the same without markup
     * @param citations ids of the evidence that the text cites
     * @param published when it became public in this language
     */
    record Edition(
            String id,
            String story,
            String slug,
            String language,
            String direction,
            String title,
            String summary,
            @Nullable String translator,
            String html,
            String text,
            int readingMinutes,
            List<String> citations,
            String published,
            @Nullable Notice withdrawal,
            Map<String, String> links) {}
}
