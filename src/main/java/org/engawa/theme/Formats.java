package org.engawa.theme;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.LocaleDisplayNames.DialectHandling;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAccessor;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.engawa.theme.view.Span;

/** Dates and numbers of one language. Dates are as exact as they are known: a year, a month, a day, or an hour of a local clock. */
final class Formats {
    private final ULocale locale;
    private final NumberFormat numbers;
    private final LocaleDisplayNames names;
    private final Map<String, DateFormat> dates = new ConcurrentHashMap<>();
    private final Map<String, DateIntervalFormat> spans = new ConcurrentHashMap<>();

    Formats(ULocale locale) {
        this.locale = locale;
        this.names = LocaleDisplayNames.getInstance(locale, DialectHandling.DIALECT_NAMES);
        this.numbers = NumberFormat.getInstance(locale);
    }

    String number(Number number) {
        return ((NumberFormat) numbers.clone()).format(number);
    }

    /** What this language calls another, for the middle of a sentence. */
    String language(String tag) {
        return names.localeDisplayName(ULocale.forLanguageTag(tag));
    }

    String date(TemporalAccessor time) {
        DateFormat format = dates.computeIfAbsent(skeleton(time), this::dateFormat);
        return ((DateFormat) format.clone()).format(new Date(millis(time)));
    }

    /** Both ends in one expression, as the language writes it; an open span ends in a dash. */
    String span(Span span) {
        TemporalAccessor start = span.start();
        TemporalAccessor end = span.end();
        if (start == null) {
            return end == null ? "" : date(end);
        }
        if (end == null) {
            return date(start) + " –";
        }
        if (start.equals(end)) {
            return date(start);
        }
        if (!skeleton(start).equals(skeleton(end))) {
            return date(start) + " – " + date(end);
        }
        DateIntervalFormat format = spans.computeIfAbsent(skeleton(start), this::spanFormat);
        return ((DateIntervalFormat) format.clone()).format(new DateInterval(millis(start), millis(end)));
    }

    private DateFormat dateFormat(String skeleton) {
        DateFormat format = DateFormat.getInstanceForSkeleton(skeleton, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format;
    }

    private DateIntervalFormat spanFormat(String skeleton) {
        DateIntervalFormat format = DateIntervalFormat.getInstance(skeleton, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format;
    }

    private static String skeleton(TemporalAccessor time) {
        if (time instanceof Year) {
            return "y";
        }
        if (time instanceof YearMonth) {
            return "yMMMM";
        }
        return time instanceof LocalDateTime ? "yMMMMdjm" : "yMMMMd";
    }

    private static long millis(TemporalAccessor time) {
        LocalDateTime local;
        if (time instanceof LocalDateTime exact) {
            local = exact;
        } else if (time instanceof Year year) {
            local = year.atDay(1).atStartOfDay();
        } else if (time instanceof YearMonth month) {
            local = month.atDay(1).atStartOfDay();
        } else {
            local = LocalDate.from(time).atStartOfDay();
        }
        return local.toInstant(ZoneOffset.UTC).toEpochMilli();
    }
}
