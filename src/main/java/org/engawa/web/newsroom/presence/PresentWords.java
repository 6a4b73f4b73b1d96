package org.engawa.web.newsroom.presence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.engawa.web.newsroom.Hours;
import org.engawa.web.newsroom.Words;
import org.engawa.workflow.Presences;

/** Who else is at an edition, as sentences. */
@RequestScoped
public class PresentWords {
    @Inject
    private Words words;

    @Inject
    private Hours hours;

    /** A sentence about each; empty for nobody. */
    String say(List<Presences.Colleague> colleagues) {
        return colleagues.stream().map(this::say).collect(Collectors.joining(" "));
    }

    private String say(Presences.Colleague colleague) {
        if (!colleague.now()) {
            return words.say("present.opened", colleague.name(), hours.time(colleague.at()));
        }
        return colleague.passage() > 0
                ? words.say("present.passage", colleague.name(), colleague.passage())
                : words.say("present.here", colleague.name());
    }
}
