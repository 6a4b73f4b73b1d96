package org.engawa.web.newsroom.clearance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.engawa.clearance.Finding;
import org.engawa.remark.Saying;
import org.engawa.remark.Spot;
import org.engawa.web.newsroom.Deeds;
import org.engawa.web.newsroom.InHand;
import org.engawa.web.newsroom.Words;
import org.engawa.workflow.ClearText;
import org.engawa.workflow.ClearanceAnswer;
import org.jspecify.annotations.Nullable;

/**
 * One question, answered in the officer's words, on the page `/newsroom/clearance`. The address names it by `question`; else it is the first that
 * nobody has answered yet.
 */
@Named
@RequestScoped
public class Settling {
    @Inject
    private InHand inHand;

    @Inject
    private Clearing clearing;

    @Inject
    private Words words;

    @Inject
    private Deeds deeds;

    @Inject
    private ClearText clear;

    private @Nullable String said;

    /**
     * What of the text the answer can be about.
     *
     * @param name that is sent when it is ticked
     * @param label where it stands
     * @param words that stand there
     * @param ticked whether it is ticked, at first as in the last answer
     */
    public record Part(String name, String label, String words, boolean ticked) {}

    /** Called before the page is written: without an edition, and for what is not asked about it, there is no page. */
    public void demandQuestion() {
        if (inHand.find().isEmpty() || asked().isEmpty()) {
            inHand.refuse();
        }
    }

    /** The question; null when there is none. */
    public @Nullable QuestionRow getQuestion() {
        return inHand.find().isEmpty() ? null : asked().orElse(null);
    }

    /** What it can be about, in the order of the text. */
    public List<Part> getParts() {
        boolean fresh = inHand.sent("finding").isEmpty();
        List<String> before = asked().map(QuestionRow::about).orElse(List.of());
        List<String> sent = inHand.allSent("about");
        return clearing.clearing().spots().stream()
                .map(spot -> new Part(
                        spot.name(),
                        label(spot),
                        spot.words(),
                        fresh ? before.contains(spot.words()) : sent.contains(spot.name())))
                .toList();
    }

    /** Whether it is said to arise, and to be settled. */
    public boolean isSettled() {
        return !inHand.sent("finding").equals(Finding.DOES_NOT_ARISE.name());
    }

    /** As typed, at first as in the last answer. */
    public String getSaid() {
        String typed = said;
        return typed != null ? typed : asked().map(QuestionRow::said).orElse("");
    }

    /** As typed. */
    public void setSaid(String said) {
        this.said = said;
    }

    /** Answers it. */
    public void answer() {
        List<ClearanceAnswer> answers = Clearing.question(inHand.sent("question")).stream()
                .map(question -> new ClearanceAnswer(
                        question,
                        isSettled() ? Finding.SETTLED : Finding.DOES_NOT_ARISE,
                        new Saying(getSaid()),
                        inHand.allSent("about")))
                .toList();
        deeds.act(
                "clearance-said",
                () -> clear.answer(inHand.actor(), inHand.key(), inHand.sent("mark"), answers),
                inHand.path("review") + "#clearance",
                "cleared");
    }

    private Optional<QuestionRow> asked() {
        String named = inHand.sent("question");
        List<QuestionRow> rows = named.isEmpty() ? clearing.getOpen() : clearing.getRows();
        return rows.stream()
                .filter(row -> named.isEmpty() || row.word().equals(named))
                .findFirst();
    }

    private String label(Spot spot) {
        return switch (spot.place()) {
            case TITLE -> words.say("remarks.on-title");
            case SUMMARY -> words.say("remarks.on-summary");
            default -> words.say("remarks.on-passage", spot.position() + 1);
        };
    }
}
