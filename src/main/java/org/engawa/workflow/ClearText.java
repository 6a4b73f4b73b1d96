package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.engawa.clearance.Clearance;
import org.engawa.clearance.Clearances;
import org.engawa.clearance.Finding;
import org.engawa.clearance.Question;
import org.engawa.remark.Spot;
import org.engawa.remark.Spots;

/** Answers what is asked about an original before it is approved. Each answer is the officer's own, by name and on record. */
@ApplicationScoped
public class ClearText extends EditionVerb {
    @Inject
    private Clearances clearances;

    ClearText() {
        super(Act.CLEAR);
    }

    /**
     * Gives the answers, all of them or none.
     *
     * @param seen the {@linkplain org.engawa.story.Edition#contentHash() hash} of what the member looked at
     * @throws Refused when something speaks against it
     * @throws NoSuchEdition when there is no such story for this member
     */
    @Transactional
    public void answer(Actor actor, EditionKey key, String seen, Collection<ClearanceAnswer> answers) {
        Case it = begin(actor, key, any -> wrong(any, seen, answers));
        Spots spots = Spots.of(it.required().current().text());
        for (ClearanceAnswer answer : answers) {
            clearances.add(new Clearance(
                    it.required(),
                    answer.question(),
                    answer.finding(),
                    answer.said(),
                    // The same place may be named twice, by its words and by where it stood.
                    about(answer, spots).stream().distinct().toList(),
                    it.member().id(),
                    it.at()));
        }
        record(it, detail(answers));
    }

    private static List<Refusal> wrong(Case it, String seen, Collection<ClearanceAnswer> answers) {
        List<Refusal> wrong = new ArrayList<>(Readiness.unchanged(it, seen));
        boolean asked = !answers.isEmpty()
                && Question.of(it.required().facts().kind())
                        .containsAll(
                                answers.stream().map(ClearanceAnswer::question).toList());
        wrong.addAll(unless(asked, Refusal.Why.CLEARANCE_NONE));
        Spots spots = Spots.of(it.required().current().text());
        for (ClearanceAnswer answer : answers) {
            if (!answer.said().isEmpty()) {
                wrong.addAll(Conversation.wrong(answer.said()));
            } else if (answer.finding() == Finding.SETTLED) {
                wrong.add(Refusal.because(Refusal.Why.CLEARANCE_UNSAID));
            }
            wrong.addAll(unless(about(answer, spots).size() == answer.about().size(), Refusal.Why.PASSAGE_CHANGED));
        }
        return wrong;
    }

    private static List<Spot> about(ClearanceAnswer answer, Spots spots) {
        return answer.about().stream()
                .map(spots::named)
                .flatMap(Optional::stream)
                .toList();
    }

    /** For the record: what was answered, and not what was said, which may be confidential. */
    private static Map<String, String> detail(Collection<ClearanceAnswer> answers) {
        return answers.stream()
                .collect(Collectors.toMap(
                        answer -> answer.question().name(),
                        answer -> answer.finding().name()));
    }
}
