package org.engawa.web.api;

import java.util.List;
import java.util.Map;
import org.engawa.web.api.StoryDocument.Cover;
import org.engawa.web.api.StoryDocument.Dates;
import org.engawa.web.api.StoryDocument.Reference;
import org.jspecify.annotations.Nullable;

/**
 * A story in a list, as a reader of a language is shown it.
 *
 * @param language of title and summary, BCP 47
 * @param extract of a search: a passage that says why it was found
 */
record StoryCard(
        String id,
        String slug,
        String kind,
        String language,
        String originalLanguage,
        List<String> languages,
        String title,
        String summary,
        String published,
        @Nullable String updated,
        @Nullable Reference mission,
        List<Reference> countries,
        List<Reference> programmes,
        List<Reference> topics,
        List<Reference> people,
        @Nullable Reference venue,
        @Nullable Dates dates,
        Cover cover,
        Question.@Nullable Words extract,
        Map<String, String> links) {

    /**
     * A part of a list.
     *
     * @param total how many stories the whole list has
     * @param suggestion of a search: the words as they were probably meant
     */
    record Page(
            int total, List<StoryCard> stories, @Nullable String suggestion, Map<String, String> links) {}
}
