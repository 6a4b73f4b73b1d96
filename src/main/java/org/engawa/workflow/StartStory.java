package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.engawa.organization.Member;
import org.engawa.organization.Mission;
import org.engawa.story.Author;
import org.engawa.story.Details;
import org.engawa.story.Edition;
import org.engawa.story.Origin;
import org.engawa.story.Slug;
import org.engawa.story.Stories;
import org.engawa.story.Story;
import org.engawa.story.StoryFacts;
import org.engawa.story.StoryText;
import org.engawa.story.Writing;

/** Begins a story of a mission as a draft in its original language. */
@ApplicationScoped
public class StartStory {
    @Inject
    private Workplace workplace;

    @Inject
    private Register register;

    @Inject
    private Stories stories;

    /**
     * What a story begins with.
     *
     * @param mission key of the mission that owns it
     * @param language BCP 47 tag of the original
     * @param details the fields of its kind, as far as they are known
     */
    public record Beginning(String mission, String language, String title, Details details) {}

    /** The missions for which a member may begin a story, in the order of the settings. */
    @Transactional
    public List<Mission> missions(Actor actor) {
        Member member = workplace.member(actor);
        return workplace.missions().stream()
                .filter(mission -> EditorialPolicy.mayStart(member, mission))
                .toList();
    }

    /**
     * Begins it. Its address is made of the title, or of a number where the title has no letter that Latin has too.
     *
     * @throws Refused when the title is blank or the member may not write for the mission
     */
    @Transactional
    public EditionKey start(Actor actor, Beginning with) {
        Member member = workplace.member(actor);
        Mission mission = workplace.mission(with.mission());
        if (mission == null) {
            throw new Refused(List.of(Refusal.because(Refusal.Why.MISSION)));
        }
        Denials.demand(
                member,
                Act.START,
                "mission/" + mission.key(),
                EditionVerb.unless(EditorialPolicy.mayStart(member, mission), Refusal.Why.MISSION));
        if (with.title().isBlank()) {
            throw new Refused(List.of(Refusal.because(Refusal.Why.TITLE)));
        }
        StoryFacts facts = StoryFacts.begin(mission.key(), mission.country(), with.details(), workplace.now());
        Slug slug = StorySlugs.of(
                with.title(), candidate -> stories.bySlug(candidate).isPresent());
        Story story = Story.begin(slug, with.language(), facts, Origin.NEWSROOM);
        stories.add(story);
        Edition edition = story.translationOrNew(with.language())
                .begin(
                        new Writing(new StoryText(with.title().strip(), "", "", null), facts),
                        new Author(member.id(), member.name()),
                        workplace.now());
        Case it = new Case(member, actor.origin(), story, mission, with.language(), edition, workplace.now());
        register.enter(it, Act.START, edition, null, Map.of("slug", slug.text()));
        return new EditionKey(story.id(), with.language());
    }
}
