package org.engawa.story;

import org.jspecify.annotations.Nullable;

/**
 * What an author saves.
 *
 * @param facts what is to be true of the story in every language; null in a translation, which leaves it to the original
 */
public record Writing(StoryText text, @Nullable StoryFacts facts) {}
