package org.engawa.web.newsroom.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import org.engawa.catalogue.CatalogueFollower;
import org.engawa.catalogue.Dimension;
import org.engawa.catalogue.Filter;
import org.engawa.locale.Site;
import org.engawa.organization.Mission;
import org.engawa.publication.PublishedEdition;
import org.engawa.reading.Occurrence;
import org.engawa.reading.Route;
import org.engawa.web.newsroom.Words;
import org.engawa.web.newsroom.writing.SiteNames;

/** What readers are told takes place, of the stories of some missions: on its first day, and on its last. */
@RequestScoped
public class PublicEvents {
    /** Of more than these nobody could see anything on one page. */
    private static final int MOST = 500;

    @Inject
    private CatalogueFollower catalogue;

    @Inject
    private SiteNames names;

    @Inject
    private Words words;

    @Inject
    private CalendarWords says;

    /** An entry of the calendar and its day. */
    public record Dated(LocalDate day, CalendarDay.Entry entry) {}

    /** Those of a month. */
    List<Dated> in(YearMonth month, List<Mission> missions) {
        Site site = names.settings().site();
        String language = site.preferences(words.getLanguage()).stream()
                .filter(site::speaks)
                .findFirst()
                .orElse(words.getLanguage());
        Filter filter = Filter.all()
                .any(Dimension.MISSION, missions.stream().map(Mission::key).toList())
                .on(month.atDay(1), month.atEndOfMonth());
        List<Dated> dated = new ArrayList<>();
        for (PublishedEdition edition :
                catalogue.catalogue().list(filter, language, 0, MOST).editions()) {
            for (Occurrence occurrence : Occurrence.of(edition.story(), edition.facts())) {
                add(dated, edition, occurrence);
            }
        }
        return dated.stream()
                .filter(one -> YearMonth.from(one.day()).equals(month))
                .toList();
    }

    private void add(List<Dated> dated, PublishedEdition edition, Occurrence occurrence) {
        LocalDate first = LocalDate.from(occurrence.start());
        LocalDate last = last(occurrence);
        String hour = occurrence.start() instanceof ZonedDateTime at ? says.hour(at) : "";
        String kind = kind(edition, occurrence);
        if (first.equals(last)) {
            dated.add(new Dated(first, entry(edition, hour, kind)));
        } else {
            dated.add(new Dated(first, entry(edition, hour, words.say("calendar.begins", kind))));
            dated.add(new Dated(last, entry(edition, "", words.say("calendar.ends", kind))));
        }
    }

    /** An end is the first day, or the moment, at which it is over. */
    private static LocalDate last(Occurrence occurrence) {
        Temporal end = occurrence.end();
        if (end instanceof LocalDate day) {
            return day.minusDays(1);
        }
        return end instanceof ZonedDateTime moment
                ? moment.minusNanos(1).toLocalDate()
                : LocalDate.from(occurrence.start());
    }

    private String kind(PublishedEdition edition, Occurrence occurrence) {
        String kind = words.say("kind.".concat(edition.facts().kind().word()));
        return switch (occurrence.status()) {
            case SCHEDULED -> kind;
            case POSTPONED -> words.say("calendar.postponed", kind);
            case CANCELLED -> words.say("calendar.cancelled", kind);
        };
    }

    private CalendarDay.Entry entry(PublishedEdition edition, String hour, String what) {
        return new CalendarDay.Entry(
                hour,
                edition.title(),
                edition.language(),
                Route.story(edition.slug()).in(edition.language()),
                words.say("board.row", what, names.mission(edition.facts().mission())),
                false);
    }
}
