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

    /** What decides whether a story is there for a member, and nothing else of it. */
    Optional<Admission> admission(UUID id, UUID member, OffsetDateTime at);

    /** The stories of all missions that are limited to others than a member. */
    Set<UUID> hidden(UUID member, OffsetDateTime at);

    /** The slugs of all stories. */
    Set<String> slugs();

    /** The slugs of the stories whose facts are written there. */
    Set<String> slugs(Origin origin);

    /** The ids of all stories, in a stable order. */
    List<UUID> ids();

    /** The slugs of stories of which an edition was due at this time or before. */
    List<Slug> due(OffsetDateTime now);

    /**
     * The editions in sight that are in preparation, and those published since a time, the one saved last first.
     */
    List<EditionSummary> inHand(Sight sight, OffsetDateTime publishedSince);

    /** The editions in sight that are due from one time to just before another, the earliest first. */
    List<EditionSummary> scheduled(Sight sight, OffsetDateTime from, OffsetDateTime until);

    /** The editions of these stories that are in preparation, as far as they are in sight. */
    List<EditionSummary> inPreparation(Sight sight, Collection<UUID> stories);

    /** The stories of all missions that adapt another one, those of one mission together. */
    List<Adaptation> adapting(Slug base);

    /** Adds a story. */
    void add(Story story);
}
