package org.engawa.story;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The name of a story in its address and of its folder: lower-case Latin letters, digits and single hyphens, at most 80
 * characters, for example `tuvalu-living-sand`.
 */
public record Slug(@JsonValue String text) {
    private static final int LONGEST = 80;
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    /** @throws IllegalArgumentException when the text has another form */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Slug {
        if (!isSlug(text)) {
            throw new IllegalArgumentException(text);
        }
    }

    /** Whether a text may be a slug. */
    public static boolean isSlug(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return text;
    }
}
