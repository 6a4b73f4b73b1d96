package org.engawa.story;

import org.jspecify.annotations.Nullable;

/**
 * What an author saves.
 *
 * @param facts what is to be true of the story in every language; null in a translation, which leaves it to the original
 * @param pictures what a translation says that the pictures show; null to leave that as it is
 */
public record Writing(
        StoryText text,
        @Nullable StoryFacts facts,
        @Nullable PictureTexts pictures) {
    /** One that leaves what is said of pictures as it is. */
    public Writing(StoryText text, @Nullable StoryFacts facts) {
        this(text, facts, null);
    }
}
