package org.engawa.story;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
        return digest(title, summary, body, translator == null ? "" : translator);
    }

    /** The same of all of it and of something that belongs to it. */
    String hash(String more) {
        return digest(title, summary, body, translator == null ? "" : translator, more);
    }

    private static String digest(String... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
