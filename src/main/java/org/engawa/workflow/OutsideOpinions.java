package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.engawa.account.Tokens;
import org.engawa.notification.Occasion;
import org.engawa.organization.Member;
import org.engawa.remark.Remark;
import org.engawa.remark.Remarks;
import org.engawa.remark.Spot;
import org.engawa.remark.Spots;
import org.engawa.signoff.SignOff;
import org.engawa.signoff.SignOffs;
import org.engawa.signoff.Verdict;
import org.engawa.story.StoryFacts;

/**
 * What those outside are asked about texts, and what they say. A link shows what the member who asked may see; it dies with
 * their roles, with the publication, and with the answer. Of a text that has changed since, nobody outside can say anything.
 */
@ApplicationScoped
public class OutsideOpinions {
    /** The act of somebody who is no member, for the record. */
    static final String ACT = "GIVE_OPINION";

    @Inject
    private SignOffs signOffs;

    @Inject
    private Workplace workplace;

    @Inject
    private Sheets sheets;

    @Inject
    private Remarks remarks;

    @Inject
    private Register register;

    /**
     * What somebody was asked, for members.
     *
     * @param by name of the member who asked
     * @param present whether it is about exactly what the text says now
     * @param verdict what they said; none as long as they have not
     * @param said of the whole; empty for nothing
     * @param waiting whether they can still answer
     */
    public record Asked(
            UUID id,
            String by,
            String asked,
            OffsetDateTime ends,
            boolean present,
            Optional<Verdict> verdict,
            Optional<OffsetDateTime> answered,
            String said,
            boolean waiting) {}

    /**
     * What a link asks.
     *
     * @param facts with the pictures that may be shown to outsiders by now
     * @param by name of the member who asks
     * @param asked name of who is asked
     * @param tongue BCP 47 tag of the language in which they are asked
     * @param changed whether the text has changed since, so that nothing can be said any more
     * @param spots on which changes can be proposed
     */
    public record Question(
            Sheet sheet,
            StoryFacts facts,
            String by,
            String asked,
            String tongue,
            OffsetDateTime ends,
            boolean changed,
            List<Spot> spots) {}

    /**
     * What was asked about an edition, the newest first.
     *
     * @throws NoSuchEdition when there is no such story for this member
     */
    @Transactional
    public List<Asked> of(Actor actor, EditionKey key) {
        Case it = workplace.look(actor, key, Workplace.Sought.PRESENT);
        return signOffs.of(it.required()).stream()
                .map(one -> new Asked(
                        one.id(),
                        workplace.name(one.member()),
                        one.asked(),
                        one.endsAt(),
                        one.isOfPresentText(),
                        one.verdict(),
                        one.answeredAt(),
                        one.said(),
                        one.answeredAt().isEmpty() && one.endsAt().isAfter(it.at())))
                .toList();
    }

    /**
     * What a link asks.
     *
     * @param origin the network address of who looks
     * @return nothing when it is no link, has ended, was answered, or asks nothing any more
     */
    @Transactional
    public Optional<Question> open(String token, String origin) {
        return signOffs.open(Tokens.hash(token), workplace.now()).flatMap(one -> question(one, origin));
    }

    /**
     * Answers, once and for all. What is proposed becomes remarks on the passages, which those who write work through.
     *
     * @param seen the {@linkplain org.engawa.story.Edition#contentHash() hash} of what they looked at
     * @throws Refused when something speaks against it
     * @throws NoSuchEdition when the link asks nothing any more
     */
    @Transactional
    public void give(String token, String origin, String seen, Opinion opinion) {
        String hash = Tokens.hash(token);
        SignOff found = signOffs.open(hash, workplace.now()).orElseThrow(NoSuchEdition::new);
        Case it = workplace.take(new Actor(found.member(), origin), key(found), Workplace.Sought.PRESENT);
        // Looked up again: whoever held the story until now may have answered by the same link.
        SignOff asked = signOffs.open(hash, it.at()).orElseThrow(NoSuchEdition::new);
        if (!asks(it, asked)) {
            throw new NoSuchEdition();
        }
        Register.demand(wrong(it, asked, seen, opinion));
        asked.answer(opinion.verdict(), opinion.said().text(), it.at());
        Spots spots = Spots.of(it.required().current().text());
        opinion.proposed()
                .forEach((name, said) -> spots.named(name)
                        .map(spots::anchor)
                        .map(anchor -> new Remark(
                                it.required(), anchor, asked.member(), said, Set.of(), it.at(), asked.asked()))
                        .ifPresent(remarks::add));
        register.enterOutside(
                it,
                asked.asked(),
                ACT,
                Map.of(
                        "verdict",
                        opinion.verdict().name(),
                        "reason",
                        opinion.said().text()),
                told(it, asked));
    }

    private Optional<Question> question(SignOff asked, String origin) {
        Actor actor = new Actor(asked.member(), origin);
        try {
            Case it = workplace.look(actor, key(asked), Workplace.Sought.PRESENT);
            if (!asks(it, asked)) {
                return Optional.empty();
            }
            Sheet sheet = sheets.byLink(actor, key(asked));
            return Optional.of(new Question(
                    sheet,
                    sheet.facts()
                            .on(it.at().atZoneSameInstant(it.mission().zone()).toLocalDate()),
                    workplace.name(asked.member()),
                    asked.asked(),
                    asked.tongue(),
                    asked.endsAt(),
                    !asked.isOfPresentText(),
                    Spots.of(it.required().current().text()).all()));
        } catch (NoSuchEdition e) {
            return Optional.empty();
        }
    }

    private static boolean asks(Case it, SignOff asked) {
        return EditorialPolicy.refusals(it, Act.ASK_OUTSIDE).isEmpty()
                && it.required().number() == asked.edition().number();
    }

    private List<Refusal> wrong(Case it, SignOff asked, String seen, Opinion opinion) {
        List<Refusal> wrong = new ArrayList<>();
        if (!opinion.proposed().isEmpty() && remarks.isFull(it.required())) {
            wrong.add(Refusal.because(Refusal.Why.REMARKS_MANY, Integer.toString(Remarks.MOST)));
        }
        wrong.addAll(
                EditionVerb.unless(asked.isOfPresentText() && asked.content().equals(seen), Refusal.Why.CHANGED));
        boolean silent = opinion.said().isEmpty() && opinion.proposed().isEmpty();
        wrong.addAll(EditionVerb.unless(opinion.verdict() == Verdict.CONFIRMED || !silent, Refusal.Why.REASON));
        if (!opinion.said().isEmpty()) {
            wrong.addAll(Conversation.wrong(opinion.said()));
        }
        opinion.proposed().values().forEach(said -> wrong.addAll(Conversation.wrong(said)));
        return wrong;
    }

    /** Those who wrote it, who may review it, and whoever asked. */
    private List<Audience.Told> told(Case it, SignOff asked) {
        Happening happening = Happening.of(it, Act.ASK_OUTSIDE, it.required());
        return workplace.members().stream()
                .filter(it::isThereFor)
                .filter(member -> concerned(it, asked, happening, member))
                .map(member -> new Audience.Told(member, Occasion.OPINION, it.language()))
                .toList();
    }

    private static boolean concerned(Case it, SignOff asked, Happening happening, Member member) {
        return member.id().equals(asked.member())
                || it.required().authors().contains(member.id())
                || happening.next(member, Act.APPROVE);
    }

    private static EditionKey key(SignOff asked) {
        return new EditionKey(
                asked.edition().translation().story().id(),
                asked.edition().translation().language());
    }
}
