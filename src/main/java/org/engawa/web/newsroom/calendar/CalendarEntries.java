package org.engawa.web.newsroom.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.engawa.calendar.Holidays;
import org.engawa.organization.Mission;
import org.jspecify.annotations.Nullable;

/** What stands in the month that is shown, of the missions that were chosen. */
@RequestScoped
public class CalendarEntries {
    private static final String JAPAN = "JP";

    /** The holidays of more countries at once would hide everything else; each mission has its own to be seen. */
    private static final int MOST_COUNTRIES = 3;

    @Inject
    private CalendarForm form;

    @Inject
    private Releases releases;

    @Inject
    private PublicEvents events;

    @Inject
    private Holidays holidays;

    @Inject
    private CalendarWords says;

    private @Nullable List<PublicEvents.Dated> taking;

    /** The countries whose holidays are shown, Japan first. */
    List<String> countries() {
        List<String> theirs =
                form.chosen().stream().map(Mission::country).distinct().sorted().toList();
        return theirs.size() > MOST_COUNTRIES
                ? List.of(JAPAN)
                : Stream.concat(Stream.of(JAPAN), theirs.stream()).distinct().toList();
    }

    /** The holidays of a day. */
    List<String> holidays(LocalDate day) {
        return countries().stream()
                .flatMap(country -> holidays.in(country, form.month()).stream())
                .filter(holiday -> holiday.day().equals(day))
                .map(says::holiday)
                .toList();
    }

    /** What is released or takes place on a day. */
    List<CalendarDay.Entry> on(LocalDate day) {
        return Stream.concat(
                        releases.of(form).stream()
                                .filter(release -> release.day().equals(day))
                                .map(releases::entry),
                        taking().stream().filter(one -> one.day().equals(day)).map(PublicEvents.Dated::entry))
                .toList();
    }

    /** What speaks against days of releases, in sentences. */
    List<String> concerns() {
        return releases.concerns(form).stream().map(says::concern).toList();
    }

    private List<PublicEvents.Dated> taking() {
        List<PublicEvents.Dated> known = taking;
        if (known == null) {
            known = events.in(form.month(), form.chosen());
            taking = known;
        }
        return known;
    }

    /** The day where the member is. */
    LocalDate today() {
        return form.today();
    }
}
