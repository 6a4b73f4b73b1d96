package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.engawa.account.Tokens;
import org.engawa.signoff.SignOff;
import org.engawa.signoff.SignOffs;

/** Asks somebody outside, who is no member, to confirm a text as it is now. */
@ApplicationScoped
public class AskOutside extends EditionVerb {
    /** The longest that there is time for an answer. */
    public static final Duration LONGEST = Duration.ofDays(60);

    @Inject
    private SignOffs signOffs;

    AskOutside() {
        super(Act.ASK_OUTSIDE);
    }

    /**
     * Asks.
     *
     * @param asked name of the person or institution, plain text
     * @param tongue BCP 47 tag of the language in which they are asked
     * @param life how long they may take, {@link #LONGEST} at most
     * @return the token of the link by which they answer, which is kept nowhere
     * @throws IllegalArgumentException when it would last too long, or not at all
     * @throws Refused when something speaks against it
     * @throws NoSuchEdition when there is no such story for this member
     */
    @Transactional
    public String ask(Actor actor, EditionKey key, String asked, String tongue, Duration life) {
        if (life.isNegative() || life.isZero() || life.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("there is time for an answer up to " + LONGEST + " and not " + life);
        }
        String name = asked.strip();
        Case it = begin(actor, key, any -> wrong(any, name));
        OffsetDateTime end = it.at().plus(life);
        String token = Tokens.create();
        signOffs.add(new SignOff(Tokens.hash(token), it.required(), it.member().id(), name, tongue, it.at(), end));
        record(it, Map.of("asked", name, "due", end.toString()));
        return token;
    }

    private List<Refusal> wrong(Case it, String name) {
        List<Refusal> wrong = new ArrayList<>(unless(!name.isEmpty(), Refusal.Why.ASKED_NOBODY));
        if (name.length() > SignOff.LONGEST_NAME) {
            wrong.add(Refusal.because(Refusal.Why.ASKED_LONG, Integer.toString(SignOff.LONGEST_NAME)));
        }
        if (signOffs.isFull(it.required(), it.at())) {
            wrong.add(Refusal.because(Refusal.Why.ASKED_MANY, Integer.toString(SignOffs.MOST)));
        }
        return wrong;
    }
}
