package org.engawa.web.newsroom;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import com.ibm.icu.util.ULocale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.engawa.organization.Member;

/** Zones by the cities that people know them by, and the time there now. */
@Named
@RequestScoped
public class Zones {
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    @Inject
    private Clock clock;

    @Inject
    private Words words;

    @Inject
    private CurrentMember me;

    /** The clocks at the top of each page: the member's, and that of headquarters, each with its city. */
    public List<String> getClocks() {
        return Stream.concat(me.find().map(Member::zone).stream(), Stream.of(TOKYO))
                .distinct()
                .map(zone -> words.say("frame.clock", city(zone.getId()), time(zone)))
                .toList();
    }

    /** The day in the member's zone. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(me.get().zone()));
    }

    /** All zones with a city, in the order of their names in the language of the page. */
    public List<Choice> getAll() {
        Instant now = clock.instant();
        Collator order = Collator.getInstance(words.getLocale());
        return TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, null, null).stream()
                .map(TimeZone::getIanaID)
                .distinct()
                .flatMap(id -> zone(id).stream())
                .map(zone -> new Choice(zone.getId(), label(zone, now)))
                .sorted(Comparator.comparing(Choice::label, order))
                .toList();
    }

    /** The identifier among {@link #getAll} of a zone, which may have others. */
    public static String chosen(ZoneId zone) {
        return Objects.requireNonNullElse(TimeZone.getIanaID(zone.getId()), zone.getId());
    }

    /** A zone by its identifier; none when there is no such zone. */
    public static Optional<ZoneId> zone(String id) {
        try {
            return Optional.of(ZoneId.of(id));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private String label(ZoneId zone, Instant now) {
        ZoneOffset offset = zone.getRules().getOffset(now);
        return words.say("frame.zone", city(zone.getId()), offset.getTotalSeconds() == 0 ? "" : offset.getId());
    }

    /** The city by which people know a zone. */
    public String city(String id) {
        return city(id, words.getLocale());
    }

    /** The same in another language. */
    public static String city(String id, Locale language) {
        String name = TimeZoneNames.getInstance(ULocale.forLocale(language))
                .getExemplarLocationName(TimeZone.getCanonicalID(id));
        return name == null ? id : name;
    }

    private String time(ZoneId zone) {
        return DateTimeFormatter.ofPattern("HH:mm", words.getLocale())
                .localizedBy(words.getLocale())
                .format(clock.instant().atZone(zone));
    }
}
