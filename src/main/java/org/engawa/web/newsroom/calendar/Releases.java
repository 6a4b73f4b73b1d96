package org.engawa.web.newsroom.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.engawa.organization.Mission;
import org.engawa.web.newsroom.InHand;
import org.engawa.web.newsroom.Words;
import org.engawa.web.newsroom.writing.SiteNames;
import org.engawa.workflow.Agenda;
import org.engawa.workflow.PlannedRelease;
import org.engawa.workflow.ReleaseConcern;
import org.jspecify.annotations.Nullable;

/** The releases of the month that is shown, and how a calendar says them. */
@RequestScoped
public class Releases {
    @Inject
    private InHand inHand;

    @Inject
    private Agenda agenda;

    @Inject
    private Words words;

    @Inject
    private SiteNames names;

    @Inject
    private CalendarWords says;

    private @Nullable List<PlannedRelease> known;

    /** Those of the missions that were chosen. */
    List<PlannedRelease> of(CalendarForm form) {
        List<PlannedRelease> releases = known;
        if (releases == null) {
            List<String> chosen = form.chosen().stream().map(Mission::key).toList();
            releases = agenda.releases(inHand.actor(), form.month()).stream()
                    .filter(release -> chosen.contains(release.mission().key()))
                    .toList();
            known = releases;
        }
        return releases;
    }

    /** What speaks against their days. */
    List<ReleaseConcern> concerns(CalendarForm form) {
        return agenda.concerns(of(form));
    }

    /** As a day of the calendar shows it. */
    CalendarDay.Entry entry(PlannedRelease release) {
        String title = release.edition().title();
        String language = names.language(release.edition().language());
        String mission = names.mission(release.mission().key());
        return new CalendarDay.Entry(
                says.hour(release.at()),
                title.isBlank() ? words.say("board.untitled") : title,
                title.isBlank() ? words.getLanguage() : release.edition().language(),
                "/newsroom/edit?story=" + release.edition().story() + "&language="
                        + release.edition().language(),
                release.late()
                        ? words.say("calendar.release-late", language, mission)
                        : words.say("calendar.release", language, mission),
                true);
    }
}
