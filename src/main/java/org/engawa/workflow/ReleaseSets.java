package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.engawa.notification.Occasion;
import org.engawa.organization.Member;
import org.engawa.organization.Mission;
import org.engawa.story.Edition;
import org.engawa.story.Stories;
import org.engawa.story.Story;

/** Languages that wait for each other, and their publication when all are ready and their hour has come. */
@ApplicationScoped
public class ReleaseSets {
    @Inject
    private JpaReleaseSets sets;

    @Inject
    private Stories stories;

    @Inject
    private Workplace workplace;

    @Inject
    private Register register;

    @Inject
    private Herald herald;

    @Inject
    private ReleaseHour hour;

    /**
     * Languages that wait for each other.
     *
     * @param late those of them that are not ready
     */
    public record Together(List<String> languages, List<String> late, OffsetDateTime due) {}

    /**
     * What a language waits for.
     *
     * @return nothing when it waits for no other
     * @throws NoSuchEdition when there is no such story for this member
     */
    @Transactional
    public Optional<Together> of(Actor actor, EditionKey key) {
        Case it = workplace.look(actor, key, Workplace.Sought.PRESENT);
        return sets.of(key.story())
                .filter(set -> set.holds(key.language()))
                .map(set -> new Together(set.languages(), set.late(it.story()), set.dueAt()));
    }

    /** Why a language can't become public by itself; empty when it waits for no other. */
    List<Refusal> obstacles(Case it) {
        return sets.of(it.story().id())
                .filter(set -> set.holds(it.language()))
                .map(set -> List.of(Refusal.because(Refusal.Why.IN_SET)))
                .orElse(List.of());
    }

    /** The stories with languages whose common hour has come; not those that only wait for somebody, which may take days. */
    @Transactional
    public List<UUID> due() {
        return sets.due(hour.now()).stream()
                .filter(set -> stories.byId(set.story())
                        .filter(story -> story.facts().withdrawal() == null && !set.isHeld(story))
                        .isPresent())
                .map(ReleaseSet::story)
                .toList();
    }

    /** Publishes all languages that wait for each other, or none; done already, or early, it does nothing. */
    @Transactional
    public void release(UUID story) {
        OffsetDateTime now = hour.now();
        stories.byIdForUpdate(story)
                .filter(any -> any.facts().withdrawal() == null)
                .ifPresent(held -> sets.of(story)
                        .filter(set -> !set.dueAt().isAfter(now))
                        .ifPresent(set -> release(held, set, now)));
    }

    private void release(Story story, ReleaseSet set, OffsetDateTime now) {
        List<String> late = set.late(story);
        if (!late.isEmpty()) {
            hold(story, set, late);
            return;
        }
        for (Edition edition : set.editions(story)) {
            Release.publish(story, edition, now);
            register.enter(story.id(), edition.translation().language(), "RELEASE", detail(edition));
            register.tellOfClock(true, edition, now);
        }
        sets.remove(story.id());
        register.announce(story.id(), StoryChanged.Act.PUBLISHED);
    }

    /** Nothing half-happens; who can do something about it is told once. */
    private void hold(Story story, ReleaseSet set, List<String> late) {
        if (!set.tell()) {
            return;
        }
        register.enter(story.id(), set.languages().get(0), "RELEASE_HELD", Map.of("late", String.join(", ", late)));
        Optional<Mission> mission =
                Optional.ofNullable(workplace.mission(story.facts().mission()));
        mission.ifPresent(owner -> late.stream()
                .flatMap(language -> story.translation(language).stream())
                .flatMap(translation -> translation.inPreparation().stream())
                .forEach(edition -> herald.tell(edition, owner, "", told(story, edition, owner, set))));
    }

    private List<Audience.Told> told(Story story, Edition edition, Mission owner, ReleaseSet set) {
        return workplace.members().stream()
                .filter(member -> EditorialPolicy.sees(member, owner, story.admission(member.id(), workplace.now())))
                .filter(member -> concerned(member, edition, owner, set))
                .map(member -> new Audience.Told(
                        member, Occasion.RELEASE_HELD, edition.translation().language()))
                .toList();
    }

    private static boolean concerned(Member member, Edition edition, Mission owner, ReleaseSet set) {
        String language = edition.translation().language();
        boolean original = edition.translation().isOriginal();
        return member.id().equals(set.member())
                || EditorialPolicy.hadAHand(member, edition)
                || EditorialPolicy.may(member, Act.APPROVE, owner, language, original)
                || EditorialPolicy.may(member, Act.RELEASE_TOGETHER, owner, language, original);
    }

    private static Map<String, String> detail(Edition edition) {
        return Map.of("edition", Integer.toString(edition.number()), "content", edition.contentHash());
    }
}
