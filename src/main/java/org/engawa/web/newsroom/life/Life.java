package org.engawa.web.newsroom.life;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.engawa.web.newsroom.InHand;
import org.engawa.workflow.StoryLife;

/** All that was done with a story, the newest first, on the page `/newsroom/life`. */
@Named
@RequestScoped
public class Life {
    @Inject
    private InHand inHand;

    @Inject
    private StoryLife life;

    @Inject
    private Telling telling;

    /** Something that was done, as it is shown. */
    public record Line(String when, String moment, String sentence) {
        /** When, in the member's zone. */
        public String getWhen() {
            return when;
        }

        /** When, as machines read it. */
        public String getMoment() {
            return moment;
        }

        /** Who did what. */
        public String getSentence() {
            return sentence;
        }
    }

    /** All of it. */
    public List<Line> getAll() {
        List<Line> lines = new ArrayList<>(life.of(inHand.actor(), inHand.getStory()).stream()
                .map(event ->
                        new Line(telling.when(event), event.at().toInstant().toString(), telling.say(event)))
                .toList());
        Collections.reverse(lines);
        return lines;
    }
}
