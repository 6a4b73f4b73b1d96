package org.engawa.web.newsroom.translation;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a file for translators' programs was made of, as it stands in the file: which story, and what it and its translation said.
 *
 * @param original hash of the original's text
 * @param draft mark of the translation
 */
record FileOrigin(UUID story, String original, String draft) {
    private static final Pattern FORM = Pattern.compile(
            "engawa:story/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})[?]original=([0-9a-f]{1,64})&draft=([0-9a-f]{1,64})");

    /** What a file says; nothing when it was not made here. */
    static Optional<FileOrigin> of(String said) {
        Matcher matcher = FORM.matcher(said);
        return matcher.matches()
                ? Optional.of(new FileOrigin(UUID.fromString(matcher.group(1)), matcher.group(2), matcher.group(3)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "engawa:story/" + story + "?original=" + original + "&draft=" + draft;
    }
}
