package org.engawa.workflow;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.engawa.story.EditionState;

/**
 * An act on an edition. It can be asked first whether it would be done, which is how a screen decides what to offer; asked or
 * not, it is checked again when it is done.
 */
abstract class EditionVerb {
    private final Act act;

    @Inject
    private Workplace workplace;

    @Inject
    private Register register;

    EditionVerb(Act act) {
        this.act = act;
    }

    /** The act. */
    public Act act() {
        return act;
    }

    /**
     * Why it can't be done now; empty when it can.
     *
     * @throws NoSuchEdition when there is no such story for this member
     */
    @Transactional
    public List<Refusal> refusals(Actor actor, EditionKey key) {
        return refusals(workplace.look(actor, key, sought()));
    }

    /** What else speaks against it, when role, state and four eyes don't. */
    List<Refusal> obstacles(Case it) {
        return List.of();
    }

    /** Which of the editions in the language it is about. */
    Workplace.Sought sought() {
        return Workplace.Sought.PRESENT;
    }

    /**
     * Does it.
     *
     * @param asked what speaks against it as it was asked for
     * @param deed what is done
     * @param detail more for the record, by name
     */
    Case perform(
            Actor actor,
            EditionKey key,
            Function<Case, List<Refusal>> asked,
            Consumer<Case> deed,
            Map<String, String> detail) {
        Case it = begin(actor, key, asked);
        EditionState before = it.required().state();
        deed.accept(it);
        register.enter(it, act, it.required(), before, detail);
        return it;
    }

    /** Takes what it is about, if nothing speaks against it. */
    Case begin(Actor actor, EditionKey key, Function<Case, List<Refusal>> asked) {
        Case it = workplace.take(actor, key, sought());
        List<Refusal> refusals = new ArrayList<>(refusals(it));
        if (refusals.isEmpty()) {
            refusals.addAll(asked.apply(it));
        }
        Denials.demand(it.member(), act, Register.subject(it.story().id(), it.language()), refusals);
        return it;
    }

    /** Enters it in the record, where it leaves the state as it was. */
    void record(Case it, Map<String, String> detail) {
        register.enter(it, act, it.required(), it.required().state(), detail);
    }

    /** Does it as it is. */
    Case perform(Actor actor, EditionKey key, Consumer<Case> deed) {
        return perform(actor, key, it -> List.of(), deed, Map.of());
    }

    void announce(Case it, StoryChanged.Act change) {
        register.announce(it.story().id(), change);
    }

    static List<Refusal> unless(boolean given, Refusal.Why why) {
        return given ? List.of() : List.of(Refusal.because(why));
    }

    /** Why it can't be done in a case that was looked up already. */
    List<Refusal> refusals(Case it) {
        List<Refusal> refusals = EditorialPolicy.refusals(it, act);
        return refusals.isEmpty() ? obstacles(it) : refusals;
    }
}
