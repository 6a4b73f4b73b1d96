package org.engawa.story;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * A Digital Object Identifier (ISO 26324) without `doi:` or an address before it, for example `10.1007/978-3-031-55120-8_16`. It
 * has no check digit; its form is all that can be judged.
 */
public record Doi(@JsonValue String text) {
    private static final int LONGEST = 200;
    private static final Pattern FORM = Pattern.compile("10\\.[1-9][0-9]{3,8}(?:\\.[0-9]+)*/[\\p{Graph}&&[^\"<>]]+");
    private static final String PLAIN = "-._~!$'()*+,;=:@/";

    /** @throws IllegalArgumentException when the text has another form */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Doi {
        if (text.length() > LONGEST || !FORM.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
    }

    /** Its web address, with what an address cannot hold written as percent signs (RFC 3986). */
    public String url() {
        StringBuilder url = new StringBuilder("https://doi.org/");
        for (byte b : text.getBytes(StandardCharsets.US_ASCII)) {
            char c = (char) b;
            if (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0) {
                url.append(c);
            } else {
                url.append('%')
                        .append(Character.toUpperCase(Character.forDigit(b >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(b & 15, 16)));
            }
        }
        return url.toString();
    }

    @Override
    public String toString() {
        return text;
    }
}
