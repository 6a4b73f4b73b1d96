package org.engawa.catalogue;

import java.util.List;
import org.engawa.publication.PublishedEdition;

/**
 * A part of a list of stories.
 *
 * @param total how many stories the whole list has
 * @param editions the part asked for
 */
public record Listing(int total, List<PublishedEdition> editions) {
    /** Keeps its own copy of the list. */
    public Listing {
        editions = List.copyOf(editions);
    }
}
