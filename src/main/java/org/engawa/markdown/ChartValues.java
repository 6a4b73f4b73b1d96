package org.engawa.markdown;

import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what people write in the cells of a chart: numbers as their language writes them, and points and stretches of time. */
final class ChartValues {

    private static final Pattern NUMBER = Pattern.compile("([-−]?)(\\d[\\d.,'’\\u00A0\\u202F ]*)");
    private static final Pattern NOTHING = Pattern.compile("[\\s–—-]*|n/?a|…", Pattern.CASE_INSENSITIVE);
    private static final Pattern POINT = Pattern.compile("(?<!\\d)(\\d{4})(?:[-./年](\\d{1,2})(?!\\d))?");
    private static final int LONGEST = 15;

    private final char decimal;

    ChartValues(Locale locale) {
        // Arabic editions write Latin digits, whatever their country does.
        decimal = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator() == ',' ? ',' : '.';
    }

    /** A stretch of time in years; a point is one whose ends are the same. */
    record Time(double from, double to) {}

    /** Whether a cell says that there is no value. */
    static boolean isNothing(String cell) {
        return NOTHING.matcher(cell).matches();
    }

    /** The first number of a cell, such as 1250 for {@code over 1,250 t}. */
    Optional<Double> number(String cell) {
        Matcher found = NUMBER.matcher(cell);
        if (!found.find()) {
            return Optional.empty();
        }
        StringBuilder digits = new StringBuilder(found.group(1).isEmpty() ? "" : "-");
        String written = found.group(2).replaceFirst("\\D+$", "");
        for (char c : written.toCharArray()) {
            if (c >= '0' && c <= '9') {
                digits.append(c);
            } else if (c == decimal) {
                digits.append('.');
            }
        }
        if (digits.length() > LONGEST || digits.indexOf(".") != digits.lastIndexOf(".")) {
            return Optional.empty();
        }
        return Optional.of(Double.valueOf(digits.toString()));
    }

    /** The time of a cell: {@code 2016}, {@code 2016-04}, {@code 2016年4月}, {@code 1998–2004}. */
    static Optional<Time> time(String cell) {
        Matcher found = POINT.matcher(cell);
        Double from = null;
        double to = 0;
        while (found.find()) {
            to = Integer.parseInt(found.group(1)) + months(found.group(2)) / 12.0;
            from = from == null ? Double.valueOf(to) : from;
        }
        return from == null || to < from ? Optional.empty() : Optional.of(new Time(from, to));
    }

    private static int months(@Nullable String written) {
        return written == null ? 0 : Math.min(11, Math.max(0, Integer.parseInt(written) - 1));
    }
}
