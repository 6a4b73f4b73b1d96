package org.engawa.web.newsroom.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.engawa.web.newsroom.Choice;
import org.jspecify.annotations.Nullable;

/** A month of the newsroom, on the page `/newsroom/calendar`. */
@Named
@RequestScoped
public class CalendarPage {
    private static final int DAYS = 7;

    @Inject
    private CalendarForm form;

    @Inject
    private CalendarEntries entries;

    @Inject
    private CalendarWords says;

    private @Nullable List<CalendarDay> days;

    /** The month in words. */
    public String getTitle() {
        return says.month(form.month());
    }

    /** The days of the week: as they are called, and how that is shortened. */
    public List<Choice> getWeekdays() {
        return says.weekdays();
    }

    /** What speaks against days of the month, in sentences. */
    public List<String> getConcerns() {
        return entries.concerns();
    }

    /** The countries whose holidays are shown. */
    public String getCountries() {
        return says.countries(entries.countries().stream());
    }

    /** The weeks of the month, of seven days each; those of other months are empty. */
    public List<List<Optional<CalendarDay>>> getWeeks() {
        YearMonth month = form.month();
        int before = Math.floorMod(
                month.atDay(1).getDayOfWeek().getValue() - says.first().getValue(), DAYS);
        List<Optional<CalendarDay>> cells = new ArrayList<>();
        IntStream.range(0, before).forEach(empty -> cells.add(Optional.empty()));
        days().forEach(day -> cells.add(Optional.of(day)));
        while (cells.size() % DAYS != 0) {
            cells.add(Optional.empty());
        }
        return IntStream.range(0, cells.size() / DAYS)
                .mapToObj(week -> List.copyOf(cells.subList(week * DAYS, (week + 1) * DAYS)))
                .toList();
    }

    /** The days on which there is something. */
    public List<CalendarDay> getBusy() {
        return days().stream().filter(day -> !day.free()).toList();
    }

    private List<CalendarDay> days() {
        List<CalendarDay> known = days;
        if (known == null) {
            YearMonth month = form.month();
            known = Stream.iterate(month.atDay(1), day -> day.plusDays(1))
                    .limit(month.lengthOfMonth())
                    .map(this::day)
                    .toList();
            days = known;
        }
        return known;
    }

    private CalendarDay day(LocalDate date) {
        return new CalendarDay(
                date,
                says.day(date),
                says.number(date),
                date.equals(entries.today()),
                entries.holidays(date),
                entries.on(date));
    }
}
