package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engawa.clearance.Clearance;
import org.engawa.clearance.Clearances;
import org.engawa.clearance.Finding;
import org.engawa.clearance.Question;
import org.engawa.remark.Spot;
import org.engawa.remark.Spots;
import org.engawa.story.Edition;

/** What is asked about an original before it is approved, and what officers have answered. */
@ApplicationScoped
public class ReadClearances {
    @Inject
    private Workplace workplace;

    @Inject
    private Clearances clearances;

    /**
     * A question.
     *
     * @param answer the last that was given; none as long as nobody answered
     */
    public record Asked(Question question, Optional<Answer> answer) {
        /** Whether it has to be answered before the text is approved. */
        public boolean open() {
            return answer.filter(Answer::stands).isEmpty();
        }
    }

    /**
     * An answer.
     *
     * @param by name of the officer
     * @param said in the officer's words; empty for nothing
     * @param about the words that it is about; empty for the whole text
     * @param gone those of them that have changed since
     * @param stands whether what it is about is as it was then
     */
    public record Answer(
            Finding finding,
            String by,
            OffsetDateTime at,
            String said,
            List<String> about,
            List<String> gone,
            boolean stands) {}

    /**
     * All of it.
     *
     * @param questions in the order in which they are asked; none for a translation
     * @param spots what of the text an answer can be about
     */
    public record Clearing(List<Asked> questions, List<Spot> spots) {}

    /**
     * Those about the edition in preparation, else about what was public last.
     *
     * @throws NoSuchEdition when there is none for this member
     */
    @Transactional
    public Clearing of(Actor actor, EditionKey key) {
        Case it = workplace.look(actor, key, Workplace.Sought.PRESENT);
        if (!it.ofOriginal()) {
            return new Clearing(List.of(), List.of());
        }
        Edition edition = it.required();
        Spots spots = Spots.of(edition.current().text());
        Map<Question, Clearance> given = clearances.of(it.story());
        return new Clearing(
                Question.of(edition.facts().kind()).stream()
                        .map(question -> new Asked(
                                question,
                                Optional.ofNullable(given.get(question)).map(one -> answer(one, edition, spots))))
                        .toList(),
                spots.all().stream().filter(spot -> !spot.words().isBlank()).toList());
    }

    private Answer answer(Clearance clearance, Edition edition, Spots spots) {
        return new Answer(
                clearance.finding(),
                workplace.name(clearance.member()),
                clearance.answeredAt(),
                clearance.said(),
                clearance.passages(),
                clearance.gone(spots),
                clearance.stands(edition, spots));
    }
}
