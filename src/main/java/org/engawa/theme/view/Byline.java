package org.engawa.theme.view;

import org.jspecify.annotations.Nullable;

/**
 * Who tells the story.
 *
 * @param author named author; may be empty
 * @param mission the mission that owns the story
 * @param translatedFrom language of the original, or null on the original itself
 * @param translator who translated; may be empty
 * @param adaptedFrom the public story of another mission that this one adapts, with the name of that mission; null where it is
 *     none
 */
public record Byline(
        String author,
        String mission,
        @Nullable LanguageView translatedFrom,
        String translator,
        @Nullable Link adaptedFrom) {}
