package org.engawa.workflow;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.engawa.organization.Member;
import org.engawa.story.Stories;

/** The workplace of one member in {@link TwoMissions}, without a database. */
final class Desk {
    /** A mission that has stories, and which the site no longer knows. */
    static final String CLOSED = "closed";

    private Desk() {}

    /**
     * The workplace.
     *
     * @param hidden stories that are limited to others
     */
    static Workplace of(Member member, Instant now, Set<UUID> hidden) {
        Workplace workplace = new Workplace();
        workplace.members = new OneMember(member);
        workplace.missions = new TwoMissions();
        workplace.clock = Clock.fixed(now, ZoneOffset.UTC);
        workplace.stories = (Stories) Proxy.newProxyInstance(
                Stories.class.getClassLoader(), new Class<?>[] {Stories.class}, (proxy, method, arguments) -> {
                    return switch (method.getName()) {
                        case "hidden" -> hidden;
                        case "missions" -> Set.of("lusaka", CLOSED);
                        case "admission" -> Optional.empty();
                        default -> throw new UnsupportedOperationException(method.getName());
                    };
                });
        return workplace;
    }

    /** The same on some day, with nothing limited. */
    static Workplace of(Member member) {
        return of(member, Instant.parse("2026-11-26T12:00:00Z"), Set.of());
    }
}
