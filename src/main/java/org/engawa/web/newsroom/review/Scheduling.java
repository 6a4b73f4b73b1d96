package org.engawa.web.newsroom.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import org.engawa.web.newsroom.Deeds;
import org.engawa.web.newsroom.InHand;
import org.engawa.web.newsroom.TypedHour;

/** Lets an edition wait for an hour of the mission's city. */
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
    private TypedHour typed;

    /** Shows the hour before anything is done. */
    public void ask() {
        typed.ask(zone());
    }

    /** Does it. */
    public void schedule() {
        typed.decide(zone())
                .ifPresent(due -> deeds.act("hour", () -> atHour.release(due), inHand.path("publish"), "scheduled"));
    }

    /** The moments that may be meant: one, two where clocks are set back, or none. */
    public List<TypedHour.Meant> getMeant() {
        return typed.meant(zone());
    }

    /** The day and hour in the mission's city, as forms send it. */
    public String getHour() {
        return typed.get();
    }

    /** As typed. */
    public void setHour(String hour) {
        typed.set(hour);
    }

    /** The zone of the mission's city. */
    public String getZone() {
        return zone().getId();
    }

    private ZoneId zone() {
        return inHand.sheet().mission().zone();
    }
}
