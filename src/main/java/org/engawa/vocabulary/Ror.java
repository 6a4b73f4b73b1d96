package org.engawa.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The identifier of a research organisation in the Research Organization Registry, for example `05dxps055`: a nought, six
 * characters of Crockford's base 32, and two check digits by ISO 7064, MOD 97-10.
 */
public record Ror(@JsonValue String text) {
    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final Pattern FORM = Pattern.compile("0[0-9a-hjkmnp-tv-z]{6}[0-9]{2}");
    private static final int CHECKED = 7;

    /** @throws IllegalArgumentException when the text has another form or its check digits do not fit */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Ror {
        if (!isFormed(text) || Integer.parseInt(text.substring(CHECKED)) != check(text)) {
            throw new IllegalArgumentException(text);
        }
    }

    /** Whether a text has the form of such an identifier, whatever its check digits. */
    public static boolean isFormed(String text) {
        return FORM.matcher(text).matches();
    }

    private static int check(String text) {
        long number = 0;
        for (char digit : text.substring(0, CHECKED).toCharArray()) {
            number = number * ALPHABET.length() + ALPHABET.indexOf(digit);
        }
        return (int) (98 - number * 100 % 97);
    }

    /** Its web address, under which the register answers. */
    public String url() {
        return "https://ror.org/" + text;
    }

    @Override
    public String toString() {
        return text;
    }
}
