package org.engawa.web.newsroom.several;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.engawa.web.newsroom.CurrentMember;
import org.engawa.web.newsroom.TypedHour;
import org.engawa.workflow.Act;

/** The one hour for all that was ticked: of the city of their mission, or of the member's where they are of several. */
@Named
@RequestScoped
public class SeveralHour {
    @Inject
    private Chosen chosen;

    @Inject
    private TypedHour typed;

    @Inject
    private CurrentMember me;

    /** Whether one is wanted. */
    public boolean isWanted() {
        return chosen.act().filter(Act.SCHEDULE::equals).isPresent();
    }

    /** Shows the hour before anything is done. */
    public void ask() {
        typed.ask(zone());
    }

    /** The moments that may be meant: one, two where clocks are set back, or none. */
    public List<TypedHour.Meant> getMeant() {
        return typed.meant(zone());
    }

    /** The day and hour as forms send it. */
    public String getHour() {
        return typed.get();
    }

    /** As typed. */
    public void setHour(String hour) {
        typed.set(hour);
    }

    /** The zone in which it is given. */
    public String getZone() {
        return zone().getId();
    }

    /** The moment that was decided on; when none was, that is noted. */
    Optional<OffsetDateTime> decide() {
        return typed.decide(zone());
    }

    /** The earliest moment that may be meant. */
    Optional<OffsetDateTime> likely() {
        return isWanted() ? typed.moments(zone()).stream().findFirst() : Optional.empty();
    }

    private ZoneId zone() {
        List<ZoneId> zones = chosen.lines(Optional.empty()).stream()
                .map(line -> line.mission().zone())
                .distinct()
                .toList();
        return zones.size() == 1 ? zones.get(0) : me.get().zone();
    }
}
