package org.engawa.web.newsroom;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.engawa.workflow.LocalHour;

/**
 * The hour of a city that a form sent as `hour`, and in `offset` which of two moments is meant. It is shown as the clocks of all
 * cities show it before anything is done.
 */
@RequestScoped
public class TypedHour {
    @Inject
    private InHand inHand;

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

    /** Notes what is wrong with it by the clocks of a zone. */
    public void ask(ZoneId zone) {
        Optional<LocalHour> read = read(zone);
        if (read.isEmpty()) {
            problems.want("hour", "");
            return;
        }
        if (read.get().moments().isEmpty()) {
            read.flatMap(LocalHour::change).ifPresent(this::explain);
        }
    }

    /** The moment that is meant; when there is none or nobody said which, that is noted. */
    public Optional<OffsetDateTime> decide(ZoneId zone) {
        Optional<OffsetDateTime> due = read(zone).flatMap(read -> read.moment(inHand.sent("offset")));
        if (due.isEmpty()) {
            ask(zone);
            if (problems.isNone()) {
                problems.add("hour", "problem.hour-twice");
            }
        }
        return due;
    }

    /** The moments that may be meant: one, two where clocks are set back, or none. */
    public List<Meant> meant(ZoneId zone) {
        return moments(zone).stream()
                .map(moment -> new Meant(moment.getOffset().getId(), hours.everywhere(moment, zone)))
                .toList();
    }

    /** The same as moments, the earlier first. */
    public List<OffsetDateTime> moments(ZoneId zone) {
        return read(zone).map(LocalHour::moments).orElse(List.of());
    }

    /** The day and hour as forms send it. */
    public String get() {
        // Before the form is read it already decides which of its buttons there are.
        return hour.isEmpty() ? inHand.sent("hour") : hour;
    }

    /** As typed. */
    public void set(String typed) {
        this.hour = typed;
    }

    private void explain(LocalHour.Change change) {
        problems.add("hour", "problem.hour-skipped", hours.say(change.before()), hours.say(change.after()));
    }

    private Optional<LocalHour> read(ZoneId zone) {
        return LocalHour.read(get(), zone);
    }
}
