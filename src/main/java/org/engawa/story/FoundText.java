package org.engawa.story;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A text in which something was found.
 *
 * @param story id of the story
 * @param mission key of the mission that owns it
 * @param language BCP 47 tag
 * @param text as it was saved last in its edition
 */
public record FoundText(
        UUID story, String mission, String language, EditionState state, StoryText text, OffsetDateTime savedAt) {}
