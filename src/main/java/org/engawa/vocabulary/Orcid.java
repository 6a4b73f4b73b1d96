package org.engawa.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The identifier of a researcher, for example `0000-0002-1825-0097`. The last of its sixteen characters is a check digit by
 * ISO 7064, MOD 11-2, so that a slip of the pen is noticed.
 */
public record Orcid(@JsonValue String text) {
    private static final Pattern FORM = Pattern.compile("(?:[0-9]{4}-){3}[0-9]{3}[0-9X]");
    private static final int TEN = 10;

    /** @throws IllegalArgumentException when the text has another form or its check digit does not fit */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Orcid {
        if (!isFormed(text) || text.charAt(text.length() - 1) != check(text)) {
            throw new IllegalArgumentException(text);
        }
    }

    /** Whether a text has the form of such an identifier, whatever its check digit. */
    public static boolean isFormed(String text) {
        return FORM.matcher(text).matches();
    }

    private static char check(String text) {
        int total = 0;
        for (char digit : text.substring(0, text.length() - 1).toCharArray()) {
            if (digit != '-') {
                total = (total + Character.digit(digit, TEN)) * 2;
            }
        }
        int check = (12 - total % 11) % 11;
        return check == TEN ? 'X' : Character.forDigit(check, TEN);
    }

    /** Its web address, under which the register answers. */
    public String url() {
        return "https://orcid.org/" + text;
    }

    @Override
    public String toString() {
        return text;
    }
}
