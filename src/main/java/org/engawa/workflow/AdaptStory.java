package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.engawa.organization.Member;
import org.engawa.organization.Mission;
import org.engawa.story.Author;
import org.engawa.story.Edition;
import org.engawa.story.Origin;
import org.engawa.story.Slug;
import org.engawa.story.Stories;
import org.engawa.story.Story;
import org.engawa.story.StoryFacts;
import org.engawa.story.StoryText;
import org.engawa.story.Translation;
import org.engawa.story.Writing;
import org.jspecify.annotations.Nullable;

/**
 * Begins a story of a mission with the text of a public one of another, which it then rests upon: its original notes the revision
 * that it took. What is written from then on is its own, and the other story never changes by it.
 */
@ApplicationScoped
public class AdaptStory {
    @Inject
    private Workplace workplace;

    @Inject
    private Register register;

    @Inject
    private Stories stories;

    /**
     * A public story that may be adapted.
     *
     * @param title in its original language, where it is public in it
     * @param mission key of the mission that owns it
     * @param languages BCP 47 tags of those in which it is public, the original first
     */
    public record Base(Slug slug, String title, String mission, List<String> languages) {}

    /**
     * What is begun.
     *
     * @param base name of the public story in addresses
     * @param mission key of the mission that will own it
     * @param language BCP 47 tag of the public text with which it begins, and in which it is first told
     */
    public record Wanted(String base, String mission, String language) {}

    /** The public story of this name; none also where it is being written, or withdrawn. */
    @Transactional
    public Optional<Base> base(String slug) {
        return find(slug).map(story -> {
            List<String> languages = story.translations().stream()
                    .filter(translation -> translation.live().isPresent())
                    .sorted(Comparator.comparing((Translation translation) -> !translation.isOriginal()))
                    .map(Translation::language)
                    .toList();
            String title = live(story, languages.get(0))
                    .map(edition -> edition.current().text().title())
                    .orElse("");
            return new Base(story.slug(), title, story.facts().mission(), languages);
        });
    }

    /**
     * Begins it.
     *
     * @throws Refused when there is no such public story in this language, it is of the mission itself, or the member may not
     *     write for the mission
     */
    @Transactional
    public EditionKey adapt(Actor actor, Wanted wanted) {
        Member member = workplace.member(actor);
        Mission mission = workplace.mission(wanted.mission());
        Optional<Story> found = find(wanted.base());
        Optional<Edition> text = found.flatMap(story -> live(story, wanted.language()));
        Denials.demand(
                member,
                Act.ADAPT,
                mission == null ? "no mission" : "mission/" + mission.key(),
                refusals(member, mission, found, text));
        Story base = found.orElseThrow();
        Edition told = text.orElseThrow();
        Mission owner = Objects.requireNonNull(mission);
        StoryFacts facts =
                base.described(base.facts()).adaptedFrom(base.slug(), owner.key(), owner.country(), workplace.now());
        Slug slug = StorySlugs.of(
                told.current().text().title() + " " + owner.key(),
                candidate -> stories.bySlug(candidate).isPresent());
        Story story = Story.begin(slug, wanted.language(), facts, Origin.NEWSROOM);
        stories.add(story);
        Edition edition = story.translationOrNew(wanted.language())
                .begin(new Writing(text(told), facts), new Author(member.id(), member.name()), workplace.now());
        edition.follow(told.current().id());
        Case it = new Case(member, actor.origin(), story, owner, wanted.language(), edition, workplace.now());
        register.enter(it, Act.ADAPT, edition, null, detail(base, told, slug));
        return new EditionKey(story.id(), wanted.language());
    }

    private static List<Refusal> refusals(
            Member member, @Nullable Mission mission, Optional<Story> base, Optional<Edition> text) {
        List<Refusal> refusals = new ArrayList<>();
        String owner = mission == null || !EditorialPolicy.mayStart(member, mission) ? "" : mission.key();
        if (owner.isEmpty()) {
            refusals.add(Refusal.because(Refusal.Why.MISSION));
        } else if (base.filter(story -> story.facts().mission().equals(owner)).isPresent()) {
            refusals.add(Refusal.because(Refusal.Why.BASE_OWN));
        }
        if (base.isEmpty()) {
            refusals.add(Refusal.because(Refusal.Why.BASE));
        } else if (text.isEmpty()) {
            refusals.add(Refusal.because(Refusal.Why.LANGUAGE));
        }
        return refusals;
    }

    /** Nobody translated what is an original here. */
    private static StoryText text(Edition told) {
        StoryText text = told.current().text();
        return new StoryText(text.title(), text.summary(), text.body(), null);
    }

    private static Map<String, String> detail(Story base, Edition told, Slug slug) {
        return Map.of(
                "slug", slug.text(),
                "named", base.slug().text(),
                "base-edition", Integer.toString(told.number()),
                "base-content", told.contentHash());
    }

    private Optional<Story> find(String slug) {
        return Optional.of(slug)
                .filter(Slug::isSlug)
                .flatMap(name -> stories.bySlug(new Slug(name)))
                .filter(story -> story.facts().withdrawal() == null)
                .filter(story -> story.translations().stream()
                        .anyMatch(translation -> translation.live().isPresent()));
    }

    private static Optional<Edition> live(Story story, String language) {
        return story.translation(language).flatMap(Translation::live);
    }
}
