package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.engawa.notification.Occasion;
import org.engawa.organization.Member;
import org.engawa.story.Insider;

/**
 * Limits a story, in all its languages, to those who work on it, whoever limits it, and some who are named. For everybody else
 * it does not exist from then on; readers see of it what is public. Done again, others are named.
 */
@ApplicationScoped
public class LimitStory extends EditionVerb {
    @Inject
    private Workplace workplace;

    @Inject
    private Herald herald;

    LimitStory() {
        super(Act.LIMIT);
    }

    /**
     * Limits it.
     *
     * @param named members for whom it exists besides; only those for whom stories of its mission do
     * @throws Refused when something speaks against it
     * @throws NoSuchEdition when there is no such story for this member
     */
    @Transactional
    public void limit(Actor actor, EditionKey key, Set<UUID> named) {
        Case it = begin(actor, key, any -> unless(mayBeNamed(any).containsAll(named), Refusal.Why.INSIDER));
        Set<UUID> before = it.story().limited() ? insiders(it) : Set.of();
        it.story().limit(named, it.member().id());
        Set<UUID> now = insiders(it);
        record(it, Map.of("named", now.stream().map(workplace::name).sorted().collect(Collectors.joining(", "))));
        herald.tell(it, told(it, named, before));
    }

    /** Those who are named now and were not before. */
    private List<Audience.Told> told(Case it, Set<UUID> named, Set<UUID> before) {
        return workplace.members().stream()
                .filter(member -> named.contains(member.id()) && !before.contains(member.id()))
                .filter(member -> !member.id().equals(it.member().id()) && it.isThereFor(member))
                .map(member -> new Audience.Told(member, Occasion.NAMED, it.language()))
                .toList();
    }

    private Set<UUID> mayBeNamed(Case it) {
        return workplace.members().stream()
                .filter(member -> EditorialPolicy.sees(member, it.mission()))
                .map(Member::id)
                .collect(Collectors.toSet());
    }

    private static Set<UUID> insiders(Case it) {
        return it.story().insiders().stream()
                .filter(insider -> insider.way() != Insider.Way.GLASS)
                .map(Insider::member)
                .collect(Collectors.toSet());
    }
}
