package org.engawa.story;

import java.util.UUID;

/**
 * A story that adapts another one.
 *
 * @param mission key of the mission that owns it
 * @param language BCP 47 tag of its original
 * @param live whether readers see it in any language
 */
public record Adaptation(UUID story, String slug, String mission, String language, boolean live) {}
