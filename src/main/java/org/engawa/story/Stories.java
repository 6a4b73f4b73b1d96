package org.engawa.story;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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

    /**
     * These stories, as far as there are such, with all of their texts in a few statements: to be looked at only, since what is
     * changed in them is never saved. To be asked for before the transaction changes anything, of which they may tell nothing.
     */
    List<Story> toLookAt(Collection<UUID> ids);

    /** What decides whether a story is there for a member, and nothing else of it. */
    Optional<Admission> admission(UUID id, UUID member, OffsetDateTime at);

    /** The stories of all missions that are limited to others than a member. */
    Set<UUID> hidden(UUID member, OffsetDateTime at);

    /** The slugs of all stories. */
    Set<String> slugs();

    /** The slugs of the stories whose facts are written there. */
    Set<String> slugs(Origin origin);

    /** The keys of all missions that have stories, whether the site still knows them or not. */
    Set<String> missions();

    /** The ids of all stories, in a stable order. */
    List<UUID> ids();

    /** The slugs of stories of which an edition was due at this time or before. */
    List<Slug> due(OffsetDateTime now);

    /** How many editions are in hand, by state: those in preparation, and those that were published since a time. */
    Map<EditionState, Long> countsInHand(Sight sight, OffsetDateTime publishedSince);

    /** Some of the editions in hand in one state, those saved last first. */
    List<EditionSummary> inHand(Sight sight, EditionState state, OffsetDateTime publishedSince, int first, int most);

    /** The editions that are being written and were saved last by this member, those saved last first. */
    List<EditionSummary> inHandOf(Sight sight, UUID member);

    /** The editions that were sent for review, in which this member had no hand, those saved last first. */
    List<EditionSummary> sentByOthers(Sight sight, UUID member);

    /** The editions that were published without a review since a time, and had none since. */
    List<EditionSummary> unreviewed(Sight sight, OffsetDateTime publishedSince);

    /** Some of the ids after this one, in their order, of stories that are not written out for lists, or of another mission there. */
    List<UUID> unlisted(UUID after, int most);

    /** The editions in sight that are due from one time to just before another, the earliest first. */
    List<EditionSummary> scheduled(Sight sight, OffsetDateTime from, OffsetDateTime until);

    /** The editions of these stories that are in preparation, as far as they are in sight. */
    List<EditionSummary> inPreparation(Sight sight, Collection<UUID> stories);

    /** The stories of all missions that adapt another one, those of one mission together. */
    List<Adaptation> adapting(Slug base);

    /** Adds a story. */
    void add(Story story);
}
