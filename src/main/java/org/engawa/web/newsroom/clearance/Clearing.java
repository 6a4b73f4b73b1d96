package org.engawa.web.newsroom.clearance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.engawa.clearance.Question;
import org.engawa.web.newsroom.Deeds;
import org.engawa.web.newsroom.InHand;
import org.engawa.workflow.ClearText;
import org.engawa.workflow.ClearanceAnswer;
import org.engawa.workflow.ReadClearances;
import org.jspecify.annotations.Nullable;

/** What is asked about the text in hand before it is approved. Those questions that do not arise are answered at one go. */
@Named
@RequestScoped
public class Clearing {
    @Inject
    private InHand inHand;

    @Inject
    private ReadClearances read;

    @Inject
    private QuestionWords tell;

    @Inject
    private Deeds deeds;

    @Inject
    private ClearText clear;

    private ReadClearances.@Nullable Clearing clearing;

    /** All questions in their order; none for a translation. */
    public List<QuestionRow> getRows() {
        return clearing().questions().stream().map(tell::row).toList();
    }

    /** Those that have to be answered yet. */
    public List<QuestionRow> getOpen() {
        return getRows().stream().filter(QuestionRow::open).toList();
    }

    /** Whether a question was ticked. */
    public boolean ticked(String word) {
        return inHand.allSent("arises-not").contains(word);
    }

    /** Answers that those ticked do not arise. */
    public void deny() {
        List<ClearanceAnswer> answers = inHand.allSent("arises-not").stream()
                .flatMap(word -> question(word).stream())
                .distinct()
                .map(ClearanceAnswer::doesNotArise)
                .toList();
        deeds.act(
                "clearing",
                () -> clear.answer(inHand.actor(), inHand.key(), inHand.sent("mark"), answers),
                inHand.path("review"),
                "cleared");
    }

    ReadClearances.Clearing clearing() {
        ReadClearances.Clearing known = clearing;
        if (known == null) {
            known = read.of(inHand.actor(), inHand.key());
            clearing = known;
        }
        return known;
    }

    static Optional<Question> question(String word) {
        return Arrays.stream(Question.values())
                .filter(each -> QuestionWords.word(each).equals(word))
                .findFirst();
    }
}
