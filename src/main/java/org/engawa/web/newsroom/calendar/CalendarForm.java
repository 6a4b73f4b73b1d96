package org.engawa.web.newsroom.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.engawa.organization.Mission;
import org.engawa.web.newsroom.Choice;
import org.engawa.web.newsroom.InHand;
import org.engawa.web.newsroom.Words;
import org.engawa.web.newsroom.Zones;
import org.engawa.web.newsroom.writing.SiteNames;
import org.engawa.workflow.Agenda;
import org.jspecify.annotations.Nullable;

/** What the address asks of the calendar. Whatever is none of the choices counts as not asked. */
@Named
@RequestScoped
public class CalendarForm {
    /** Years of four digits that a library may reckon with. */
    private static final Pattern MONTH = Pattern.compile("20[0-9]{2}-(0[1-9]|1[0-2])");

    @Inject
    private InHand inHand;

    @Inject
    private Agenda agenda;

    @Inject
    private SiteNames names;

    @Inject
    private Words words;

    @Inject
    private Zones zones;

    private @Nullable List<Mission> visible;

    /** The missions whose releases the member sees. */
    List<Mission> visible() {
        List<Mission> known = visible;
        if (known == null) {
            known = agenda.missions(inHand.actor());
            visible = known;
        }
        return known;
    }

    /** Those that were chosen: one, or all. */
    List<Mission> chosen() {
        String key = getMission();
        return visible().stream()
                .filter(mission -> key.isEmpty() || mission.key().equals(key))
                .toList();
    }

    /** The missions to choose from. */
    public List<Choice> getMissions() {
        return Stream.concat(
                        Stream.of(new Choice("", words.say("coverage.all"))),
                        names.named(visible(), Mission::key, Mission::names).stream())
                .toList();
    }

    /** Key of the mission that was chosen; empty for all. */
    public String getMission() {
        String sent = inHand.sent("mission");
        return visible().stream().anyMatch(mission -> mission.key().equals(sent)) ? sent : "";
    }

    /** The day where the member is. */
    LocalDate today() {
        return zones.today();
    }

    /** The month; the present one when none was asked for. */
    YearMonth month() {
        String sent = inHand.sent("month");
        return MONTH.matcher(sent).matches() ? YearMonth.parse(sent) : YearMonth.from(today());
    }

    /** The month as addresses have it. */
    public String getMonth() {
        return month().toString();
    }

    /** Whether it is to be a list and no table. */
    public boolean isList() {
        return inHand.sent("as").equals("list");
    }

    /** The address of the month before. */
    public String getPrevious() {
        return address(month().minusMonths(1), isList());
    }

    /** The address of the month after. */
    public String getNext() {
        return address(month().plusMonths(1), isList());
    }

    /** The address of the present month. */
    public String getPresent() {
        return address(YearMonth.from(today()), isList());
    }

    /** The address of this month as a table. */
    public String getTable() {
        return address(month(), false);
    }

    /** The address of this month as a list. */
    public String getListed() {
        return address(month(), true);
    }

    private String address(YearMonth month, boolean list) {
        String mission = getMission();
        return "/newsroom/calendar?month=" + month + (mission.isEmpty() ? "" : "&mission=" + mission)
                + (list ? "&as=list" : "");
    }
}
