package org.engawa.story;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The stories of the writing side. Every method wants a transaction. */
public interface Stories {
    /** The story with this id. */
    Optional<Story> byId(UUID id);

    /** The story with this id, which nobody else can change until this transaction ends. */
    Optional<Story> byIdForUpdate(UUID id);

    /** The story with this slug. */
    Optional<Story> bySlug(Slug slug);

    /** The story with this slug, which nobody else can change until this transaction ends. */
    Optional<Story> bySlugForUpdate(Slug slug);

    /** The key of the mission that owns a story, and nothing else of it. */
    Optional<String> missionOf(UUID id);

    /** The slugs of all stories. */
    Set<String> slugs();

    /** The slugs of the stories whose facts are written there. */
    Set<String> slugs(Origin origin);

    /** The ids of all stories, in a stable order. */
    List<UUID> ids();

    /** The slugs of stories of which an edition was due at this time or before. */
    List<Slug> due(OffsetDateTime now);

    /**
     * The editions of these missions that are in preparation, and those published since a time, the one saved last first.
     */
    List<EditionSummary> inHand(Collection<String> missions, OffsetDateTime publishedSince);

    /** The editions of these missions that are due from one time to just before another, the earliest first. */
    List<EditionSummary> scheduled(Collection<String> missions, OffsetDateTime from, OffsetDateTime until);

    /** The editions of these stories that are in preparation, as far as they are of these missions. */
    List<EditionSummary> inPreparation(Collection<String> missions, Collection<UUID> stories);

    /** Adds a story. */
    void add(Story story);
}
