package org.engawa.web.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.engawa.publication.PublishedEdition;
import org.engawa.reading.Route;
import org.engawa.reading.Selection;
import org.engawa.reading.Timing;
import org.engawa.story.Details;
import org.engawa.story.Kind;
import org.engawa.theme.view.Card;
import org.engawa.theme.view.EventGroup;
import org.engawa.theme.view.EventRow;
import org.engawa.theme.view.EventsPage;
import org.engawa.theme.view.Words;

/** All events by their time. */
final class EventPages {
    /** Lists are by the day of publication and this page is not, so it asks for all; a bound for a site that goes on for decades. */
    private static final int MOST = 1000;

    private static final Comparator<Occasion> BY_DAY = Comparator.comparing(Occasion::day)
            .thenComparing(occasion -> occasion.row().card().title());

    private final Draft draft;
    private final Cards cards;

    EventPages(Draft draft) {
        this.draft = draft;
        this.cards = new Cards(draft);
    }

    /**
     * An event.
     *
     * @param day on which it begins, by the clock of its place
     * @param over when it has ended, or would have
     */
    private record Occasion(LocalDate day, Instant over, EventRow row) {}

    Outcome find(Route route) {
        List<Occasion> past = new ArrayList<>();
        List<Occasion> coming = new ArrayList<>();
        List<Occasion> now = new ArrayList<>();
        for (PublishedEdition edition :
                draft.list(Selection.of(Kind.EVENT), 0, MOST).editions()) {
            occasion(edition).ifPresent(occasion -> {
                if (occasion.row().card().state().equals("now")) {
                    now.add(occasion);
                } else {
                    (occasion.over().isAfter(draft.now()) ? coming : past).add(occasion);
                }
            });
        }
        now.sort(Comparator.comparing(Occasion::over).thenComparing(BY_DAY));
        coming.sort(BY_DAY);
        past.sort(BY_DAY.reversed());
        boolean first = route.page() == 1;
        boolean any = !(now.isEmpty() && coming.isEmpty() && past.isEmpty());
        return new Lists(draft)
                .pager(route, past.size())
                .<Outcome>map(pager -> {
                    Frames frames = new Frames(draft);
                    return Outcome.page(
                            new EventsPage(
                                    frames.frame(route, Frames.Self.unnamed().worth(any)),
                                    frames.kinds(route),
                                    first ? rows(now) : List.of(),
                                    first ? groups(coming, YearMonth::from) : List.of(),
                                    groups(
                                            past.stream()
                                                    .skip((route.page() - 1L) * Lists.SIZE)
                                                    .limit(Lists.SIZE)
                                                    .toList(),
                                            day -> Year.of(day.getYear())),
                                    pager),
                            draft,
                            route);
                })
                .orElseGet(Outcome::unknown);
    }

    private Optional<Occasion> occasion(PublishedEdition edition) {
        if (!(edition.facts().details() instanceof Details.Event event)) {
            return Optional.empty();
        }
        Instant over = cards.timing(edition.facts()).stops().stream()
                .map(Timing.Stop::until)
                .findFirst()
                .orElse(Instant.EPOCH);
        Card card = cards.of(edition);
        Words place = event.place().texts().isEmpty() ? null : draft.words(event.place());
        return Optional.of(new Occasion(event.start().day(), over, new EventRow(card, place, word(event))));
    }

    private static String word(Details.Event event) {
        if (event.status() != Details.Status.SCHEDULED) {
            return "status." + event.status().name().toLowerCase(Locale.ROOT);
        }
        Details.Attendance attendance = event.attendance();
        return attendance == null || attendance == Details.Attendance.ON_SITE
                ? ""
                : "attendance." + attendance.name().toLowerCase(Locale.ROOT);
    }

    private static List<EventRow> rows(List<Occasion> occasions) {
        return occasions.stream().map(Occasion::row).toList();
    }

    private static List<EventGroup> groups(List<Occasion> occasions, Function<LocalDate, TemporalAccessor> by) {
        Map<TemporalAccessor, List<EventRow>> groups = new LinkedHashMap<>();
        occasions.forEach(occasion -> groups.computeIfAbsent(by.apply(occasion.day()), time -> new ArrayList<>())
                .add(occasion.row()));
        return groups.entrySet().stream()
                .map(group -> new EventGroup(group.getKey(), group.getValue()))
                .toList();
    }
}
