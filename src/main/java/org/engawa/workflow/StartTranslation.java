package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engawa.story.Author;
import org.engawa.story.Edition;
import org.engawa.story.Revision;
import org.engawa.story.StoryText;
import org.engawa.story.Writing;

/** Begins the translation of a story into a language, pinned to the revision of the original that it follows. */
@ApplicationScoped
public class StartTranslation {
    @Inject
    private Workplace workplace;

    @Inject
    private Register register;

    /** Why it can't be done; empty when it can. */
    @Transactional
    public List<Refusal> refusals(Actor actor, EditionKey key) {
        return refusals(workplace.look(actor, key, Workplace.Sought.PRESENT));
    }

    /**
     * Begins it, empty.
     *
     * @throws Refused when something speaks against it
     * @throws NoSuchEdition when there is no such story for this member
     */
    @Transactional
    public void start(Actor actor, EditionKey key) {
        Case it = workplace.take(actor, key, Workplace.Sought.PRESENT);
        Denials.demand(it.member(), Act.TRANSLATE, Register.subject(key.story(), key.language()), refusals(it));
        Edition edition = it.story()
                .translationOrNew(key.language())
                .begin(
                        new Writing(new StoryText("", "", "", null), null),
                        new Author(it.member().id(), it.member().name()),
                        it.at());
        source(it).map(Revision::id).ifPresent(edition::follow);
        register.enter(it, Act.TRANSLATE, edition, null, Map.of());
    }

    private static List<Refusal> refusals(Case it) {
        List<Refusal> refusals = new ArrayList<>(EditorialPolicy.refusals(it, Act.TRANSLATE));
        if (it.ofOriginal()) {
            refusals.add(Refusal.because(Refusal.Why.LANGUAGE));
        } else if (it.edition() != null) {
            refusals.add(Refusal.because(Refusal.Why.IN_PREPARATION));
        }
        return refusals;
    }

    /** What is public of the original; before it is, what is being written. */
    private static Optional<Revision> source(Case it) {
        return it.story()
                .original()
                .flatMap(original -> original.live().or(original::inPreparation))
                .map(Edition::current);
    }
}
