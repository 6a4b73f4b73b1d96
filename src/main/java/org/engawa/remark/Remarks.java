package org.engawa.remark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.engawa.story.Edition;
import org.engawa.story.EditionState;
import org.engawa.story.Sight;

/** All remarks. Every method wants a transaction. */
@ApplicationScoped
public class Remarks {
    /** The most of one edition. */
    public static final int MOST = 500;

    @Inject
    JpaRemarks remarks;

    /** An edition by story and language. */
    public record About(UUID story, String language) {}

    /**
     * Those that concern an edition, the oldest first: all that were made in it, and of the editions before it those that are still
     * open. What was made in an edition that was deleted is out of the way with it, and comes back with it.
     */
    public List<Remark> of(Edition edition) {
        return all(edition)
                .filter(remark -> isOf(edition, remark)
                        || (remark.isOpen() && remark.edition().state() != EditionState.DELETED))
                .toList();
    }

    /** One of those that concern an edition. */
    public Optional<Remark> find(Edition edition, UUID id) {
        return of(edition).stream().filter(remark -> remark.id().equals(id)).findFirst();
    }

    /** Whether an edition has as many as it may. */
    public boolean isFull(Edition edition) {
        return all(edition).filter(remark -> isOf(edition, remark)).count() >= MOST;
    }

    /** Adds one; false when it is there already, since forms are sent twice. */
    public boolean add(Remark remark) {
        boolean there = of(remark.edition()).stream().anyMatch(other -> other.repeats(remark));
        if (!there) {
            remarks.add(remark);
        }
        return !there;
    }

    /** How many are open in some stories, as far as these are in sight; what has none is left out. */
    public Map<About, Integer> open(Sight sight, Collection<UUID> stories) {
        return sight.isEmpty() || stories.isEmpty() ? Map.of() : remarks.open(sight, stories);
    }

    private Stream<Remark> all(Edition edition) {
        return remarks
                .of(edition.translation().story().id(), edition.translation().language())
                .stream();
    }

    private static boolean isOf(Edition edition, Remark remark) {
        return remark.edition().number() == edition.number();
    }
}
