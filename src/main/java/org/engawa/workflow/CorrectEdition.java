package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.engawa.story.Author;
import org.engawa.story.Edition;
import org.engawa.story.Translation;
import org.engawa.story.Writing;

/** Begins a new edition over a public one, which stays public until the new one takes its place. */
@ApplicationScoped
public class CorrectEdition extends EditionVerb {
    CorrectEdition() {
        super(Act.CORRECT);
    }

    @Override
    List<Refusal> obstacles(Case it) {
        return Readiness.free(it);
    }

    @Override
    Workplace.Sought sought() {
        return Workplace.Sought.PUBLIC;
    }

    /**
     * Begins a draft with the text that is public.
     *
     * @throws Refused when something speaks against it
     * @throws NoSuchEdition when there is no such story for this member
     */
    @Transactional
    public void correct(Actor actor, EditionKey key) {
        perform(actor, key, CorrectEdition::begin);
    }

    private static void begin(Case it) {
        Edition live = it.required();
        Translation translation = live.translation();
        Edition draft = translation.begin(
                new Writing(
                        live.current().text(),
                        it.ofOriginal() ? it.story().facts() : null,
                        live.current().pictures()),
                new Author(it.member().id(), it.member().name()),
                it.at());
        live.basedOn().ifPresent(draft::follow);
    }
}
