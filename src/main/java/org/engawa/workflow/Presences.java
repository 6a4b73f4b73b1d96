package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.engawa.database.ReadOnly;
import org.engawa.organization.Mission;

/**
 * Who else is at an edition. Each open page tells every few seconds that it is, in the database, so that it is known on every node;
 * a page without scripts tells it once, when it is made. Nothing is kept open between. In read-only mode nobody is noted: nobody
 * can change anything either.
 */
@ApplicationScoped
public class Presences {
    /** Three times as long as a page waits before it tells again: one request may be lost. */
    private static final Duration NOW = Duration.ofSeconds(45);

    private static final Duration LATELY = Duration.ofMinutes(15);

    @Inject
    private Workplace workplace;

    @Inject
    private JpaPresences presences;

    @Inject
    private ReadOnly readOnly;

    /**
     * Somebody at the same edition.
     *
     * @param now whether they are there now; else they opened it a while ago and may be
     * @param passage in which paragraph they are, counted from 1; 0 when it is not known
     * @param at when that was known
     */
    public record Colleague(String name, boolean now, int passage, OffsetDateTime at) {}

    /**
     * A page about an edition was made.
     *
     * @param page an id that no other page has
     * @return who else is there, by name
     * @throws NoSuchEdition when there is no such story for this member
     */
    @Transactional
    public List<Colleague> open(Actor actor, EditionKey key, UUID page) {
        Mission mission = workplace.owner(actor, key.story());
        OffsetDateTime now = workplace.now();
        if (!readOnly.isOn()) {
            presences.sweep(now.minus(LATELY));
            presences.add(new Presence(page, key, actor.member(), false, 0, now));
        }
        return others(actor, key, mission, now);
    }

    /**
     * A page is still open.
     *
     * @param passage in which paragraph its member is, counted from 1; 0 for none
     * @return who else is there, by name
     * @throws NoSuchEdition when there is no such story for this member
     */
    @Transactional
    public List<Colleague> tell(Actor actor, EditionKey key, UUID page, int passage) {
        Mission mission = workplace.owner(actor, key.story());
        OffsetDateTime now = workplace.now();
        if (!readOnly.isOn()) {
            note(actor, key, page, passage, now);
        }
        return others(actor, key, mission, now);
    }

    private void note(Actor actor, EditionKey key, UUID page, int passage, OffsetDateTime now) {
        presences
                .byId(page)
                .ifPresentOrElse(
                        known -> {
                            if (known.member().equals(actor.member())
                                    && known.key().equals(key)) {
                                known.tell(passage, now);
                            }
                        },
                        () -> presences.add(new Presence(page, key, actor.member(), true, passage, now)));
    }

    /** A page was left. */
    @Transactional
    public void leave(Actor actor, UUID page) {
        if (!readOnly.isOn()) {
            presences.remove(page, actor.member());
        }
    }

    private List<Colleague> others(Actor actor, EditionKey key, Mission mission, OffsetDateTime now) {
        Map<UUID, Presence> latest = new LinkedHashMap<>();
        presences.others(key, actor.member(), now.minus(LATELY)).stream()
                .filter(page -> !page.telling() || isNow(page, now))
                .forEach(page -> latest.merge(
                        page.member(), page, (one, other) -> one.telling() || !other.telling() ? one : other));
        return latest.values().stream()
                .flatMap(page -> workplace
                        .admitted(page.member(), mission)
                        .map(member -> new Colleague(member.name(), page.telling(), page.passage(), page.seenAt()))
                        .stream())
                .sorted(Comparator.comparing(Colleague::name))
                .toList();
    }

    private static boolean isNow(Presence page, OffsetDateTime now) {
        return page.seenAt().isAfter(now.minus(NOW));
    }
}
