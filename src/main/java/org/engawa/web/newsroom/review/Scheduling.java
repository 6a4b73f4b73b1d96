package org.engawa.web.newsroom.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.engawa.web.newsroom.Deeds;
import org.engawa.web.newsroom.Hours;
import org.engawa.web.newsroom.InHand;
import org.engawa.web.newsroom.Problems;
import org.engawa.workflow.LocalHour;

/**
 * Lets an edition wait for an hour of the mission's city. What was typed is shown first as the clocks of all cities show it,
 * and only then done.
 */
@Named
@RequestScoped
public class Scheduling {
    @Inject
    private InHand inHand;

    @Inject
    private Deeds deeds;

    @Inject
    private AtHour atHour;

    @Inject
    private Problems problems;

    @Inject
    private Hours hours;

    private String hour = "";

    /** A moment that may be meant. */
    public record Meant(String offset, List<String> clocks) {
        /** Its offset from UTC. */
        public String getOffset() {
            return offset;
        }

        /** What clocks show then, each with its city. */
        public List<String> getClocks() {
            return clocks;
        }
    }

    /** Shows the hour before anything is done. */
    public void ask() {
        Optional<LocalHour> read = read();
        if (read.isEmpty()) {
            problems.want("hour", "");
            return;
        }
        if (read.get().moments().isEmpty()) {
            read.flatMap(LocalHour::change).ifPresent(this::explain);
        }
    }

    /** Does it. */
    public void schedule() {
        Optional<OffsetDateTime> due = read().flatMap(read -> read.moment(inHand.sent("offset")));
        if (due.isEmpty()) {
            ask();
            if (problems.isNone()) {
                problems.add("hour", "problem.hour-twice");
            }
            return;
        }
        deeds.act("hour", () -> atHour.release(due.get()), inHand.path("publish"), "scheduled");
    }

    /** The moments that may be meant: one, two where clocks are set back, or none. */
    public List<Meant> getMeant() {
        return read().map(LocalHour::moments).orElse(List.of()).stream()
                .map(moment -> new Meant(moment.getOffset().getId(), hours.everywhere(moment, zone())))
                .toList();
    }

    /** The day and hour in the mission's city, as forms send it. */
    public String getHour() {
        // Before the form is read it already decides which of its buttons there are.
        return hour.isEmpty() ? inHand.sent("hour") : hour;
    }

    /** As typed. */
    public void setHour(String hour) {
        this.hour = hour;
    }

    /** The zone of the mission's city. */
    public String getZone() {
        return zone().getId();
    }

    private void explain(LocalHour.Change change) {
        problems.add("hour", "problem.hour-skipped", hours.say(change.before()), hours.say(change.after()));
    }

    private Optional<LocalHour> read() {
        return LocalHour.read(getHour(), zone());
    }

    private ZoneId zone() {
        return inHand.sheet().mission().zone();
    }
}
