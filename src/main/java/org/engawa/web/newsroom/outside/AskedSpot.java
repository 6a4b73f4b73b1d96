package org.engawa.web.newsroom.outside;

import org.jspecify.annotations.Nullable;

/**
 * Something in the text for which a change can be proposed.
 *
 * @param field id of the field
 * @param label what it is, in words
 * @param html safe HTML of what stands there
 * @param proposed as typed; empty for nothing
 * @param problem what is wrong with that; null for nothing
 */
public record AskedSpot(
        String field,
        String label,
        String html,
        String proposed,
        @Nullable String problem) {}
