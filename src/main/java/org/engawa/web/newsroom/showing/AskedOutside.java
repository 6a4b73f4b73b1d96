package org.engawa.web.newsroom.showing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.engawa.web.newsroom.Deeds;
import org.engawa.web.newsroom.Hours;
import org.engawa.web.newsroom.InHand;
import org.engawa.web.newsroom.Words;
import org.engawa.workflow.NoSuchEdition;
import org.engawa.workflow.OutsideOpinions;
import org.engawa.workflow.OutsideOpinions.Asked;
import org.engawa.workflow.StopAsking;

/** What those outside were asked about the edition in hand, and what they said. */
@Named
@RequestScoped
public class AskedOutside {
    @Inject
    private InHand inHand;

    @Inject
    private Deeds deeds;

    @Inject
    private OutsideOpinions opinions;

    @Inject
    private StopAsking stop;

    @Inject
    private Sentences sentences;

    /** Turns what was asked into sentences. */
    @RequestScoped
    static class Sentences {
        @Inject
        private Words words;

        @Inject
        private Hours hours;

        /** What became of it. */
        Row row(Asked asked) {
            String told = asked.verdict()
                    .map(verdict -> words.say(
                            "outside." + verdict.name().toLowerCase(Locale.ROOT),
                            asked.asked(),
                            asked.answered().map(hours::own).orElse(""),
                            asked.by()))
                    .orElseGet(() -> words.say(
                            asked.waiting() ? "outside.waiting" : "outside.ended",
                            asked.asked(),
                            hours.own(asked.ends()),
                            asked.by()));
            String other = asked.present() ? "" : words.say("outside.other-text");
            return new Row(asked.id().toString(), told, asked.said(), other, asked.waiting());
        }
    }

    /**
     * One of them.
     *
     * @param told what became of it, a sentence
     * @param said what they said of the whole; empty for nothing
     * @param other a sentence where the text has changed since; empty otherwise
     * @param waiting whether they can still answer
     */
    public record Row(String id, String told, String said, String other, boolean waiting) {}

    /** All of them, the newest first. */
    public List<Row> getAll() {
        return opinions.of(inHand.actor(), inHand.key()).stream()
                .map(sentences::row)
                .toList();
    }

    /** Takes back the one that the form names. */
    public void stop() {
        deeds.act("asked", this::end, inHand.path("show"), "stopped-asking");
    }

    private void end() {
        UUID id;
        try {
            id = UUID.fromString(inHand.sent("request"));
        } catch (IllegalArgumentException e) {
            throw new NoSuchEdition();
        }
        stop.stop(inHand.actor(), inHand.key(), id);
    }
}
