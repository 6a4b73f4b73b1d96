package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.engawa.story.Author;
import org.engawa.story.Edition;
import org.engawa.story.Revision;
import org.engawa.story.Stories;
import org.engawa.story.StoryText;
import org.engawa.story.Translation;
import org.engawa.story.Writing;

/**
 * Takes over what changed in the story of another mission on which a text rests, change by change, and notes that it follows that
 * story as it is now. What the text says by itself is never touched.
 */
@ApplicationScoped
public class FollowBase extends EditionVerb {
    @Inject
    private Workplace workplace;

    @Inject
    private Stories stories;

    FollowBase() {
        super(Act.FOLLOW_BASE);
    }

    /**
     * What changed since, to be looked at.
     *
     * @param seen hash of the other text as it is now, to be given back
     * @param all in the order of the text
     */
    public record Waiting(String seen, List<Change> all) {}

    /**
     * A change of the other text.
     *
     * @param part in a word: `title`, `summary` or `body`
     * @param before what it said; empty where something is new
     * @param after what it says now; empty where something is gone
     * @param own whether the text says something of its own there, so that there is nothing to take over
     */
    public record Change(String part, String before, String after, boolean own) {}

    @Override
    List<Refusal> obstacles(Case it) {
        return unless(now(it).isPresent(), Refusal.Why.BASE);
    }

    /**
     * What changed since the text was begun, or followed the other last; none where it rests on none that is public.
     *
     * @throws NoSuchEdition when there is no such story for this member
     */
    @Transactional
    public Optional<Waiting> waiting(Actor actor, EditionKey key) {
        Case it = workplace.look(actor, key, Workplace.Sought.PRESENT);
        return now(it).map(now -> new Waiting(
                now.textHash(),
                update(it, now).all().stream()
                        .map(one -> new Change(
                                one.part().name().toLowerCase(Locale.ROOT), one.before(), one.after(), one.own()))
                        .toList()));
    }

    /**
     * Takes some of the changes over; the others are declined.
     *
     * @param seen hash of the other text that the member looked at
     * @param mark of their own text that they looked at
     * @param taken by their index in {@link Waiting#all}
     * @throws Refused when something speaks against it, also where either text is another by now
     * @throws NoSuchEdition when there is no such story for this member
     */
    @Transactional
    public void follow(Actor actor, EditionKey key, String seen, String mark, Set<Integer> taken) {
        perform(
                actor,
                key,
                it -> unchanged(it, seen, mark),
                it -> take(it, taken),
                Map.of("base-text", seen, "taken", Integer.toString(taken.size())));
    }

    private List<Refusal> unchanged(Case it, String seen, String mark) {
        List<Refusal> refusals = new ArrayList<>();
        now(it).filter(now -> !now.textHash().equals(seen))
                .ifPresent(now -> refusals.add(Refusal.because(Refusal.Why.CHANGED, now.savedBy())));
        if (!it.required().contentHash().equals(mark)) {
            refusals.add(
                    Refusal.because(Refusal.Why.CHANGED, it.required().current().savedBy()));
        }
        return refusals;
    }

    private void take(Case it, Set<Integer> taken) {
        Edition edition = it.required();
        Revision now = now(it).orElseThrow(NoSuchEdition::new);
        StoryText text = update(it, now).taking(taken);
        if (!text.equals(edition.current().text())) {
            edition.save(
                    new Writing(text, edition.facts()),
                    new Author(it.member().id(), it.member().name()),
                    false,
                    it.at());
        }
        edition.follow(now.id());
    }

    private BaseUpdate update(Case it, Revision now) {
        StoryText followed = followed(it).map(Revision::text).orElseGet(now::text);
        return new BaseUpdate(followed, now.text(), it.required().current().text());
    }

    /** The public text on which an original rests. */
    private Optional<Revision> now(Case it) {
        return it.edition() == null
                ? Optional.empty()
                : base(it).flatMap(Translation::live).map(Edition::current);
    }

    /** As it was when the text began with it or followed it last; unknown of what was imported. */
    private Optional<Revision> followed(Case it) {
        return base(it).stream()
                .flatMap(translation -> translation.editions().stream())
                .flatMap(edition -> edition.revisions().stream())
                .filter(revision ->
                        it.required().basedOn().filter(revision.id()::equals).isPresent())
                .findFirst();
    }

    private Optional<Translation> base(Case it) {
        return Optional.ofNullable(it.story().facts().adapts())
                .filter(base -> it.ofOriginal())
                .flatMap(stories::bySlug)
                .filter(story -> story.facts().withdrawal() == null)
                .flatMap(story -> story.translation(it.language()));
    }
}
