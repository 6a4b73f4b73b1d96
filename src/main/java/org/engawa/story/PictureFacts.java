package org.engawa.story;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
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
 * @param alt what it shows, for those who cannot see it; null when decorative, without any text when nobody has said yet
 * @param until the last day on which it may be shown; null for ever
 * @param consent whether the people whom it shows agreed; null when nobody has said yet
 * @param focus what must stay in view when it is cut to another shape; null for the middle
 */
public record PictureFacts(
        String file,
        String key,
        String type,
        int width,
        int height,
        @Nullable String credit,
        @Nullable String licence,
        @Nullable LocalText alt,
        @Nullable LocalDate until,
        @Nullable Consent consent,
        @Nullable Focus focus) {

    /** Of the people whom a picture shows. */
    public enum Consent {
        /** They agreed that it is published. */
        GIVEN,
        /** It shows nobody who could be recognised. */
        NOBODY
    }

    /** What it shows, in a language; empty when nobody has said it in that one. */
    public String alt(String language) {
        return alt == null ? "" : alt.texts().getOrDefault(language, "");
    }

    /** The same with what it shows in one language more; one that is decorative, or of which nothing is said, as it is. */
    PictureFacts describing(String language, String text) {
        if (alt == null || text.isEmpty()) {
            return this;
        }
        Map<String, String> texts = new LinkedHashMap<>(alt.texts());
        texts.put(language, text);
        return new PictureFacts(
                file, key, type, width, height, credit, licence, new LocalText(texts), until, consent, focus);
    }

    /** The same without what it shows in some languages; it is no decoration for that. */
    PictureFacts silentIn(Set<String> languages) {
        if (alt == null) {
            return this;
        }
        Map<String, String> texts = new LinkedHashMap<>(alt.texts());
        return texts.keySet().removeAll(languages)
                ? new PictureFacts(
                        file, key, type, width, height, credit, licence, new LocalText(texts), until, consent, focus)
                : this;
    }

    /** Whether it may be shown on a day. */
    public boolean mayBeShown(LocalDate day) {
        return until == null || !day.isAfter(until);
    }
}
