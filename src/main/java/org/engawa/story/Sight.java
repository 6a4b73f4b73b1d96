package org.engawa.story;

import jakarta.persistence.Query;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The stories that exist for somebody.
 *
 * @param missions keys of the missions whose stories do
 * @param hidden ids of those that don't after all, since they are limited to others
 */
public record Sight(Set<String> missions, Set<UUID> hidden) {
    /** Of a query for stories `s`; stands in queries as it is, or as this. */
    static final String CONDITION = "s.mission in :missions and s.id not in :hidden";

    /** Is the id of no story: a list in a query may not be empty. */
    private static final UUID NONE = new UUID(0, 0);

    /** Of a query for listed pictures under this name. */
    static String ofPictures(String name) {
        return name + ".mission in :missions and " + name + ".storyId not in :hidden";
    }

    /** Keeps its own copies of the sets. */
    public Sight {
        missions = Set.copyOf(missions);
        hidden = Set.copyOf(hidden);
    }

    /** All stories of these missions. */
    public static Sight of(Set<String> missions) {
        return new Sight(missions, Set.of());
    }

    /** Whether there is no story at all. */
    public boolean isEmpty() {
        return missions.isEmpty();
    }

    /** Whether a story of a mission exists. */
    public boolean shows(String mission, UUID story) {
        return missions.contains(mission) && !hidden.contains(story);
    }

    /** The same, of some missions only. */
    public Sight within(Set<String> some) {
        return new Sight(some.stream().filter(missions::contains).collect(Collectors.toSet()), hidden);
    }

    /** Gives a query what its condition on missions and hidden stories asks for. */
    public <Q extends Query> Q fill(Q query) {
        query.setParameter("missions", missions);
        query.setParameter("hidden", hidden.isEmpty() ? Set.of(NONE) : hidden);
        return query;
    }
}
