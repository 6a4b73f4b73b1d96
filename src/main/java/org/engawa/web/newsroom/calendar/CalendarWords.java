package org.engawa.web.newsroom.calendar;

import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.util.ULocale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.stream.Stream;
import org.engawa.calendar.Holiday;
import org.engawa.vocabulary.Country;
import org.engawa.web.newsroom.Choice;
import org.engawa.web.newsroom.Words;
import org.engawa.web.newsroom.Zones;
import org.engawa.web.newsroom.writing.SiteNames;
import org.engawa.workflow.ReleaseConcern;

/** Says days, holidays and what speaks against a day. */
@RequestScoped
public class CalendarWords {
    private static final int DAYS = 7;

    @Inject
    private Words words;

    @Inject
    private Zones zones;

    @Inject
    private SiteNames names;

    /** A month, with its year. */
    String month(TemporalAccessor month) {
        return format("yMMMM", month);
    }

    /** A day, with its weekday. */
    String day(TemporalAccessor day) {
        return format("MMMMEEEEd", day);
    }

    /** The number of a day. */
    String number(TemporalAccessor day) {
        return format("d", day);
    }

    /** An hour, with the city whose clocks show it. */
    String hour(ZonedDateTime at) {
        String time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .localizedBy(words.getLocale())
                .format(at);
        return words.say("hours.in", time, zones.city(at.getZone().getId()));
    }

    /** In the order and words of the language; the library of dates has patterns for whole dates alone. */
    private String format(String parts, TemporalAccessor time) {
        String pattern = DateTimePatternGenerator.getInstance(ULocale.forLocale(words.getLocale()))
                .getBestPattern(parts);
        return DateTimeFormatter.ofPattern(pattern, words.getLocale())
                .localizedBy(words.getLocale())
                .format(time);
    }

    /** The days of the week in their order where the language is at home: short, and whole for those who hear them. */
    List<Choice> weekdays() {
        DayOfWeek first = first();
        return Stream.iterate(first, day -> day.plus(1))
                .limit(DAYS)
                .map(day -> new Choice(
                        day.getDisplayName(TextStyle.FULL_STANDALONE, words.getLocale()),
                        day.getDisplayName(TextStyle.SHORT_STANDALONE, words.getLocale())))
                .toList();
    }

    /** With which a week begins. */
    DayOfWeek first() {
        return WeekFields.of(words.getLocale()).getFirstDayOfWeek();
    }

    /** A holiday, with its country. */
    String holiday(Holiday holiday) {
        return words.say("calendar.holiday", name(holiday), country(holiday.country()));
    }

    private String name(Holiday holiday) {
        String key = "holiday.".concat(holiday.key());
        return words.has(key) ? words.say(key) : holiday.english();
    }

    /** By the names that the publisher uses. */
    private String country(String iso) {
        Country country = names.settings().vocabulary().countries().get(iso);
        return country == null ? iso.equals("JP") ? words.say("calendar.japan") : iso : names.name(country.names());
    }

    /** The countries of missions, named one after the other. */
    String countries(Stream<String> countries) {
        return listed(countries.map(this::country));
    }

    private String listed(Stream<String> names) {
        return names.reduce((before, last) -> words.say("calendar.and", before, last))
                .orElse("");
    }

    /** What speaks against a day, in a sentence. */
    String concern(ReleaseConcern concern) {
        String day = day(concern.day());
        String mission = names.mission(concern.mission().key());
        String country = country(concern.mission().country());
        return switch (concern.why()) {
            case SAME_DAY -> words.say("calendar.same-day", day, mission, concern.stories());
            case HOLIDAY ->
                words.say(
                        "calendar.on-holiday",
                        day,
                        mission,
                        listed(concern.holidays().stream().map(this::name)),
                        country);
            case WEEKEND -> words.say("calendar.on-weekend", day, mission, country);
        };
    }
}
