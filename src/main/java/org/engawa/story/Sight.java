package org.engawa.story;

import jakarta.persistence.Query;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The stories that exist for somebody.
 *
 * @param missions keys of the missions whose stories do
 * @param others keys of all other missions that have stories, where a database is to be told these instead; empty where it is told
 *     the missions
 * @param hidden ids of those that don't after all, since they are limited to others
 */
public record Sight(Set<String> missions, Optional<Set<String>> others, Set<UUID> hidden) {
    /** Keeps its own copies of the sets. */
    public Sight {
        missions = Set.copyOf(missions);
        others = others.map(Set::copyOf);
        hidden = Set.copyOf(hidden);
    }

    /** All stories of these missions but the hidden ones. */
    public Sight(Set<String> missions, Set<UUID> hidden) {
        this(missions, Optional.empty(), hidden);
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

    /**
     * The same, told in fewer words: databases go through a list for each row, and find nothing by an index when it names nearly
     * everything. An officer who sees two hundred missions is one who sees all but none.
     *
     * @param all keys of all missions that have stories, others among them or not
     */
    public Sight among(Set<String> all) {
        Set<String> rest = new HashSet<>(all);
        rest.removeAll(missions);
        return rest.size() < missions.size() ? new Sight(missions, Optional.of(rest), hidden) : this;
    }

    /** The condition on stories of a query, by the name that they have in it. */
    public String ofStories(String name) {
        return condition(name + ".mission", name + ".id");
    }

    /** The same on editions. */
    public String ofEditions(String name) {
        return condition(name + ".listing.mission", name + ".translation.story.id");
    }

    /** The same on listed pictures. */
    String ofPictures(String name) {
        return condition(name + ".mission", name + ".storyId");
    }

    private String condition(String mission, String story) {
        // A condition on nothing but constants makes the persistence provider bind no parameters any more.
        String seen = others.map(rest -> mission + (rest.isEmpty() ? " is not null" : " not in :missions"))
                .orElse(mission + " in :missions");
        // Not asked for in vain: it may want another table.
        return hidden.isEmpty() ? seen : seen + " and " + story + " not in :hidden";
    }

    /** Gives a query what its condition asks for. */
    public <Q extends Query> Q fill(Q query) {
        Set<String> named = new HashSet<>(others.orElse(missions));
        if (!named.isEmpty()) {
            // Nor those of which it is not known yet whose they are.
            others.ifPresent(rest -> named.add(Listing.UNKNOWN));
            query.setParameter("missions", named);
        }
        if (!hidden.isEmpty()) {
            query.setParameter("hidden", hidden);
        }
        return query;
    }
}
