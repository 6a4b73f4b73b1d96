package org.engawa.web.newsroom.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import org.engawa.web.newsroom.InHand;
import org.engawa.workflow.Act;
import org.engawa.workflow.ReleaseTogether;
import org.engawa.workflow.ScheduleEdition;

/** Lets the language in hand become public at an hour: by itself, or with the others that the form names. */
@RequestScoped
public class AtHour {
    @Inject
    private InHand inHand;

    @Inject
    private ScheduleEdition schedule;

    @Inject
    private ReleaseTogether together;

    /** Decides it. What isn't approved can only wait together with others, and is told so when none is named. */
    void release(OffsetDateTime due) {
        List<String> others = others();
        if (others.isEmpty() && inHand.sheet().may(Act.SCHEDULE)) {
            schedule.schedule(inHand.actor(), inHand.key(), due);
        } else {
            together.release(inHand.actor(), inHand.key(), others, due);
        }
    }

    /** The other languages that were chosen. */
    List<String> others() {
        return inHand.allSent("together").stream().distinct().toList();
    }
}
