package org.engawa.theme.view;

import org.jspecify.annotations.Nullable;

/**
 * Who tells the story.
 *
 * @param author named author; may be empty
 * @param mission the mission that owns the story
 * @param translatedFrom language of the original, or null on the original itself
 * @param translator who translated; may be empty
 */
public record Byline(
        String author, String mission, @Nullable LanguageView translatedFrom, String translator) {}
