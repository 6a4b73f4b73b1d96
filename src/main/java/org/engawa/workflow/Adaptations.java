package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.engawa.story.Adaptation;
import org.engawa.story.Sight;
import org.engawa.story.Stories;

/** Who uses a story in another country, and whose story it is that one uses. */
@ApplicationScoped
public class Adaptations {
    @Inject
    private Workplace workplace;

    @Inject
    private Stories stories;

    @Inject
    private AdaptStory adapt;

    /**
     * The stories that adapt one, as far as they are public: what another mission is only writing does not exist for others, unless
     * the member sees it anyway.
     *
     * @throws NoSuchEdition when there is no such story for this member
     */
    @Transactional
    public List<Adaptation> of(Actor actor, EditionKey key) {
        Case it = workplace.look(actor, key, Workplace.Sought.PRESENT);
        Sight sight = workplace.sight(it.member());
        return stories.adapting(it.story().slug()).stream()
                .filter(one -> one.live() || sight.shows(one.mission(), one.story()))
                .toList();
    }

    /**
     * The public story that one adapts.
     *
     * @throws NoSuchEdition when there is no such story for this member
     */
    @Transactional
    public Optional<AdaptStory.Base> base(Actor actor, EditionKey key) {
        Case it = workplace.look(actor, key, Workplace.Sought.PRESENT);
        return Optional.ofNullable(it.story().facts().adapts()).flatMap(base -> adapt.base(base.text()));
    }
}
