package org.engawa.story;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The code under which a funder knows a project: letters and digits without spaces. Codes of the Japan Science and Technology
 * Agency begin with `JPMJ`, have two letters for the programme and four digits or letters (`JPMJSA1501` for SATREPS, where the
 * first two digits are the year).
 */
public record ProjectCode(@JsonValue String text) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9./_-]{0,38}[A-Za-z0-9])?");
    private static final Pattern JST = Pattern.compile("JPMJ(?:SA[0-9]{4}|(?!SA)[A-Z]{2}[0-9A-Z]{4})");

    /** @throws IllegalArgumentException when the text has another form */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ProjectCode {
        if (!FORM.matcher(text).matches()
                || (text.startsWith("JPMJ") && !JST.matcher(text).matches())) {
            throw new IllegalArgumentException(text);
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
