package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.engawa.story.Author;
import org.engawa.story.Edition;
import org.engawa.story.Origin;
import org.engawa.story.Slug;
import org.engawa.story.Stories;
import org.engawa.story.Story;
import org.engawa.story.StoryFacts;
import org.engawa.story.Writing;

/**
 * Begins a story with the text, the facts and the pictures of an earlier one of the same mission, such as that of last year's event. What
 * is written from then on is its own, and the earlier story never changes by it.
 */
@ApplicationScoped
public class CopyStory {
    @Inject
    private Workplace workplace;

    @Inject
    private Register register;

    @Inject
    private Stories stories;

    /**
     * Whether a member can.
     *
     * @throws NoSuchEdition when there is no such story for this member
     */
    @Transactional
    public boolean isOffered(Actor actor, EditionKey key) {
        return refusals(workplace.look(actor, key, Workplace.Sought.PRESENT)).isEmpty();
    }

    /**
     * Begins it.
     *
     * @param key of the earlier story, in its original language
     * @throws Refused when the member may not write for the mission, or the earlier story is limited to some members: what is begun exists
     *     for all of them
     * @throws NoSuchEdition when there is no such story for this member
     */
    @Transactional
    public EditionKey copy(Actor actor, EditionKey key) {
        Case earlier = workplace.look(actor, key, Workplace.Sought.PRESENT);
        Denials.demand(
                earlier.member(), Act.START, "mission/" + earlier.mission().key(), refusals(earlier));
        Edition told = earlier.required();
        StoryFacts facts = earlier.story().described(earlier.story().facts()).anew(workplace.now());
        Slug slug = StorySlugs.of(
                told.current().text().title(),
                candidate -> stories.bySlug(candidate).isPresent());
        Story story = Story.begin(slug, key.language(), facts, Origin.NEWSROOM);
        stories.add(story);
        Edition edition = story.translationOrNew(key.language())
                .begin(
                        new Writing(told.current().text(), facts),
                        new Author(earlier.member().id(), earlier.member().name()),
                        workplace.now());
        // One that adapts another mission's story goes on resting on that.
        told.basedOn().ifPresent(edition::follow);
        Case begun = new Case(
                earlier.member(), actor.origin(), story, earlier.mission(), key.language(), edition, workplace.now());
        register.enter(
                begun,
                Act.START,
                edition,
                null,
                Map.of("slug", slug.text(), "copied", earlier.story().slug().text()));
        return new EditionKey(story.id(), key.language());
    }

    private static List<Refusal> refusals(Case earlier) {
        List<Refusal> refusals = new ArrayList<>();
        refusals.addAll(
                EditionVerb.unless(EditorialPolicy.mayStart(earlier.member(), earlier.mission()), Refusal.Why.MISSION));
        refusals.addAll(EditionVerb.unless(earlier.ofOriginal() && earlier.edition() != null, Refusal.Why.LANGUAGE));
        refusals.addAll(EditionVerb.unless(!earlier.story().limited(), Refusal.Why.LIMITED));
        return refusals;
    }
}
