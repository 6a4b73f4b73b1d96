package org.engawa.catalogue;

import org.engawa.publication.PublishedEdition;

/**
 * Where a story stands in a list by date. It stays the same place when other stories come or go, so a reader who goes on behind
 * it misses nothing and sees nothing twice.
 *
 * @param published when the story became public, in seconds since 1970
 */
public record Place(long published, String slug) {
    /** The place of a story. */
    public static Place of(PublishedEdition story) {
        return new Place(story.facts().published().toEpochSecond(), story.slug());
    }
}
