package org.engawa.story;

import org.engawa.locale.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * A picture of a story.
 *
 * @param file name in the story's folder, for example `lagoon.jpg`
 * @param key under which its bytes are stored and served; unguessable
 * @param type media type by content, for example `image/jpeg`
 * @param width in pixels
 * @param height in pixels
 * @param credit who made it
 * @param licence under which it may be shown, for example `CC BY 4.0`
 * @param alt what it shows, for those who cannot see it; null when decorative
 */
public record PictureFacts(
        String file,
        String key,
        String type,
        int width,
        int height,
        @Nullable String credit,
        @Nullable String licence,
        @Nullable LocalText alt) {}
