package org.engawa.web.newsroom;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.stream.Stream;

/** Moments as the clocks of cities show them. */
@RequestScoped
public class Hours {
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    @Inject
    private Words words;

    @Inject
    private Zones zones;

    @Inject
    private CurrentMember me;

    /** A moment in a city, in that of the member and in Tokyo; each city once. */
    public List<String> everywhere(OffsetDateTime at, ZoneId city) {
        return Stream.of(city, me.get().zone(), TOKYO)
                .distinct()
                .map(zone -> in(at, zone))
                .toList();
    }

    /** A moment in the member's zone, without a city. */
    public String own(OffsetDateTime at) {
        return say(at.atZoneSameInstant(me.get().zone()));
    }

    /** The same, short enough for a list. */
    public String brief(OffsetDateTime at) {
        return say(FormatStyle.MEDIUM, at.atZoneSameInstant(me.get().zone()));
    }

    /** The time of day in the member's zone. */
    public String time(OffsetDateTime at) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .localizedBy(words.getLocale())
                .format(at.atZoneSameInstant(me.get().zone()));
    }

    /** A moment in a zone, with its city. */
    public String in(OffsetDateTime at, ZoneId zone) {
        return words.say("hours.in", say(at.atZoneSameInstant(zone)), zones.city(zone.getId()));
    }

    /** A day and an hour in words of the page. */
    public String say(TemporalAccessor time) {
        return say(FormatStyle.FULL, time);
    }

    /** A day in words of the page. */
    public String day(LocalDate day) {
        return new DateTimeFormatterBuilder()
                .appendLocalized(FormatStyle.LONG, null)
                .toFormatter(words.getLocale())
                .format(day);
    }

    private String say(FormatStyle day, TemporalAccessor time) {
        return DateTimeFormatter.ofLocalizedDateTime(day, FormatStyle.SHORT)
                .localizedBy(words.getLocale())
                .format(time);
    }
}
