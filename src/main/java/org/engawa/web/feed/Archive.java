package org.engawa.web.feed;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of the past of a list: some of the stories that were first published in a month (UTC).
 *
 * @param block counted from 1, the oldest
 */
record Archive(YearMonth month, int block) {
    private static final Pattern FORM = Pattern.compile("((?:19|20)[0-9]{2}-(?:0[1-9]|1[0-2]))-([1-9][0-9]{0,3})");

    /** What {@link #text} wrote. */
    static Optional<Archive> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
                ? Optional.of(new Archive(YearMonth.parse(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    /** For addresses, for example {@code 2026-10-1}. */
    String text() {
        return month + "-" + block;
    }

    /** The moment at which a month begins. */
    static Instant begin(YearMonth month) {
        return month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
