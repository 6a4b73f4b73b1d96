package org.engawa.story;

import org.engawa.digest.TextHash;
import org.jspecify.annotations.Nullable;

/**
 * What is written in one language.
 *
 * @param title plain text
 * @param summary plain text
 * @param body Markdown
 * @param translator who translated it, as told to readers; null for the original or when it is not told
 */
public record StoryText(
        String title, String summary, String body, @Nullable String translator) {
    /** A translator without a name is none. */
    public StoryText {
        translator = translator == null || translator.isBlank() ? null : translator;
    }

    /** SHA-256 in hexadecimal of all of it: equal texts and only these have equal hashes. */
    public String hash() {
        return TextHash.ofParts(title, summary, body, translator == null ? "" : translator);
    }

    /** The same of all of it and of something that belongs to it. */
    public String hash(String more) {
        return TextHash.ofParts(title, summary, body, translator == null ? "" : translator, more);
    }
}
