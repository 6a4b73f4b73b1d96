package org.engawa.story;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place in a picture that matters most.
 *
 * @param across from the left edge, in hundredths of the width
 * @param down from the upper edge, in hundredths of the height
 */
public record Focus(int across, int down) {
    /** The middle, where nothing else was said. */
    public static final Focus MIDDLE = new Focus(50, 50);

    private static final int WHOLE = 100;
    private static final Pattern TEXT = Pattern.compile("(\\d{1,3}) (\\d{1,3})");

    /** Refuses places outside the picture. */
    public Focus {
        if (across < 0 || across > WHOLE || down < 0 || down > WHOLE) {
            throw new IllegalArgumentException("outside the picture: " + across + " " + down);
        }
    }

    /**
     * As it is written: two numbers from 0 to 100, across and down.
     *
     * @throws IllegalArgumentException when it is anything else
     */
    @JsonCreator
    public static Focus parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(text);
        }
        return new Focus(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    /** As it is written. */
    @JsonValue
    public String text() {
        return across + " " + down;
    }
}
