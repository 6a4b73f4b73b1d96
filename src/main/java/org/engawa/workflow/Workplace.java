package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.engawa.organization.Member;
import org.engawa.organization.Members;
import org.engawa.organization.Mission;
import org.engawa.organization.Missions;
import org.engawa.story.Admission;
import org.engawa.story.Edition;
import org.engawa.story.Sight;
import org.engawa.story.Stories;
import org.engawa.story.Story;
import org.engawa.story.Translation;
import org.jspecify.annotations.Nullable;

/**
 * Where every act begins: finds what it is about, and stops those for whom it doesn't exist. The member is read anew each
 * time, so that a role that was taken away counts at once.
 */
@ApplicationScoped
class Workplace {
    @Inject
    Stories stories;

    @Inject
    Members members;

    @Inject
    Missions missions;

    @Inject
    Clock clock;

    private volatile @Nullable Known lately;

    /** The missions of the site, and the keys of all that have stories. */
    private record Known(List<Mission> missions, Set<String> keys) {}

    /** Which edition of a language an act is about. */
    enum Sought {
        /** The one in preparation, else what was public last. */
        PRESENT,
        /** What was public last. */
        PUBLIC,
        /** The one that was deleted last, else the present one. */
        DELETED;

        Optional<Edition> in(Translation translation) {
            return switch (this) {
                case PRESENT -> translation.present();
                case PUBLIC -> translation.live().or(translation::withdrawn);
                case DELETED -> translation.deleted().or(translation::present);
            };
        }
    }

    /**
     * The case of an act.
     *
     * @throws NoSuchEdition when there is no such story for this member
     */
    Case look(Actor actor, EditionKey key, Sought sought) {
        owner(actor, key.story());
        return toCase(actor, key, stories.byId(key.story()), sought);
    }

    /** The cases of an act on several editions, to be looked at only; what isn't there for whoever acts is left out. */
    Map<EditionKey, Case> look(Actor actor, Collection<EditionKey> keys, Sought sought) {
        Map<UUID, Story> found =
                stories.toLookAt(keys.stream().map(EditionKey::story).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(Story::id, story -> story));
        Map<EditionKey, Case> cases = new LinkedHashMap<>();
        Member member = member(actor);
        keys.forEach(key -> Optional.ofNullable(found.get(key.story()))
                .flatMap(story -> find(member, actor, key, story, sought))
                .ifPresent(it -> cases.put(key, it)));
        return cases;
    }

    /** The same, and nobody else can change the story until the transaction ends. */
    Case take(Actor actor, EditionKey key, Sought sought) {
        owner(actor, key.story());
        return toCase(actor, key, stories.byIdForUpdate(key.story()), sought);
    }

    /** The member who acts. */
    Member member(Actor actor) {
        return members.byId(actor.member()).filter(member -> !member.disabled()).orElseThrow(NoSuchEdition::new);
    }

    /** All members, by name. */
    List<Member> members() {
        return members.all();
    }

    /** The mission with this key. */
    @Nullable
    Mission mission(String key) {
        return missions.byKey(key).orElse(null);
    }

    /** All missions. */
    List<Mission> missions() {
        return missions.all();
    }

    /** The keys of the missions whose stories exist for whoever acts, as far as they are not limited to others. */
    Set<String> visible(Actor actor) {
        return visible(member(actor));
    }

    /** The stories that exist for whoever acts. */
    Sight sight(Actor actor) {
        return sight(member(actor));
    }

    /** The stories that exist for a member. */
    Sight sight(Member member) {
        Set<String> visible = visible(member);
        Sight sight = new Sight(visible, stories.hidden(member.id(), now()));
        return visible.size() > missions().size() / 2 ? sight.among(missionsOfStories()) : sight;
    }

    /**
     * Those that the site no longer knows among them, for their stories exist for nobody. No story is begun for one of these, so they
     * are looked for only when the missions have changed.
     */
    private Set<String> missionsOfStories() {
        List<Mission> present = missions();
        Known known = lately;
        if (known == null || !known.missions().equals(present)) {
            Set<String> keys = present.stream().map(Mission::key).collect(Collectors.toCollection(HashSet::new));
            keys.addAll(stories.missions());
            known = new Known(present, keys);
            lately = known;
        }
        return known.keys();
    }

    private Set<String> visible(Member member) {
        return missions().stream()
                .filter(mission -> EditorialPolicy.sees(member, mission))
                .map(Mission::key)
                .collect(Collectors.toSet());
    }

    /** The time of the act. */
    OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    /** A member, if stories of the mission exist for them. */
    Optional<Member> admitted(UUID member, Mission mission) {
        return members.byId(member).filter(found -> EditorialPolicy.sees(found, mission));
    }

    /** The name of a member, for others to read. */
    String name(UUID member) {
        return members.byId(member).map(Member::name).orElse("");
    }

    /**
     * The mission that owns a story. Asked before anything of it is read: what isn't there for a member must not take longer than what
     * isn't there at all.
     *
     * @throws NoSuchEdition when there is no such story for this member
     */
    Mission owner(Actor actor, UUID story) {
        Member member = member(actor);
        return stories.admission(story, member.id(), now())
                .filter(admission -> admits(member, admission))
                .flatMap(admission -> missions.byKey(admission.mission()))
                .orElseThrow(() -> Denials.absent(member, story));
    }

    /**
     * The case of a member who would break the glass of a story, about its original; nobody else can change it until the
     * transaction ends. None when there is no story of which they may, and where it is open to them already.
     */
    Optional<Case> closed(Actor actor, UUID id) {
        Member member = member(actor);
        return stories.byIdForUpdate(id)
                .flatMap(story -> missions.byKey(story.facts().mission())
                        .filter(mission -> EditorialPolicy.may(member, Act.BREAK_GLASS, mission, "", true))
                        .filter(mission -> !EditorialPolicy.sees(member, mission, story.admission(member.id(), now())))
                        .map(mission -> new Case(
                                member,
                                actor.origin(),
                                story,
                                mission,
                                story.originalLanguage(),
                                story.original().flatMap(Translation::present).orElse(null),
                                now())));
    }

    private boolean admits(Member member, Admission admission) {
        return missions.byKey(admission.mission())
                .filter(mission -> EditorialPolicy.sees(member, mission, admission))
                .isPresent();
    }

    private Case toCase(Actor actor, EditionKey key, Optional<Story> found, Sought sought) {
        Member member = member(actor);
        Story story = found.orElseThrow(NoSuchEdition::new);
        return find(member, actor, key, story, sought).orElseThrow(() -> Denials.absent(member, story.id()));
    }

    /** Of a story, where it exists for this member. */
    private Optional<Case> find(Member member, Actor actor, EditionKey key, Story story, Sought sought) {
        return missions.byKey(story.facts().mission())
                .filter(mission -> EditorialPolicy.sees(member, mission, story.admission(member.id(), now())))
                .map(mission -> new Case(
                        member,
                        actor.origin(),
                        story,
                        mission,
                        key.language(),
                        story.translation(key.language()).flatMap(sought::in).orElse(null),
                        now()));
    }
}
