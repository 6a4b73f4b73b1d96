package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.engawa.story.Edition;
import org.engawa.story.Revision;

/** A translator says that a translation fits the text of the original as it is now. */
@ApplicationScoped
public class FollowOriginal extends EditionVerb {
    FollowOriginal() {
        super(Act.FOLLOW);
    }

    @Override
    List<Refusal> obstacles(Case it) {
        return it.ofOriginal()
                ? List.of(Refusal.because(Refusal.Why.LANGUAGE))
                : unless(it.source().isPresent(), Refusal.Why.ORIGINAL);
    }

    /**
     * Pins the translation to the present text of the original.
     *
     * @param seen the {@linkplain org.engawa.story.StoryText#hash() hash} of the original's text that the member looked at
     * @throws Refused when something speaks against it
     * @throws NoSuchEdition when there is no such story for this member
     */
    @Transactional
    public void follow(Actor actor, EditionKey key, String seen) {
        perform(actor, key, it -> unchanged(it, seen), FollowOriginal::pin, Map.of("original", seen));
    }

    private static List<Refusal> unchanged(Case it, String seen) {
        return it.source()
                .filter(source -> !source.text().hash().equals(seen))
                .map(source -> List.of(Refusal.because(Refusal.Why.CHANGED, source.savedBy())))
                .orElse(List.of());
    }

    private static void pin(Case it) {
        Edition translation = it.required();
        it.source().map(Revision::id).ifPresent(translation::follow);
    }
}
